package dev.precis.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Counts what a client's calls cost, in DynamoDB's own units.
final class Meter {
  private static final ReturnConsumedCapacity ASKED = ReturnConsumedCapacity.TOTAL;

  private double reads;
  private double writes;
  private int calls;

  /// Read units so far.
  double reads() {
    return reads;
  }

  /// Write units so far.
  double writes() {
    return writes;
  }

  /// Calls so far.
  int calls() {
    return calls;
  }

  /// The same client, metered.
  DynamoDbClient on(DynamoDbClient client) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) ->
                switch (arguments[0]) {
                  case GetItemRequest ask -> {
                    var answer =
                        client.getItem(ask.toBuilder().returnConsumedCapacity(ASKED).build());
                    read(List.of(answer.consumedCapacity()));
                    yield answer;
                  }
                  case QueryRequest ask when !method.getName().endsWith("Paginator") -> {
                    var answer =
                        client.query(ask.toBuilder().returnConsumedCapacity(ASKED).build());
                    read(List.of(answer.consumedCapacity()));
                    yield answer;
                  }
                  case BatchGetItemRequest ask -> {
                    var answer =
                        client.batchGetItem(ask.toBuilder().returnConsumedCapacity(ASKED).build());
                    read(answer.consumedCapacity());
                    yield answer;
                  }
                  case UpdateItemRequest ask -> {
                    var answer =
                        client.updateItem(ask.toBuilder().returnConsumedCapacity(ASKED).build());
                    write(List.of(answer.consumedCapacity()));
                    yield answer;
                  }
                  case BatchWriteItemRequest ask -> {
                    var answer =
                        client.batchWriteItem(
                            ask.toBuilder().returnConsumedCapacity(ASKED).build());
                    write(answer.consumedCapacity());
                    yield answer;
                  }
                  case TransactWriteItemsRequest ask -> {
                    var answer =
                        client.transactWriteItems(
                            ask.toBuilder().returnConsumedCapacity(ASKED).build());
                    write(answer.consumedCapacity());
                    yield answer;
                  }
                  // Short forms come back here as one of the above.
                  default -> InvocationHandler.invokeDefault(proxy, method, arguments);
                });
  }

  private void read(List<ConsumedCapacity> consumed) {
    calls++;
    consumed.forEach(capacity -> reads += capacity.capacityUnits());
  }

  private void write(List<ConsumedCapacity> consumed) {
    calls++;
    consumed.forEach(capacity -> writes += capacity.capacityUnits());
  }
}
