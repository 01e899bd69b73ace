package dev.precis.store;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/// The table as the embedded mode and the tests create it. `template.yaml` says the same for AWS; a
/// test holds the two together.
public final class TableShape {
  /// The index that lists a desk's articles and stories by time.
  public static final String LISTING = "listing";

  /// The attribute that holds an item's expiry, in epoch seconds.
  public static final String EXPIRY = Keys.EXPIRES;

  /// What the index shows of articles and of stories.
  private static final List<String> LISTED =
      Stream.concat(Listed.ATTRIBUTES.stream(), StoryListed.ATTRIBUTES.stream())
          .distinct()
          .toList();

  private TableShape() {}

  /// The request that creates the table under `name`.
  public static CreateTableRequest named(String name) {
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(
            string(Keys.PK), string(Keys.SK), string(Keys.LIST_PK), string(Keys.LIST_SK))
        .keySchema(key(Keys.PK, KeyType.HASH), key(Keys.SK, KeyType.RANGE))
        .globalSecondaryIndexes(
            GlobalSecondaryIndex.builder()
                .indexName(LISTING)
                .keySchema(key(Keys.LIST_PK, KeyType.HASH), key(Keys.LIST_SK, KeyType.RANGE))
                .projection(
                    Projection.builder()
                        .projectionType(ProjectionType.INCLUDE)
                        .nonKeyAttributes(LISTED)
                        .build())
                .build())
        .streamSpecification(
            StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(StreamViewType.NEW_IMAGE)
                .build())
        .build();
  }

  private static AttributeDefinition string(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
