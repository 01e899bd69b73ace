package dev.precis.story;

import dev.precis.facts.Proposition;
import dev.precis.facts.Propositions;
import dev.precis.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The text of a story's articles, read once however many ask for it: its words, stemmed, and the
/// clauses of its sentences. Asking for either anew made merging take twice as long.
final class StoryText {
  /// A passage with its words.
  private record ReadPassage(Span span, List<Word> words) {
    static ReadPassage of(Report.Passage passage) {
      return new ReadPassage(passage.span(), Word.in(passage.text(), passage.start()));
    }

    /// How many words begin before `offset`.
    int wordsBefore(int offset) {
      int low = 0;
      int high = words.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (words.get(middle).span().start() < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private final List<Report> reports;
  private final Map<String, List<ReadPassage>> passages = new HashMap<>();
  private final Map<String, Map<Span, List<Proposition>>> clauses = new HashMap<>();

  /// The text of `reports`, of which no two have one id.
  StoryText(List<Report> reports) {
    this.reports = List.copyOf(reports);
  }

  /// The articles, in the order they were given in.
  List<Report> reports() {
    return reports;
  }

  /// The words of each passage of an article that has any, in order.
  List<List<Word>> words(Report report) {
    return passages(report).stream().map(ReadPassage::words).toList();
  }

  /// The words at `span` of an article, in order; their spans count in its source text.
  ///
  /// @throws IllegalArgumentException when no passage holds all of the span
  List<Word> words(Report report, Span span) {
    for (var passage : passages(report)) {
      if (passage.span().contains(span)) {
        int from = passage.wordsBefore(span.start());
        int to = passage.wordsBefore(span.end());
        boolean cut =
            from > 0 && passage.words().get(from - 1).span().end() > span.start()
                || to > from && passage.words().get(to - 1).span().end() > span.end();
        return cut ? Word.in(report.words(span), span.start()) : passage.words().subList(from, to);
      }
    }
    return Word.in(report.words(span), span.start());
  }

  private List<ReadPassage> passages(Report report) {
    return passages.computeIfAbsent(
        report.id(),
        _ ->
            report.passages().stream()
                .filter(passage -> !passage.text().isEmpty())
                .map(ReadPassage::of)
                .toList());
  }

  /// The clauses of the sentence at `sentence` that say something by themselves, as
  /// [Propositions#in] finds them; their spans count in the article's source text.
  List<Proposition> clauses(Report report, Span sentence) {
    return clauses
        .computeIfAbsent(report.id(), _ -> new HashMap<>())
        .computeIfAbsent(sentence, _ -> parted(report, sentence));
  }

  private static List<Proposition> parted(Report report, Span sentence) {
    var text = report.words(sentence);
    return Propositions.in(text, new Span(0, text.length())).stream()
        .map(part -> new Proposition(part.span().shifted(sentence.start()), part.wording()))
        .toList();
  }
}
