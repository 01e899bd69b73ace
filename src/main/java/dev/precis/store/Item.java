package dev.precis.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An item of the table, whose attributes are there or else the table is not ours.
record Item(Map<String, AttributeValue> attributes) {
  AttributeValue value(String name) {
    var value = attributes.get(name);
    if (value == null) {
      throw new IllegalStateException(
          "item %s / %s lacks the attribute %s"
              .formatted(attributes.get(Keys.PK), attributes.get(Keys.SK), name));
    }
    return value;
  }

  String text(String name) {
    return value(name).s();
  }

  int number(String name) {
    return Integer.parseInt(value(name).n());
  }

  byte[] bytes(String name) {
    return value(name).b().asByteArray();
  }

  boolean has(String name) {
    return attributes.containsKey(name);
  }

  Map<String, AttributeValue> key() {
    return Keys.of(text(Keys.PK), text(Keys.SK));
  }
}
