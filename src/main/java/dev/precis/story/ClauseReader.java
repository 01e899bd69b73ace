package dev.precis.story;

import dev.precis.clean.Block;
import dev.precis.facts.Proposition;
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

  /// A sentence that can be compared.
  private record Prose(Report report, Span span, Set<String> concepts) {}

  private final StoryText text;
  private final Concepts concepts;
  private final List<Prose> prose = new ArrayList<>();
  private final Map<String, Integer> sentencesByConcept = new HashMap<>();

  ClauseReader(StoryText text, NameIndex names, StoryDays days) {
    this.text = text;
    concepts = new Concepts(text, names, days);
    for (var report : text.reports()) {
      for (var saying : proseOf(report)) {
        var spokenOf = concepts.within(report, saying.span());
        prose.add(new Prose(report, saying.span(), spokenOf));
        spokenOf.forEach(concept -> sentencesByConcept.merge(concept, 1, Integer::sum));
      }
    }
  }

  /// The sentences of all articles that can be compared, each followed by its clauses.
  List<Clause> clauses() {
    var clauses = new ArrayList<Clause>();
    for (var one : prose) {
      var sentence = clause(one.report(), one.span(), one.concepts());
      if (tells(sentence) && sentence.hasVerb()) {
        clauses.add(sentence);
        clauses.addAll(parts(one));
      }
    }
    return clauses;
  }

  /// How many sentences were read.
  int sentences() {
    return prose.size();
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

  private List<Clause> parts(Prose sentence) {
    var report = sentence.report();
    return text.clauses(report, sentence.span()).stream()
        .map(Proposition::span)
        .map(span -> clause(report, span, concepts.within(report, span)))
        .filter(ClauseReader::tells)
        .toList();
  }

  private Clause clause(Report report, Span span, Set<String> spokenOf) {
    return Clause.of(report, span, content(report, span, spokenOf));
  }

  private Content content(Report report, Span span, Set<String> spokenOf) {
    var weights = new TreeMap<String, Integer>();
    for (var concept : spokenOf) {
      int weight = weight(concept);
      if (weight > 0) {
        weights.put(concept, weight);
      }
    }
    var words = report.words(span);
    int verb = Propositions.predicate(words, new Span(0, words.length()));
    int from = span.start() + Math.max(0, verb);
    return new Content(
        weights,
        verb >= 0,
        verb > 0 ? concepts.within(report, new Span(span.start(), from)) : Set.of(),
        concepts.within(report, new Span(from, span.end())),
        text.words(report, span).stream().anyMatch(ClauseReader::denies),
        concepts.numbers(report, span));
  }

  private static boolean denies(Word word) {
    var plain = word.plain();
    return NEGATIONS.contains(plain) || plain.endsWith("n't") || plain.endsWith("n’t");
  }

  private int weight(String concept) {
    int telling =
        Concepts.isName(concept) || Concepts.isDay(concept) ? NAME : TermWeights.telling(concept);
    int common = Math.max(1, sentencesByConcept.getOrDefault(concept, 1));
    double rare =
        StrictMath.log((prose.size() + 1.0) / common) / StrictMath.log(prose.size() + 1.0);
    return (int) Math.rint(telling * rare);
  }
}
