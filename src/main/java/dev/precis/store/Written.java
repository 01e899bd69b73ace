package dev.precis.store;

/// What became of a write.
public enum Written {
  /// It is what the table now says of the article.
  STORED,
  /// The table said so before.
  REPEATED,
  /// The table knows a newer version of the object.
  LATE
}
