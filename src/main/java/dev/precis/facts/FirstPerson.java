package dev.precis.facts;

import dev.precis.text.Language;
import dev.precis.text.Span;
import dev.precis.text.StopWords;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells where an article speaks in the first person outside all quotation marks. A desk's own
/// prose does not: there the author speaks as a person, or marks were lost and the words are
/// somebody else's.
public final class FirstPerson {
  /// With a capital, "My" and the like count only at a sentence's start and before a small word:
  /// elsewhere they begin a name ("the Our Lady church").
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@#'’-])"
              + "(?:(?<pronoun>I)(?!-?\\p{N}|\\.\\p{L}|\\. \\p{Lu})"
              + "|we|our|my|me|us|myself|ourselves"
              + "|(?<=^|^[“\"‘'(]|[.!?][”\"’')]?\\s[“\"‘'(]?)(?:We|Our|My)(?=\\s+\\p{Ll}|['’]))"
              + "(?![\\p{L}\\p{N}-])");

  /// The word right before the numeral in "World War I", "Elizabeth I".
  private static final Pattern CAPITALISED = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{L}+)\\s$");

  private static final int LONGEST_WORD = 30;

  private final Places<Quotation> marked;

  /// For an article with these quotations.
  public FirstPerson(List<Quotation> quotations) {
    marked =
        new Places<>(
            quotations.stream()
                .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
                .toList(),
            Quotation::span);
  }

  /// Whether a word in the first person stands outside all marks.
  ///
  /// @param words a sentence of the article or a part of it
  /// @param start where they begin in its source text
  public boolean isOutsideMarks(String words, int start) {
    return WORD.matcher(words)
        .results()
        .filter(word -> !isNumeral(word, words))
        .map(word -> new Span(start + word.start(), start + word.end()))
        .anyMatch(span -> marked.touching(span).isEmpty());
  }

  private static boolean isNumeral(MatchResult word, String words) {
    if (word.start("pronoun") < 0) {
      return false;
    }
    var before =
        CAPITALISED.matcher(
            words.substring(Math.max(0, word.start() - LONGEST_WORD), word.start()));
    if (!before.find()) {
      return false;
    }
    var opening = before.group(1).toLowerCase(Locale.ROOT);
    return !StopWords.languagesOf(opening).contains(Language.ENGLISH);
  }
}
