package dev.precis.store;

import java.util.Comparator;
import java.util.List;

/// The order of the fields that lists show, which DynamoDB forgets. A name it does not know comes
/// last, by its letters. Whole documents are served from packed JSON and need none.
final class FieldOrder {
  private static final List<String> NAMES =
      List.of(
          "bucket",
          "key",
          "versionId",
          "etag",
          "bytes",
          "mediaType",
          "charset",
          "code",
          "detail",
          "at",
          "text",
          "start",
          "end",
          "from",
          "date");

  /// Orders names of one object.
  static final Comparator<String> PUBLISHED =
      Comparator.comparingInt(FieldOrder::place).thenComparing(Comparator.naturalOrder());

  private FieldOrder() {}

  private static int place(String name) {
    int place = NAMES.indexOf(name);
    return place < 0 ? NAMES.size() : place;
  }
}
