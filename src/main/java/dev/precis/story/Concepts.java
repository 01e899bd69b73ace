package dev.precis.story;

import dev.precis.facts.BaseForms;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what the words of a span speak of: names of the story (`=Joe Biden`), days (`@2021-11-05`)
/// and, of all other telling words, the one that stands for it, its inflections and its synonyms.
final class Concepts {
  private static final String ORDINAL = "\\d+(?:st|nd|rd|th)";

  /// Words that tell how something is known.
  private static final Set<String> REPORTING =
      Set.of(
          "according",
          "statement",
          "statements",
          "stated",
          "states",
          "said",
          "says",
          "say",
          "told",
          "tells",
          "reported",
          "reportedly",
          "reports",
          "added",
          "adding",
          "saying");

  private final StoryText text;
  private final NameIndex names;
  private final StoryDays days;

  Concepts(StoryText text, NameIndex names, StoryDays days) {
    this.text = text;
    this.names = names;
    this.days = days;
  }

  /// Whether a concept is a name of the story.
  static boolean isName(String concept) {
    return concept.startsWith("=");
  }

  /// Whether a concept is a day.
  static boolean isDay(String concept) {
    return concept.startsWith("@");
  }

  /// The concepts within `span`.
  Set<String> within(Report report, Span span) {
    var concepts = new TreeSet<String>();
    var covered = new ArrayList<Span>();
    for (var use : names.within(report, span)) {
      concepts.add("=" + use.name().name());
      covered.add(use.span());
    }
    for (var time : report.facts().times()) {
      if (span.contains(time.span())) {
        days.value(report, time)
            .ifPresent(value -> {
              concepts.add("@" + value);
              covered.add(time.span());
            });
      }
    }
    var words = text.words(report, span);
    for (int i = words.size() - 1; i >= 0; i--) {
      var word = words.get(i);
      boolean title = i > 0 && isTitle(report, word, covered);
      if (title) {
        covered.add(word.span());
      } else if (TermWeights.telling(word.stem()) > 0 && !isCovered(word, covered)) {
        if (!REPORTING.contains(word.plain())) {
          concepts.add(meaning(word));
        }
      }
    }
    return concepts;
  }

  /// The values of the figures and ordinals within `span`; dates and ages are none.
  Set<String> numbers(Report report, Span span) {
    var figures =
        report.facts().figures().stream()
            .filter(figure -> span.contains(figure.span()) && !"years".equals(figure.unit()))
            .flatMap(figure -> Stream.ofNullable(figure.value()))
            .map(value -> value.stripTrailingZeros().toPlainString());
    var ordinals =
        text.words(report, span).stream()
            .filter(word -> word.stem().matches(ORDINAL))
            .filter(word ->
                report.facts().times().stream()
                    .noneMatch(time -> time.span().overlaps(word.span())))
            .map(Word::stem);
    return Stream.concat(figures, ordinals).collect(Collectors.toCollection(TreeSet::new));
  }

  /// "Prime Minister" before a name says who that is, not what happened.
  private static boolean isTitle(Report report, Word word, List<Span> covered) {
    int end = word.span().end();
    return word.capitalised()
        && covered.stream()
            .mapToInt(Span::start)
            .anyMatch(name -> name > end && report.words(new Span(end, name)).isBlank());
  }

  private static boolean isCovered(Word word, List<Span> covered) {
    return covered.stream().anyMatch(word.span()::overlaps);
  }

  /// What a word means, whatever its inflection and its choice among synonyms.
  private static String meaning(Word word) {
    var base = BaseForms.of(word.plain());
    return Synonyms.folded(base.equals(word.plain()) ? word.stem() : Word.stem(base));
  }
}
