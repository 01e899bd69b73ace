package dev.precis.store;

/// An article's head, which is its latest brief, or that it failed or was withdrawn; or an earlier
/// version of it.
record Head(Item item) {
  static final String WITHDRAWN = "withdrawn";

  Edition edition() {
    return Edition.parse(item.text(Keys.EDITION));
  }

  PartCounts parts() {
    return PartCounts.of(item);
  }

  boolean isWithdrawn() {
    return item.text("status").equals(WITHDRAWN);
  }
}
