package dev.precis.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How many parts of each kind an edition has.
///
/// @param units how long the source text is, in UTF-16 units
record PartCounts(int text, int layout, int brief, int report, int units) {
  static final PartCounts NONE = new PartCounts(0, 0, 0, 0, 0);

  AttributeValue attribute() {
    return AttributeValue.fromM(
        Map.of(
            "text", number(text),
            "layout", number(layout),
            "brief", number(brief),
            "report", number(report),
            "units", number(units)));
  }

  static PartCounts of(Item item) {
    var counts = new Item(item.value(Keys.PARTS).m());
    return new PartCounts(
        counts.number("text"),
        counts.number("layout"),
        counts.number("brief"),
        // Articles stored before there were stories have none.
        counts.has("report") ? counts.number("report") : 0,
        counts.number("units"));
  }

  /// The keys of all these parts.
  List<Map<String, AttributeValue>> keys(ArticleId id, Edition edition) {
    var keys = new ArrayList<Map<String, AttributeValue>>();
    for (var kind : Parts.Kind.values()) {
      int count =
          switch (kind) {
            case TEXT -> text;
            case LAYOUT -> layout;
            case BRIEF -> brief;
            case REPORT -> report;
          };
      for (int n = 0; n < count; n++) {
        keys.add(Parts.key(id, edition, kind, n));
      }
    }
    return keys;
  }

  private static AttributeValue number(int value) {
    return AttributeValue.fromN(Integer.toString(value));
  }
}
