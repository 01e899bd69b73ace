package dev.precis.original;

import org.jspecify.annotations.Nullable;

/// What was said of an article beside its text: by the fields of a JSON article, a JSON line or a
/// request. Each is null where nothing was said; none is blank.
///
/// @param title the headline
/// @param author the byline's names, as stated
/// @param publisher the outlet
/// @param published when it was published, as stated, such as `2021-11-07` or an ISO 8601 instant
/// @param url the article's address
public record Stated(
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url) {
  /// Nothing was said.
  public static final Stated NOTHING = new Stated(null, null, null, null, null);
}
