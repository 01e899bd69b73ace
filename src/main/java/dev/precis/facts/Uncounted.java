package dev.precis.facts;

import dev.precis.facts.Figure.Interval;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the numbers that count nothing: years, hours, days of months, scores, fractions, parts of
/// names, "one" as a pronoun.
final class Uncounted {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Set<String> CLOCK =
      Set.of("am", "pm", "a.m.", "a.m", "p.m.", "p.m", "o'clock", ":");
  private static final Set<String> FRACTIONS =
      Set.of("third", "thirds", "quarter", "quarters", "fifth", "fifths");
  private static final Set<String> JOINTS = Set.of("-", "–", "/");
  private static final Set<String> NUMBERING =
      Set.of(
          "no.",
          "#",
          "number",
          "lap",
          "page",
          "chapter",
          "room",
          "route",
          "channel",
          "phase",
          "type",
          "stage",
          "level",
          "grade",
          "category",
          "tier",
          "step",
          "part",
          "section",
          "version",
          "division",
          "group",
          "season",
          "episode",
          "game",
          "round",
          "gate");

  /// Words before "one" that keep it from counting.
  private static final Set<String> BEFORE_ONE =
      Set.of("no", "the", "this", "that", "any", "every", "other", "each", "which");

  /// Words after "one" that keep it from counting.
  private static final Set<String> AFTER_ONE =
      Set.of(
          "day", "thing", "way", "side", "point", "hand", "reason", "another", "time", "moment",
          "part", "example", "place", "word", "'s", "fact", "of");

  private final WordSequence words;

  Uncounted(WordSequence words) {
    this.words = words;
  }

  /// Whether the number `numeral`, whose own words begin at `at`, counts nothing.
  boolean holds(Numeral numeral, int at) {
    return words.is(at, "one") && numeral.end() == at + 1
        ? isPronoun(numeral, at)
        : isYear(numeral, at)
            || words.isAny(numeral.end(), CLOCK)
            || isDayOfMonth(numeral, at)
            || isInName(numeral, at)
            || words.isAny(at - 1, NUMBERING)
            || words.is(numeral.end(), "-") && words.isAny(numeral.end() + 1, FRACTIONS)
            || isScore(numeral, at);
  }

  private boolean isPronoun(Numeral numeral, int at) {
    int next = numeral.end();
    return words.isAny(at - 1, BEFORE_ONE)
        || words.isAny(next, AFTER_ONE)
        || words.isAny(next, Grammar.PREPOSITIONS)
        || !words.has(next)
        || !words.at(next).isAlphabetic()
        || isCapitalisedInName(at);
  }

  private boolean isYear(Numeral numeral, int at) {
    return numeral.end() - at == 1
        && YEAR.matcher(words.lower(at)).matches()
        && !isCountedNext(numeral.end());
  }

  private boolean isDayOfMonth(Numeral numeral, int at) {
    return TimeWords.month(words.lower(numeral.end())) != null && words.isCapitalised(numeral.end())
        || TimeWords.month(words.lower(at - 1)) != null && words.isCapitalised(at - 1);
  }

  /// "Flight 370", "Formula One".
  private boolean isInName(Numeral numeral, int at) {
    boolean afterName =
        words.isCapitalised(at - 1)
            && words.isNumeric(at)
            && (at > 1 || !isFunctionWord(at - 1))
            && !isCountedNext(numeral.end());
    return afterName || isCapitalisedInName(at);
  }

  private boolean isFunctionWord(int i) {
    return words.isAny(i, Grammar.PREPOSITIONS)
        || words.isAny(i, Grammar.DETERMINERS)
        || words.isAny(i, Grammar.CONJUNCTIONS);
  }

  private boolean isCapitalisedInName(int at) {
    return at > 1 && words.isCapitalised(at) && words.isCapitalised(at - 1);
  }

  private boolean isCountedNext(int i) {
    return PersonNouns.isPerson(words.lower(i)) || Measures.unit(words.lower(i)).isPresent();
  }

  /// "3-1", "50-50", "24/7": two numbers joined with nothing counted by them.
  private boolean isScore(Numeral numeral, int at) {
    int end = numeral.end();
    boolean joinsNext = words.isAny(end, JOINTS) && words.isNumeric(end + 1);
    boolean joinsBefore = words.isAny(at - 1, JOINTS) && words.isNumeric(at - 2);
    boolean range =
        numeral.interval() == Interval.RANGE && end - at == 3 && words.isAny(at + 1, JOINTS);
    return joinsNext || joinsBefore || range && Counted.after(words, end, false).isEmpty();
  }
}
