package org.sayso.read.attribution;

/**
 * What turns scores into attributions, tuned on development data.
 *
 * @param cueBias added to the log-probability of cue tags: more finds more attributions
 * @param tagShare weight of the tag head's word on a piece beside the pair head's
 * @param sourceBias added to the log-probability of source pieces
 * @param contentBias added to the log-probability of content pieces
 * @param rescueBias added once more to that of content pieces where a cue found none; a cue that
 *     still has none is dropped
 * @param gap content pieces with at most so many pieces of nothing between them are joined
 */
public record DecoderSettings(
    float cueBias,
    float tagShare,
    float sourceBias,
    float contentBias,
    float rescueBias,
    int gap) {}
