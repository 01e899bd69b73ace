package dev.precis.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The table's keys and the attributes that are ours and not the document's.
final class Keys {
  static final String PK = "PK";
  static final String SK = "SK";
  static final String LIST_PK = "listPK";
  static final String LIST_SK = "listSK";

  /// Epoch seconds after which DynamoDB removes the item.
  static final String EXPIRES = "expires";

  static final String EDITION = "edition";
  static final String PARTS = "parts";
  static final String FIRST_SENTENCE = "firstSentence";

  /// Packed bytes: of a part, or of an earlier version's document.
  static final String PACKED = "packed";

  /// Tells reports of one edition apart; on a head whose article has one.
  static final String REPORT = "report";

  static final String HEAD = "brief";

  /// The sort key of a story, and of where an article stands.
  static final String STORY = "story";

  static final String MEMBER_PREFIX = "member#";
  static final String CHANGE_PREFIX = "change#";
  static final String VERSION_PREFIX = "version#";
  static final String DESKS = "D";

  /// Always with three digits of milliseconds, so that times sort as text.
  private static final DateTimeFormatter SORTABLE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /// DynamoDB refuses a longer sort key, even to look for.
  private static final int MAX_SORT_KEY_BYTES = 1_024;

  /// In characters; those longer are told apart by their hash.
  private static final int LONGEST_WORD = 120;

  private Keys() {}

  static String article(ArticleId id) {
    return "A#" + id;
  }

  static String articlesOf(String desk) {
    return "D#" + escaped(desk) + "#articles";
  }

  static String storiesOf(String desk) {
    return "D#" + escaped(desk) + "#stories";
  }

  static String story(StoryId id) {
    return "S#" + id;
  }

  static String term(String desk, String term) {
    return "T#" + escaped(desk) + "#" + bounded(term);
  }

  static String name(String desk, String name) {
    return "N#" + escaped(desk) + "#" + bounded(name);
  }

  static Map<String, AttributeValue> placement(ArticleId id) {
    return of(article(id), STORY);
  }

  static String change(int version) {
    return String.format(Locale.ROOT, "%s%08d", CHANGE_PREFIX, version);
  }

  static String outbox(String desk) {
    return "O#" + escaped(desk);
  }

  static String listingOrder(Instant at, ArticleId id) {
    return sortable(at) + "#" + id;
  }

  static String sortable(Instant at) {
    return SORTABLE.format(at);
  }

  static Map<String, AttributeValue> of(String pk, String sk) {
    return Map.of(PK, AttributeValue.fromS(pk), SK, AttributeValue.fromS(sk));
  }

  static Map<String, AttributeValue> head(ArticleId id) {
    return of(article(id), HEAD);
  }

  /// Whether `sortKey` can be a version's.
  static boolean isVersion(String sortKey) {
    return sortKey.startsWith(VERSION_PREFIX)
        && sortKey.getBytes(StandardCharsets.UTF_8).length <= MAX_SORT_KEY_BYTES;
  }

  /// The edition that a part or a version belongs to; nothing for any other sort key. A version's
  /// is of no pipeline.
  static Optional<Edition> editionIn(String sortKey) {
    int first = sortKey.indexOf('#');
    if (first < 0) {
      return Optional.empty();
    }
    var rest = sortKey.substring(first + 1);
    if (sortKey.startsWith(VERSION_PREFIX)) {
      return Optional.of(Edition.parse(rest + "#0"));
    }
    boolean part =
        Stream.of(Parts.Kind.values()).anyMatch(kind -> sortKey.startsWith(kind.code() + "#"));
    return part
        ? Optional.of(Edition.parse(rest.substring(0, rest.lastIndexOf('#'))))
        : Optional.empty();
  }

  /// A page may hold a word of any length, and a key holds 2,048 bytes.
  private static String bounded(String word) {
    return word.length() <= LONGEST_WORD
        ? word
        : word.substring(0, LONGEST_WORD / 2) + "#" + ArticleId.ofContent(word);
  }

  /// A desk is a folder's name and may hold a `#`, which parts keys.
  private static String escaped(String desk) {
    return desk.replace("%", "%25").replace("#", "%23");
  }
}
