package dev.precis.story;

import dev.precis.facts.Proposition;
import dev.precis.facts.Quotation;
import dev.precis.text.Span;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words a claim as a sentence of its own, whatever part of a sentence carries it.
final class Wording {
  private static final Pattern CONNECTIVE =
      Pattern.compile("^(?:(?:But|And|Yet|So|Nor|Also|However|Meanwhile|Still),?\\s+)+(?=\\S)");

  private static final Pattern SAYING =
      Pattern.compile(
          ",\\s+(?:he|she|they|it)\\s+(?:said|says|added|wrote|tweeted|told \\w+)\\.?$");

  private static final Pattern END = Pattern.compile("[\\s,;:.]+$");

  /// Words that stand for what an earlier sentence names.
  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "its", "he", "his", "she", "her", "they", "their", "them", "this", "these", "that",
          "those", "we", "our", "i", "my", "you", "one", "another", "others", "both", "such");

  /// A quotation mark with a full stop before it.
  private static final int MARK = 2;

  private static final String OPENING = "“‘\"'«(";
  private static final String CLOSING = "”’\"'»)";

  private Wording() {}

  /// The least part of its sentence that says by itself what stands at `span`; words that are all
  /// somebody's own come after a name and a colon.
  static String of(StoryText text, Report report, Span span) {
    var sentence = Sayings.around(report, span);
    var part =
        text.clauses(report, sentence).stream()
            .filter(clause -> clause.wording() != null && clause.span().contains(span))
            .min(Comparator.comparingInt(clause -> clause.span().length()))
            .orElse(new Proposition(sentence, report.words(sentence)));
    var words = tidy(String.valueOf(part.wording()));
    var speaker = speaker(report, part.span());
    return speaker == null ? words : speaker + ": “" + bare(words) + "”";
  }

  /// Who is quoted with what stands at `span`, when that is nothing but quoted words.
  private static @Nullable String speaker(Report report, Span span) {
    return report.facts().quotations().stream()
        .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
        .filter(quotation -> quotation.span().start() <= span.start() + MARK)
        .filter(quotation -> quotation.span().end() >= span.end() - MARK)
        .map(quotation -> Voice.words(report, quotation.attribution()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String bare(String words) {
    int from = OPENING.indexOf(words.charAt(0)) >= 0 ? 1 : 0;
    int to = words.length();
    while (to > from + 1 && CLOSING.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return END.matcher(words.substring(from, to)).replaceFirst("");
  }

  /// Whether a reader can tell from a wording alone what it speaks of.
  static boolean standsAlone(String wording) {
    var words = Word.in(wording, 0);
    return !words.isEmpty()
        && Character.isUpperCase(wording.charAt(0))
        && !PRONOUNS.contains(words.getFirst().plain());
  }

  /// On one line, without what ties it to the sentence before, its end mark, and a quotation mark
  /// whose other half is elsewhere.
  static String tidy(String words) {
    var tidy = CONNECTIVE.matcher(words.replaceAll("\\s+", " ").strip()).replaceFirst("");
    tidy = SAYING.matcher(tidy).replaceFirst("");
    tidy = END.matcher(tidy).replaceFirst("");
    for (int i = 0; i < OPENING.length(); i++) {
      char open = OPENING.charAt(i);
      char close = CLOSING.charAt(i);
      boolean opens = tidy.length() > 1 && tidy.charAt(0) == open;
      boolean closes = tidy.length() > 1 && tidy.charAt(tidy.length() - 1) == close;
      if (opens && tidy.indexOf(close, 1) < 0) {
        tidy = tidy.substring(1);
      } else if (closes && tidy.lastIndexOf(open, tidy.length() - 2) < 0) {
        tidy = tidy.substring(0, tidy.length() - 1);
      }
    }
    tidy = END.matcher(tidy).replaceFirst("");
    return tidy.isEmpty() ? words : Character.toUpperCase(tidy.charAt(0)) + tidy.substring(1);
  }
}
