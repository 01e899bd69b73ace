package dev.precis.story;

import dev.precis.clean.Block;
import dev.precis.facts.Propositions;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads the sentences of a story's articles as clauses that can be compared. What most of the
/// story's sentences speak of tells little about one of them, so a concept's weight falls with the
/// number of sentences that have it.
final class ClauseReader {
  /// A report's later sentences seldom say what others say too; it bounds what a long one costs.
  private static final int MOST_SENTENCES = 80;

  /// Clauses of fewer telling concepts say too little to be compared.
  private static final int FEWEST_CONCEPTS = 2;

  /// What a name or a day weighs, in thousandths, before it is known how common it is in the story:
  /// as much as a rather rare word.
  private static final int NAME = 5_000;

  /// What tells of a picture and not of the event.
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)\\bin (?:this|an?) (?:\\w+ )?(?:photo|picture|image|handout|file)\\b"
              + "|^image (?:copyright|caption)\\b|^photo(?:graph|s)?:|\\bhide caption\\b"
              + "|\\b(?:getty images|/ reuters)\\b");

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "neither", "nor", "nobody", "none", "cannot");

  /// What a clause speaks of.
  record Content(
      Map<String, Integer> weights,
      boolean hasVerb,
      Set<String> subject,
      Set<String> predicate,
      boolean negated,
      Set<String> numbers) {}

  private final List<Report> reports;
  private final Concepts concepts;
  private final Map<String, Integer> sentencesByConcept = new HashMap<>();
  private int sentences;

  ClauseReader(List<Report> reports, NameIndex names, StoryDays days) {
    this.reports = reports;
    concepts = new Concepts(names, days);
    for (var report : reports) {
      for (var saying : proseOf(report)) {
        sentences++;
        concepts
            .within(report, saying.span())
            .forEach(concept -> sentencesByConcept.merge(concept, 1, Integer::sum));
      }
    }
  }

  /// The sentences of all articles that can be compared, each followed by its clauses.
  List<Clause> clauses() {
    var clauses = new ArrayList<Clause>();
    for (var report : reports) {
      int index = 0;
      for (var saying : proseOf(report)) {
        var sentence = clause(report, index, saying.span());
        if (tells(sentence) && sentence.hasVerb()) {
          clauses.add(sentence);
          clauses.addAll(parts(report, index, saying.span()));
        }
        index++;
      }
    }
    return clauses;
  }

  /// How many sentences were read.
  int sentences() {
    return sentences;
  }

  /// In how many sentences a concept stands.
  int sentencesWith(String concept) {
    return sentencesByConcept.getOrDefault(concept, 0);
  }

  /// The sentences of a report that are no headings and no captions.
  private static List<Report.Saying> proseOf(Report report) {
    var headings =
        report.passages().stream()
            .filter(passage ->
                passage.kind() == Block.Kind.HEADING || passage.kind() == Block.Kind.TITLE)
            .map(Report.Passage::span)
            .toList();
    return report.sentences().stream()
        .filter(saying -> headings.stream().noneMatch(heading -> heading.contains(saying.span())))
        .filter(saying -> !CAPTION.matcher(report.words(saying.span())).find())
        .limit(MOST_SENTENCES)
        .toList();
  }

  /// Whether a clause has enough in it to be compared.
  private static boolean tells(Clause clause) {
    return clause.weights().size() >= FEWEST_CONCEPTS;
  }

  private List<Clause> parts(Report report, int index, Span sentence) {
    var text = report.words(sentence);
    return Propositions.in(text, new Span(0, text.length())).stream()
        .map(part -> clause(report, index, shifted(part.span(), sentence)))
        .filter(ClauseReader::tells)
        .toList();
  }

  private static Span shifted(Span span, Span sentence) {
    return new Span(sentence.start() + span.start(), sentence.start() + span.end());
  }

  private Clause clause(Report report, int index, Span span) {
    return Clause.of(report, index, span, content(report, span));
  }

  private Content content(Report report, Span span) {
    var weights = new TreeMap<String, Integer>();
    for (var concept : concepts.within(report, span)) {
      int weight = weight(concept);
      if (weight > 0) {
        weights.put(concept, weight);
      }
    }
    boolean negated = false;
    var text = report.words(span);
    for (var word : Word.in(text, 0)) {
      var plain = Word.plain(word.span().in(text));
      negated |= NEGATIONS.contains(plain) || plain.endsWith("n't") || plain.endsWith("n’t");
    }
    int verb = Propositions.predicate(text, new Span(0, text.length()));
    int from = span.start() + Math.max(0, verb);
    return new Content(
        weights,
        verb >= 0,
        verb > 0 ? concepts.within(report, new Span(span.start(), from)) : Set.of(),
        concepts.within(report, new Span(from, span.end())),
        negated,
        concepts.numbers(report, span));
  }

  private int weight(String concept) {
    int telling =
        Concepts.isName(concept) || Concepts.isDay(concept) ? NAME : TermWeights.telling(concept);
    int common = Math.max(1, sentencesByConcept.getOrDefault(concept, 1));
    double rare = StrictMath.log((sentences + 1.0) / common) / StrictMath.log(sentences + 1.0);
    return (int) Math.rint(telling * rare);
  }
}
