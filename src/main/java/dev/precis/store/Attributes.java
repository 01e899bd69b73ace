package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// JSON as the table's native attributes and back, so that a person who reads the table sees a
/// brief. DynamoDB keeps no order of fields and writes 1.0 as 1, so whole documents are served from
/// packed JSON.
final class Attributes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /// DynamoDB keeps 38 significant digits, between 1E-130 and 9.9E125.
  private static final int MAX_DIGITS = 38;

  private static final int MAX_MAGNITUDE = 124;

  /// DynamoDB nests 32 deep.
  private static final int MAX_DEPTH = 30;

  private Attributes() {}

  static Map<String, AttributeValue> of(ObjectNode object) {
    var attributes = new HashMap<String, AttributeValue>();
    object.properties().forEach(field -> attributes.put(field.getKey(), of(field.getValue())));
    return attributes;
  }

  static AttributeValue of(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> AttributeValue.fromM(of((ObjectNode) node));
      case ARRAY -> AttributeValue.fromL(node.valueStream().map(Attributes::of).toList());
      case STRING -> AttributeValue.fromS(node.textValue());
      case NUMBER -> AttributeValue.fromN(node.asText());
      case BOOLEAN -> AttributeValue.fromBool(node.booleanValue());
      case NULL -> AttributeValue.fromNul(true);
      case BINARY, MISSING, POJO ->
          throw new IllegalArgumentException("no JSON value: " + node.getNodeType());
    };
  }

  /// Whether DynamoDB takes `node` and gives it back unchanged.
  static boolean canHold(JsonNode node) {
    return canHold(node, 0);
  }

  private static boolean canHold(JsonNode node, int depth) {
    if (node.isContainerNode()) {
      return depth < MAX_DEPTH && node.valueStream().allMatch(value -> canHold(value, depth + 1));
    }
    if (!node.isNumber()) {
      return true;
    }
    var number = node.decimalValue();
    int magnitude = number.precision() - number.scale();
    return number.precision() <= MAX_DIGITS && Math.abs(magnitude) <= MAX_MAGNITUDE;
  }

  static ObjectNode json(Map<String, AttributeValue> attributes) {
    var object = JSON.objectNode();
    attributes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(FieldOrder.PUBLISHED))
        .forEach(field -> object.set(field.getKey(), json(field.getValue())));
    return object;
  }

  static JsonNode json(AttributeValue value) {
    return switch (value.type()) {
      case M -> json(value.m());
      case L -> {
        var array = JSON.arrayNode(value.l().size());
        value.l().forEach(element -> array.add(json(element)));
        yield array;
      }
      case S -> JSON.textNode(value.s());
      case N -> number(value.n());
      case BOOL -> JSON.booleanNode(value.bool());
      case NUL -> JSON.nullNode();
      case SS, NS, BS, B, UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("no JSON value: " + value.type());
    };
  }

  private static JsonNode number(String digits) {
    var number = new BigDecimal(digits);
    if (number.scale() <= 0 && number.precision() - number.scale() <= 18) {
      long whole = number.longValueExact();
      return whole == (int) whole ? JSON.numberNode((int) whole) : JSON.numberNode(whole);
    }
    if (number.scale() <= 0) {
      BigInteger whole = number.toBigIntegerExact();
      return JSON.numberNode(whole);
    }
    double nearest = number.doubleValue();
    return new BigDecimal(Double.toString(nearest)).compareTo(number) == 0
        ? DoubleNode.valueOf(nearest)
        : DecimalNode.valueOf(number);
  }
}
