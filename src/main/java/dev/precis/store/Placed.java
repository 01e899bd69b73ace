package dev.precis.store;

/// What came of placing an article among those of its desk.
public enum Placed {
  /// Its postings and links are those of its latest brief.
  PLACED,
  /// They were before.
  UNCHANGED,
  /// It has none any more, or never had one; its story may have to do without it.
  GONE,
  /// It was stored before stories were kept: it has to be read again.
  UNREAD
}
