package dev.precis.store;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which of a desk's articles to list, newest first.
///
/// @param from earliest arrival, inclusive
/// @param to latest arrival, exclusive
/// @param status `ready` or `failed`; nothing for both
/// @param limit how many, 1 to 100
/// @param after the page before ended there
public record Listing(
    String desk,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> status,
    int limit,
    Optional<Cursor> after) {
  private static final Pattern PLACE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z#[a-z2-7]{20}");

  /// The least sort key that is listed; before all of them where there is no bound.
  String first() {
    return from.map(Keys::sortable).orElse("0");
  }

  /// Greater than the greatest sort key that is listed.
  String last() {
    return to.map(Keys::sortable).orElse("9");
  }

  /// Whether `cursor` names a place in this list. DynamoDB refuses a query from anywhere else.
  boolean holds(Cursor cursor) {
    var place = cursor.sortKey();
    return PLACE.matcher(place).matches()
        && place.compareTo(first()) >= 0
        && place.compareTo(last()) <= 0;
  }
}
