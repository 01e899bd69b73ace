package dev.precis.store;

import dev.precis.story.Digest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A desk to which a hundred articles a day have come, of events with five articles each. An event
/// has a few words of its own and shares the others with many: how often a word is used falls with
/// its rank, as in any language (Zipf).
final class BusyDesk {
  private static final int PER_DAY = 100;
  private static final int PER_EVENT = 5;
  private static final int OWN_WORDS = 8;
  private static final int SHARED_WORDS = 10;
  private static final int VOCABULARY = 20_000;

  /// Neighbouring seeds would give alike numbers.
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

  final Newsroom room = new Newsroom();
  private final Placements placements = new Placements(room.table.client(), room.table.name());
  private final Postings postings =
      new Postings(
          room.table.client(),
          room.table.name(),
          Clock.fixed(Instant.parse("2026-11-07T08:00:00Z"), ZoneOffset.UTC));
  private final int vocabulary;
  private int articles;

  /// Fills the desk until `size` articles have come.
  BusyDesk(int size) {
    this(size, VOCABULARY);
  }

  /// The same where articles share fewer words, so that more stand under each.
  BusyDesk(int size, int vocabulary) {
    this.vocabulary = vocabulary;
    while (articles < size - PER_EVENT) {
      var placement = placement(articles++);
      postings.put(placement);
      placements.replace(Optional.empty(), placement);
    }
    for (int i = 1; i < PER_EVENT; i++) {
      room.arrive(nextName(), nextText());
      articles++;
    }
  }

  private Placement placement(int number) {
    var id = Newsroom.id("article" + number);
    var weights = new TreeMap<String, Double>();
    for (int word : words(number)) {
      // What many articles use tells little.
      weights.put(word(word), Math.log(Math.min(word, VOCABULARY) + 2));
    }
    double norm = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    var terms = new ArrayList<Digest.Term>();
    weights.forEach((word, weight) ->
        terms.add(new Digest.Term(word, (int) Math.rint(weight / norm * Digest.UNIT))));
    var day = day(number);
    return new Placement(
        id,
        "main",
        new Stamp("00000000", Edition.of("01", "e", "1.0.0")),
        1,
        day,
        new Digest(id.value(), day, terms),
        List.of(),
        Map.of(),
        true,
        null,
        0);
  }

  /// What the next article is called.
  String nextName() {
    return "article" + articles;
  }

  /// The next article's text: one more about the last event.
  String nextText() {
    return words(articles).stream().map(BusyDesk::word).collect(Collectors.joining(" "))
        + " on %s.".formatted(day(articles));
  }

  /// What it takes to merge the next article, which was stored.
  void mergeNext(DynamoDbClient client) {
    room.merge(nextName(), client);
  }

  private static LocalDate day(int number) {
    return FIRST_DAY.plusDays(number / PER_DAY);
  }

  /// The words of an article, by rank; the higher ones are its event's own.
  private Set<Integer> words(int number) {
    int event = number / PER_EVENT;
    var words = new TreeSet<Integer>();
    for (int i = 0; i < OWN_WORDS; i++) {
      words.add(VOCABULARY + event * OWN_WORDS + i);
    }
    var ofEvent = new Random(SCATTER * event);
    var ofArticle = new Random(SCATTER * -(number + 1L));
    for (int i = 0; i < SHARED_WORDS / 2; i++) {
      words.add(ranked(ofEvent));
      words.add(ranked(ofArticle));
    }
    return words;
  }

  private int ranked(Random random) {
    return (int) Math.pow(vocabulary, random.nextDouble());
  }

  /// A word that no stemmer cuts.
  private static String word(int number) {
    var word = new StringBuilder();
    for (int rest = number + 400; rest > 0; rest /= 20) {
      word.append("bdfgklmnprtvzbdfgklm".charAt(rest % 20)).append("aiou".charAt(rest % 4));
    }
    return word.append('k').toString();
  }
}
