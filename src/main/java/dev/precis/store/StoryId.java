package dev.precis.store;

import java.util.Optional;

/// A story's id. It looks like an article's: 20 characters out of `a`-`z` and `2`-`7`.
///
/// @param value the characters
public record StoryId(String value) implements Comparable<StoryId> {
  public StoryId {
    value = new ArticleId(value).value();
  }

  /// The id of the story that `founder` was the first to be in, the `nth` such story of its, from
  /// 0.
  static StoryId founded(ArticleId founder, int nth) {
    return new StoryId(ArticleId.ofContent("story/" + founder + "/" + nth).value());
  }

  /// The id that `text` spells, or nothing when it spells none.
  public static Optional<StoryId> parse(String text) {
    return ArticleId.parse(text).map(id -> new StoryId(id.value()));
  }

  @Override
  public int compareTo(StoryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
