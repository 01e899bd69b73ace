package dev.precis.story;

import dev.precis.clean.Block;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "without", "neither", "nor", "nobody", "none", "cannot");

  private static final Set<String> OPENERS =
      Set.of(
          "and",
          "but",
          "while",
          "whereas",
          "though",
          "although",
          "which",
          "who",
          "whose",
          "where",
          "when",
          "as",
          "after",
          "before",
          "because",
          "since",
          "if",
          "so",
          "with",
          "saying",
          "adding",
          "calling",
          "including",
          "nor",
          "or",
          "yet",
          "to",
          "in",
          "for",
          "that");

  /// What stands before one of these in a sentence is but the subject of what follows.
  private static final List<String> RELATIVES = List.of("who ", "which ", "whose ", "where ");

  /// What tells the source says nothing itself.
  private static final List<String> SOURCES = List.of("according to ", "According to ");

  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozens",
          "hundreds",
          "thousands");

  /// What a clause speaks of.
  record Content(Map<String, Integer> weights, boolean negated, Set<String> numbers) {}

  private final List<Report> reports;
  private final NameIndex names;
  private final StoryDays days;
  private final Map<String, Integer> sentencesByConcept = new HashMap<>();
  private int sentences;

  ClauseReader(List<Report> reports, NameIndex names, StoryDays days) {
    this.reports = reports;
    this.names = names;
    this.days = days;
    for (var report : reports) {
      for (var saying : proseOf(report)) {
        sentences++;
        concepts(report, saying.span())
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
        var sentence = Clause.of(report, index, saying.span(), content(report, saying.span()));
        if (sentence.weights().size() >= FEWEST_CONCEPTS) {
          clauses.add(sentence);
          for (var span : parts(report, saying.span())) {
            var clause = Clause.of(report, index, span, content(report, span));
            if (clause.weights().size() >= FEWEST_CONCEPTS) {
              clauses.add(clause);
            }
          }
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

  /// The sentences of a report that are no headings.
  private static List<Report.Saying> proseOf(Report report) {
    var headings =
        report.passages().stream()
            .filter(passage ->
                passage.kind() == Block.Kind.HEADING || passage.kind() == Block.Kind.TITLE)
            .map(Report.Passage::span)
            .toList();
    return report.sentences().stream()
        .filter(saying -> headings.stream().noneMatch(heading -> heading.contains(saying.span())))
        .limit(MOST_SENTENCES)
        .toList();
  }

  /// The clauses of a sentence: parted by semicolons, by dashes, and by commas before words that
  /// open a clause.
  private static List<Span> parts(Report report, Span sentence) {
    var text = report.words(sentence);
    var words = Word.in(text, 0);
    var starts = new ArrayList<Integer>(List.of(0));
    var ends = new ArrayList<Integer>();
    for (int i = 1; i < words.size(); i++) {
      int from = words.get(i - 1).span().end();
      int to = words.get(i).span().start();
      var between = text.substring(from, to);
      var word = text.substring(to, words.get(i).span().end());
      boolean hard = between.indexOf(';') >= 0 || between.indexOf('—') >= 0;
      boolean comma = between.indexOf(',') >= 0;
      boolean opens =
          OPENERS.contains(word) || word.endsWith("ing") || text.startsWith("according to ", to);
      boolean bare = Set.of("while", "which", "though", "although", "but", "after").contains(word);
      if (hard || comma && opens || bare) {
        ends.add(from + markAt(between));
        starts.add(to);
      }
    }
    ends.add(text.length());
    var spans = new ArrayList<Span>();
    for (int i = 0; i < starts.size() && starts.size() > 1; i++) {
      boolean subject = i + 1 < starts.size() && startsWithAny(text, starts.get(i + 1), RELATIVES);
      if (!subject && !startsWithAny(text, starts.get(i), SOURCES)) {
        spans.add(new Span(sentence.start() + starts.get(i), sentence.start() + ends.get(i)));
      }
    }
    return spans;
  }

  /// Where the first mark that parts clauses stands; what closes before it belongs to the first.
  private static int markAt(String between) {
    for (int i = 0; i < between.length(); i++) {
      if (",;—".indexOf(between.charAt(i)) >= 0) {
        return i;
      }
    }
    return 0;
  }

  private static boolean startsWithAny(String text, int start, List<String> openings) {
    return openings.stream().anyMatch(opening -> text.startsWith(opening, start));
  }

  private Content content(Report report, Span span) {
    var weights = new TreeMap<String, Integer>();
    for (var concept : concepts(report, span)) {
      int weight = weight(concept);
      if (weight > 0) {
        weights.put(concept, weight);
      }
    }
    boolean negated = false;
    var numbers = new HashSet<String>();
    var text = report.words(span);
    for (var word : Word.in(text, 0)) {
      var plain = Word.plain(word.span().in(text));
      negated |= NEGATIONS.contains(plain) || plain.endsWith("n't") || plain.endsWith("n’t");
      if (NUMBER_WORDS.contains(plain) || Character.isDigit(plain.charAt(0))) {
        numbers.add(plain);
      }
    }
    return new Content(weights, negated, numbers);
  }

  private int weight(String concept) {
    int telling =
        concept.startsWith("=") || concept.startsWith("@") ? NAME : TermWeights.telling(concept);
    int common = Math.max(1, sentencesByConcept.getOrDefault(concept, 1));
    double rare = StrictMath.log((sentences + 1.0) / common) / StrictMath.log(sentences + 1.0);
    return (int) Math.rint(telling * rare);
  }

  private Set<String> concepts(Report report, Span span) {
    var concepts = new HashSet<String>();
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
    for (var word : Word.in(report.words(span), span.start())) {
      if (covered.stream().noneMatch(word.span()::overlaps)
          && TermWeights.telling(word.stem()) > 0) {
        concepts.add(Synonyms.folded(word.stem()));
      }
    }
    return concepts;
  }
}
