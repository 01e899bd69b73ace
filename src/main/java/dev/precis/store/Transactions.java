package dev.precis.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Writes several items or none. Tries again when another transaction or a throttle was in the way,
/// which the SDK does not do for transactions.
final class Transactions {
  /// What came of a transaction.
  sealed interface Result {}

  /// All of it is written.
  record Done() implements Result {}

  /// A condition did not hold.
  ///
  /// @param found the item that is there instead, if it was asked for and there is one
  record Refused(Optional<Map<String, AttributeValue>> found) implements Result {}

  private static final String CONDITION = "ConditionalCheckFailed";
  private static final Set<String> PASSING =
      Set.of("None", "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

  private final DynamoDbClient client;

  Transactions(DynamoDbClient client) {
    this.client = client;
  }

  /// @throws TransactionCanceledException when it was in the way for too long, or is not writable
  Result write(List<TransactWriteItem> items) {
    for (int tried = 0; ; tried++) {
      try {
        client.transactWriteItems(request -> request.transactItems(items));
        return new Done();
      } catch (TransactionCanceledException cancelled) {
        var reasons = cancelled.cancellationReasons();
        var refusal =
            reasons.stream().filter(reason -> CONDITION.equals(reason.code())).findFirst();
        if (refusal.isPresent()) {
          return new Refused(
              refusal.filter(CancellationReason::hasItem).map(CancellationReason::item));
        }
        if (tried + 1 == Pause.TRIES
            || !reasons.stream().allMatch(reason -> PASSING.contains(reason.code()))) {
          throw cancelled;
        }
      }
      Pause.after(tried);
    }
  }
}
