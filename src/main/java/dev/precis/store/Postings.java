package dev.precis.store;

import dev.precis.story.Desk;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The telling terms of each desk's articles, each with the articles that have it, in the order of
/// their days: whatever a desk holds, those nearest to a day are found in two small queries.
final class Postings {
  /// Later an article is not found by its terms any more; its story stays.
  private static final Duration KEPT = Duration.ofDays(180);

  private static final int DAY_CHARACTERS = 10;

  /// Greater than the sort key of any article of a day, and less than those of the next.
  private static final String AFTER_DAY = "$";

  private static final String WEIGHT = "weight";

  private final DynamoDbClient client;
  private final String table;
  private final Clock clock;
  private final Batches batches;

  Postings(DynamoDbClient client, String table, Clock clock) {
    this.client = client;
    this.table = table;
    this.clock = clock;
    this.batches = new Batches(client, table);
  }

  void put(Placement article) {
    var expires = Long.toString(clock.instant().plus(KEPT).getEpochSecond());
    batches.put(
        article.postings().stream()
            .map(term -> {
              Map<String, AttributeValue> item = new HashMap<>(key(article, term.word()));
              item.put(WEIGHT, AttributeValue.fromN(Integer.toString(term.weight())));
              item.put(Keys.EXPIRES, AttributeValue.fromN(expires));
              return item;
            })
            .toList());
  }

  /// Deletes what an article was posted under and no longer is.
  void delete(Placement old, Placement next) {
    var kept = next.postings().stream().map(term -> key(next, term.word())).toList();
    batches.delete(
        old.postings().stream()
            .map(term -> key(old, term.word()))
            .filter(key -> !kept.contains(key))
            .toList());
  }

  /// At most `most` articles posted under a term: those nearest to a day, as they are now.
  List<Desk.Posted> near(String desk, String term, LocalDate day, int most) {
    var end = day + AFTER_DAY;
    var items =
        Stream.concat(
            query(desk, term, "SK < :end", end, false, most),
            query(desk, term, "SK > :end", end, true, most));
    return items
        .sorted(
            Comparator.<Item>comparingLong(
                    item -> Math.abs(ChronoUnit.DAYS.between(day, day(item))))
                .thenComparing(item -> item.text(Keys.SK)))
        .limit(most)
        .map(item -> new Desk.Posted(article(item), item.number(WEIGHT)))
        .toList();
  }

  private Stream<Item> query(
      String desk, String term, String range, String end, boolean ascending, int most) {
    var answer =
        client.query(request ->
            request
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("PK = :term AND " + range)
                .expressionAttributeValues(
                    Map.of(
                        ":term", AttributeValue.fromS(Keys.term(desk, term)),
                        ":end", AttributeValue.fromS(end)))
                .scanIndexForward(ascending)
                .limit(most));
    return new ArrayList<>(answer.items()).stream().map(Item::new);
  }

  private static Map<String, AttributeValue> key(Placement article, String term) {
    return Keys.of(Keys.term(article.desk(), term), article.day() + "#" + article.id());
  }

  private static LocalDate day(Item posting) {
    return LocalDate.parse(posting.text(Keys.SK).substring(0, DAY_CHARACTERS));
  }

  private static String article(Item posting) {
    return posting.text(Keys.SK).substring(DAY_CHARACTERS + 1);
  }
}
