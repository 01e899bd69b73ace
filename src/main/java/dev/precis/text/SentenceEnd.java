package dev.precis.text;

import java.util.Set;
import java.util.regex.Pattern;

/// Decides whether a terminator ends its sentence.
final class SentenceEnd {
  /// Looking further back for a word's start is of no use. Bounds each look, so that splitting
  /// takes linear time.
  private static final int LOOK_BACK = 60;

  /// Languages that write `3.` for the third.
  private static final Set<String> POINTED_ORDINALS =
      Set.of(
          "de", "da", "no", "nb", "nn", "fi", "cs", "sk", "pl", "hu", "hr", "sl", "et", "lv", "tr");

  /// `"Why?" Ann Smith asked.`
  private static final Pattern NAMED_SPEAKER =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.’'-]{0,30} ){1,4}(?:said|says|asked|asks|told|added|wrote|tweeted|replied|cried|shouted|wondered)\\b");

  /// `At 5 a.m.` opens a sentence that has not said anything yet.
  private static final Pattern OPENING_TIME =
      Pattern.compile(
          "(?:At|By|Around|About|Before|After|Until|Since|From|Just|Shortly)\\b.{0,24}",
          Pattern.DOTALL);

  /// What follows a time of day within its sentence.
  private static final Pattern AFTER_TIME_OF_DAY =
      Pattern.compile(
          "(?:[A-Z]{2,4}|Eastern|Pacific|Central|Mountain|Greenwich|\\p{Lu}\\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)\\b");

  private final String text;
  private final int limit;
  private final Language language;
  private final Abbreviations abbreviations;

  /// Whether the text has capitals, so that a small letter can tell that a sentence goes on.
  private final boolean cased;

  SentenceEnd(String text, Span block, Language language) {
    this.text = text;
    this.limit = block.end();
    this.language = language;
    this.abbreviations = Abbreviations.of(language);
    this.cased = block.in(text).chars().anyMatch(Character::isUpperCase);
  }

  /// Whether the sentence that began at `sentence` ends with `terminator`.
  boolean at(Terminator terminator, int sentence) {
    int next = skipBlank(terminator.end());
    if (next >= limit || Marks.isFullStop(text.charAt(terminator.marksEnd() - 1))) {
      return true;
    }
    if (inSquareBrackets(terminator)) {
      return false;
    }
    if (next == terminator.end()) {
      return spaceIsMissing(terminator, sentence);
    }
    int opener = skipOpening(next);
    if (opener >= limit) {
      return true;
    }
    if (goesOnInSmallLetters(opener)) {
      return false;
    }
    if (terminator.isPoint(text)) {
      return pointEnds(terminator, sentence, next, opener);
    }
    return !namesItsSpeaker(terminator, next);
  }

  private boolean pointEnds(Terminator point, int sentence, int next, int opener) {
    var word = wordBefore(point.start(), sentence);
    var following = wordAt(opener);
    var kind = abbreviations.kindOf(word);
    boolean quoteOpens = opener > next && "\"“„«".indexOf(text.charAt(next)) >= 0;
    if (kind.isPresent()) {
      return switch (kind.get()) {
        case NEVER_ENDS -> false;
        case BEFORE_NUMBER -> !isNumber(following);
        case MAY_END ->
            isTimeOfDay(word)
                ? timeOfDayEnds(sentence, point.start(), opener)
                : quoteOpens || SentenceOpeners.has(following, language);
      };
    }
    if (isInitial(word)) {
      return initialEnds(word, point.start(), sentence, following);
    }
    if (POINTED_ORDINALS.contains(language.code()) && word.length() <= 2 && isDigits(word)) {
      return SentenceOpeners.has(following, language);
    }
    return true;
  }

  private boolean timeOfDayEnds(int sentence, int point, int opener) {
    boolean opening =
        OPENING_TIME.matcher(text).region(sentence, Math.min(point, sentence + LOOK_BACK)).matches()
            && point - sentence < LOOK_BACK;
    return !opening
        && Character.isUpperCase(text.charAt(opener))
        && !AFTER_TIME_OF_DAY.matcher(text).region(opener, limit).lookingAt();
  }

  /// `you and I. Did` ends, `Albert I. Jones` does not.
  private boolean initialEnds(String word, int point, int sentence, String following) {
    var before = wordBefore(skipBlankBack(point - 1), sentence);
    boolean afterName = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
    return SentenceOpeners.has(following, language) && !(afterName && word.equals("I"));
  }

  private boolean goesOnInSmallLetters(int index) {
    // "iPhone" and its like may open a sentence
    return cased
        && Character.isLowerCase(text.charAt(index))
        && !(index + 1 < limit && Character.isUpperCase(text.charAt(index + 1)));
  }

  private boolean inSquareBrackets(Terminator terminator) {
    return terminator.start() > 0
        && text.charAt(terminator.start() - 1) == '['
        && terminator.end() > terminator.marksEnd()
        && text.charAt(terminator.marksEnd()) == ']';
  }

  /// `said.“He`, `world.Today`, `1,000.That`, but not `bbc.Co` in an address or `U.S.A`.
  private boolean spaceIsMissing(Terminator terminator, int sentence) {
    int next = terminator.end();
    if (!Character.isUpperCase(text.charAt(next)) && !opensQuotation(next)) {
      return false;
    }
    if (terminator.end() > terminator.marksEnd()) {
      return Marks.isQuote(text.charAt(terminator.end() - 1));
    }
    var word = wordBefore(terminator.start(), sentence);
    boolean plainWord =
        word.length() > 1
            && (Character.isLowerCase(word.codePointBefore(word.length()))
                || Character.isDigit(word.codePointBefore(word.length())));
    boolean wordFollows = opensQuotation(next) || wordAt(next).length() > 1 || blankAt(next + 1);
    return plainWord
        && wordFollows
        && abbreviations.kindOf(word).isEmpty()
        && !inAddress(terminator.start());
  }

  private boolean opensQuotation(int index) {
    return "“„«".indexOf(text.charAt(index)) >= 0;
  }

  private boolean inAddress(int index) {
    int start = index;
    while (start > 0 && start > index - LOOK_BACK && !Marks.isBlank(text.charAt(start - 1))) {
      start--;
    }
    int end = index;
    while (end < limit && end < index + LOOK_BACK && !Marks.isBlank(text.charAt(end))) {
      end++;
    }
    var unspaced = text.substring(start, end);
    return unspaced.contains("://") || unspaced.contains("@") || unspaced.startsWith("www.");
  }

  /// A quoted question is part of the sentence that names who asked it.
  private boolean namesItsSpeaker(Terminator terminator, int next) {
    return terminator.end() > terminator.marksEnd()
        && Marks.isQuote(text.charAt(terminator.end() - 1))
        && NAMED_SPEAKER.matcher(text).region(next, Math.min(limit, next + 150)).lookingAt();
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isTimeOfDay(String word) {
    return word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m");
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0))
            || word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0));
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  /// The letters, digits and inner points of the sentence before `end`.
  private String wordBefore(int end, int sentence) {
    int start = end;
    while (start > sentence && start > end - LOOK_BACK && isWordPart(start - 1)) {
      start--;
    }
    return text.substring(start, end);
  }

  private boolean isWordPart(int index) {
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c) || c == '.' || c == '°' || c == 'º' || c == ',';
  }

  private String wordAt(int start) {
    int end = start;
    while (end < limit
        && end < start + LOOK_BACK
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return text.substring(start, end);
  }

  private boolean blankAt(int index) {
    return index >= limit || Marks.isBlank(text.charAt(index));
  }

  private int skipBlank(int index) {
    int next = index;
    while (next < limit && Marks.isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private int skipBlankBack(int index) {
    int before = index;
    while (before > 0 && before > index - LOOK_BACK && Marks.isBlank(text.charAt(before - 1))) {
      before--;
    }
    return before;
  }

  private int skipOpening(int index) {
    int next = index;
    while (next < limit && (Marks.opens(text.charAt(next)) || Marks.isBlank(text.charAt(next)))) {
      next++;
    }
    return next;
  }
}
