package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/// The fields of a document that its head shows as native attributes to whoever reads the table:
/// all of them for nearly every article. Left out are those for which an item has no room, the
/// longest first, and those that DynamoDB cannot hold.
final class HeadFields {
  /// An item holds 400 kB. JSON's marks weigh at least what DynamoDB adds for each element, so the
  /// length of the JSON is a safe measure.
  private static final int MAX_BYTES = 250_000;

  /// Small, and needed by lists.
  private static final Set<String> ALWAYS =
      Set.of(
          "schema",
          "id",
          "desk",
          "status",
          "original",
          "ingestedAt",
          "story",
          "pipeline",
          "failure");

  private record Field(String name, JsonNode value, int bytes, boolean holdable) {}

  private HeadFields() {}

  static ObjectNode of(ObjectNode document) {
    var shown = JsonNodeFactory.instance.objectNode();
    var fields =
        document.properties().stream()
            .map(HeadFields::field)
            .sorted(Comparator.comparingInt(Field::bytes))
            .toList();
    int bytes = 0;
    for (var field : fields) {
      boolean fits = field.holdable() && bytes + field.bytes() <= MAX_BYTES;
      if (fits || ALWAYS.contains(field.name())) {
        shown.set(field.name(), field.value());
        bytes += field.bytes();
      }
    }
    return shown;
  }

  private static Field field(Map.Entry<String, JsonNode> entry) {
    var value = entry.getValue();
    int bytes = entry.getKey().length() + value.toString().getBytes(StandardCharsets.UTF_8).length;
    return new Field(entry.getKey(), value, bytes, Attributes.canHold(value));
  }
}
