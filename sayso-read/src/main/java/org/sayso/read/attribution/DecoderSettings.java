package org.sayso.read.attribution;

/**
 * What turns scores into attributions, tuned on development data.
 *
 * @param cueBias added to the log-probability of cue tags: more finds more attributions
 * @param tagShare weight of the tag head's word on a piece beside the pair head's
 * @param roleBias added to the log-probability of source and content pieces
 */
public record DecoderSettings(float cueBias, float tagShare, float roleBias) {}
