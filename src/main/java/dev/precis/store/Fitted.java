package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/// A document in two: the fields its item holds as attributes, and those that go to parts because
/// there is no room or because DynamoDB cannot hold them.
///
/// @param inline the fields of the item
/// @param overflow the fields of the parts; empty for nearly every article
record Fitted(ObjectNode inline, ObjectNode overflow) {
  /// An item holds 400 kB. JSON's marks weigh at least what DynamoDB adds for each element, so the
  /// length of the JSON is a safe measure.
  private static final int MAX_INLINE_BYTES = 250_000;

  /// Small, and read without the parts.
  private static final Set<String> ALWAYS_INLINE =
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

  static Fitted of(ObjectNode document) {
    var inline = JsonNodeFactory.instance.objectNode();
    var overflow = JsonNodeFactory.instance.objectNode();
    var fields =
        document.properties().stream()
            .map(Fitted::field)
            .sorted(Comparator.comparingInt(Field::bytes))
            .toList();
    int bytes = 0;
    for (var field : fields) {
      boolean fits = field.holdable() && bytes + field.bytes() <= MAX_INLINE_BYTES;
      if (fits || ALWAYS_INLINE.contains(field.name())) {
        inline.set(field.name(), field.value());
        bytes += field.bytes();
      } else {
        overflow.set(field.name(), field.value());
      }
    }
    return new Fitted(inline, overflow);
  }

  /// The document again, its fields in the published order.
  static ObjectNode joined(ObjectNode inline, ObjectNode overflow) {
    var document = JsonNodeFactory.instance.objectNode();
    var all = inline.deepCopy();
    all.setAll(overflow);
    all.properties().stream()
        .sorted(Map.Entry.comparingByKey(FieldOrder.PUBLISHED))
        .forEach(field -> document.set(field.getKey(), field.getValue()));
    return document;
  }

  private static Field field(Map.Entry<String, JsonNode> entry) {
    var value = entry.getValue();
    int bytes = entry.getKey().length() + value.toString().getBytes(StandardCharsets.UTF_8).length;
    return new Field(entry.getKey(), value, bytes, Attributes.canHold(value));
  }
}
