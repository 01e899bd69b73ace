package dev.precis.store;

import java.time.LocalDate;
import java.util.Optional;

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

  /// Which report of the article this is.
  Stamp stamp() {
    return new Stamp(item.has(Keys.REPORT) ? item.text(Keys.REPORT) : Stamp.NONE, edition());
  }

  /// The story that the article is in.
  Optional<String> story() {
    return item.has(Keys.STORY)
        ? Optional.ofNullable(item.value(Keys.STORY).s())
        : Optional.empty();
  }

  /// The day its event happened.
  LocalDate arrivalDay() {
    var order = item.has(Keys.LIST_SK) ? item.text(Keys.LIST_SK) : item.text("at");
    return LocalDate.parse(order.substring(0, order.indexOf('T')));
  }

  boolean isWithdrawn() {
    return item.text("status").equals(WITHDRAWN);
  }
}
