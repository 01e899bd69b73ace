package dev.precis.clean;

import dev.precis.clean.Days.Day;
import dev.precis.clean.Days.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.TextNode;

/// Finds whom a page shows as the author by its headline: in a line that says `By`, behind a label,
/// in an element whose class or link is an author's, or in a line of its own beside the date.
final class ShownByline {
  private static final String SAYS =
      "(?:(?:written|posted|words|story|reported|published|created|authored|contributed|guide|review|article|text|content)[ -])?by:?";

  private static final Pattern SAYS_BY =
      Pattern.compile(
          "(?:.{0,60}[|·•–—] ?|.{0,40}\\d{4},? (?:at .{1,20})?)?(?i:"
              + SAYS
              + "|(?:authors?|writers?|contributors?|words):) (?<who>\\p{L}.{1,120})");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i:" + SAYS + "|(?:about the )?authors?|writers?|contributors?|von|par|por) ?:?");

  /// Says more plainly than `by` whose the article is.
  private static final Pattern LABELLED =
      Pattern.compile("(?i)(?:written|authored|posted) by:?|(?:about the )?authors?:?|by:");

  private static final Pattern COMMENT = Pattern.compile("(?i)comment");

  private static final Pattern PARTS = Pattern.compile(" ?[|·•⋅—–] ?");

  /// Behind the names in such a line.
  private static final Pattern REST =
      Pattern.compile(
          "(?i)\\s+(?:on behalf of|on|in|for|at|published|updated|posted|last)\\b.*|\\s*[-–—]\\s.*|\\s*\\d.*");

  private static final Pattern OF_AUTHOR =
      Pattern.compile("(?i)author(?!i)|byline|writer|contributor");

  private static final Pattern LINK_OF_AUTHOR =
      Pattern.compile(
          "(?i).*/(?:authors?|contributors?|writers?|journalists?|people|profiles?|staff|team)/[^/?#]+/?(?:[?#].*)?");

  private static final Pattern READING_TIME =
      Pattern.compile("(?i).*\\bmin(?:ute)?s?\\.? (?:to )?read\\b.*");

  private static final int LONGEST_LINE = 140;
  private static final int LONGEST_LABELLED = 80;
  private static final int MOST_WORDS_OF_ACCOUNT = 3;

  /// How far below the headline a name may stand that nothing says is the author's, and how far
  /// from the date.
  private static final int BELOW = 6;

  private static final int BESIDE = 2;

  /// How far above its text an element may say that it is an author's.
  private static final int FARTHEST = 4;

  private final NearHeadline headline;

  ShownByline(NearHeadline headline) {
    this.headline = headline;
  }

  /// The people named by the headline; none when none is.
  List<String> people() {
    return first(at -> full(saidToBe(at)))
        .or(() -> first(at -> labelsAside(full(marked(at)))))
        .or(() -> first(this::beside))
        .orElse(List.of());
  }

  /// The people whom lines further down name as the authors, such as those of a box about them;
  /// none when the lines disagree, since other stories have authors too.
  List<String> labelled() {
    var found =
        IntStream.range(headline.head() + 1, headline.blocks().size())
            .filter(at -> headline.blocks().get(at).span().length() <= LONGEST_LABELLED)
            .filter(at -> isLabelled(at) && !isComment(at))
            .mapToObj(at -> full(isSpokenOfBelow(at) ? headline.line(at) : saidToBe(at)))
            .filter(names -> !names.isEmpty())
            .distinct()
            .limit(2)
            .toList();
    return found.size() == 1 ? found.getFirst() : List.of();
  }

  private boolean isSpokenOfBelow(int at) {
    return at + 1 < headline.blocks().size()
        && headline.line(at + 1).startsWith(headline.line(at) + " is ");
  }

  private boolean isComment(int at) {
    return Ancestry.any(
        headline.blocks().get(at).element(),
        FARTHEST,
        element -> COMMENT.matcher(element.className() + " " + element.id()).find());
  }

  private boolean isLabelled(int at) {
    return isSpokenOfBelow(at)
        || LABELLED.matcher(headline.line(at)).lookingAt()
        || LABELLED.matcher(headline.line(at - 1)).matches();
  }

  /// The account or outlet that a line by the headline says it is by; none when none says so.
  List<String> accounts() {
    return first(at -> PersonNames.in(saidToBe(at))).stream()
        .filter(names -> names.size() == 1)
        .filter(names -> Wording.count(names.getFirst()) <= MOST_WORDS_OF_ACCOUNT)
        .filter(names -> names.getFirst().indexOf(' ') < 0 || isCapital(names.getFirst()))
        .filter(names -> !PersonNames.isLabel(names.getFirst()))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isCapital(String name) {
    return Character.isUpperCase(name.codePointAt(0));
  }

  /// The names in the nearest block that has any.
  private Optional<List<String>> first(IntFunction<List<String>> names) {
    return headline.nearest().stream()
        .filter(at -> at != headline.head() && headline.line(at).length() <= LONGEST_LINE)
        .map(names::apply)
        .filter(found -> !found.isEmpty())
        .findFirst();
  }

  /// What a line says it is by, or what stands behind a label that says so; empty when nothing
  /// does.
  private String saidToBe(int at) {
    var line = headline.line(at);
    var by = SAYS_BY.matcher(line);
    if (by.matches()) {
      return withoutRest(by.group("who"));
    }
    return at > 0 && LABEL.matcher(headline.line(at - 1)).matches() ? withoutRest(line) : "";
  }

  private static String withoutRest(String said) {
    int day = Days.in(said, Order.DAY_FIRST).map(Day::start).orElse(said.length());
    return REST.matcher(said.substring(0, day)).replaceFirst("");
  }

  private static List<String> full(String words) {
    return PersonNames.in(words).stream().filter(PersonNames::isFull).toList();
  }

  /// The name in a line below the headline that holds or stands beside the date, or whose bearer is
  /// spoken of further down; the date, a job or a section may stand in the same line.
  private List<String> beside(int at) {
    if (at <= headline.head() || at > headline.head() + BELOW) {
      return List.of();
    }
    boolean dated = isBesideDate(at);
    return Arrays.stream(PARTS.split(headline.line(at), -1))
        .map(part -> withoutRest(part).strip())
        .filter(part -> PersonNames.isFull(part) && (dated || isSpokenOf(part)))
        .filter(part -> smallWords(part) == 0)
        .limit(1)
        .toList();
  }

  /// Whether a line says who somebody is, as `Ann Lee is a reporter` does.
  private boolean isSpokenOf(String name) {
    return headline.source().contains("\n" + name + " is ");
  }

  private boolean isBesideDate(int at) {
    int last = Math.min(headline.blocks().size() - 1, at + BESIDE);
    for (int i = Math.max(headline.head() + 1, at - BESIDE); i <= last; i++) {
      var line = headline.line(i);
      if (line.length() <= LONGEST_LINE
          && (Days.in(line, Order.DAY_FIRST).isPresent() || READING_TIME.matcher(line).matches())) {
        return true;
      }
    }
    return false;
  }

  /// Those of `names` that are no labels: a label's words are words of the language, which stand in
  /// the page in small letters too.
  private List<String> labelsAside(List<String> names) {
    return names.stream().filter(name -> smallWords(name) < Wording.count(name)).toList();
  }

  private long smallWords(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1))
        .filter(word -> headline.source().contains(" " + word + " "))
        .count();
  }

  /// What of a block's words stands in elements that are an author's.
  private String marked(int at) {
    var words = new StringBuilder();
    for (TextNode text : headline.blocks().get(at).texts()) {
      if (isOfAuthor(text)) {
        words.append(withoutRest(Wording.spaced(text.getWholeText()))).append('|');
      }
    }
    return words.toString();
  }

  private static boolean isOfAuthor(TextNode text) {
    return Ancestry.any(
        text.parent(),
        FARTHEST - 1,
        element ->
            OF_AUTHOR
                    .matcher(
                        element.className()
                            + " "
                            + element.attr("rel")
                            + " "
                            + element.attr("itemprop"))
                    .find()
                || LINK_OF_AUTHOR.matcher(element.attr("href")).matches());
  }
}
