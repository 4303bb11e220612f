package org.sayso.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a post came from.
 *
 * @param platform {@code x}, {@code facebook}, {@code instagram}, {@code tiktok}, {@code telegram},
 *     {@code youtube}, {@code bluesky}, {@code mastodon}; {@code null} if the report does not tell
 * @param author the display name
 * @param handle the account, without the at-sign
 * @param id the platform's own id of the post
 */
public record PostOrigin(
    @Nullable String platform,
    @Nullable String author,
    @Nullable String handle,
    @Nullable String id,
    @Nullable String url) {}
