package dev.precis.story;

import dev.precis.clean.Block;
import dev.precis.clean.Statement;
import dev.precis.text.DocumentFrequencies;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Weighs the words of a report: tf-idf against the shipped document frequencies, names and the
/// title's words heavier.
///
/// @param name factor for a word that stands capitalised inside sentences more often than not
/// @param title how many uses in the body one use in the title is worth, besides its own
record TermWeights(double name, double title) {
  /// Chosen with `./precis eval stories FILE`: names weigh little more, since those that many
  /// events share would glue them together.
  static final TermWeights DEFAULT = new TermWeights(1.1, 2);

  /// Stems that tell nothing in any article, whatever their count elsewhere.
  private static final Set<String> EMPTY_WORDS =
      Stream.of(
              """
              a an the and or but of to in on at for from by with as is are was were be been being
              it its he she they them his her their this that these those i you we our your my me us
              not no nor so if then than there here who whom which what when where why how has have
              had do does did will would can could may might shall should must also just over after
              before into about more most some such only other up out said say\
              """
                  .split("\\s+"))
          .map(Word::stem)
          .collect(Collectors.toUnmodifiableSet());

  /// How one word is used in a report.
  private static final class Use {
    double count;
    int capitalised;
    int small;
  }

  /// The day a report speaks from: its date of publication, else its anchor.
  static @Nullable LocalDate day(Report report) {
    var published = report.published();
    if (published != null && published.length() >= 10) {
      try {
        return LocalDate.parse(published.substring(0, 10));
      } catch (DateTimeParseException _) {
        // No day after all: the anchor is the next best.
      }
    }
    var anchor = report.facts().anchor();
    return anchor == null ? null : anchor.date();
  }

  /// How telling a stem is anywhere, in thousandths; 0 for one that tells nothing.
  static int telling(String stem) {
    return stem.length() < 2 || EMPTY_WORDS.contains(stem)
        ? 0
        : (int) Math.rint(1000 * inverse(stem));
  }

  /// The telling terms of a report, in the order of their words.
  List<Digest.Term> of(Report report) {
    Map<String, Use> uses = new HashMap<>();
    if (report.title() instanceof Statement.Elsewhere(var text, _)) {
      count(uses, text, title);
    }
    for (var passage : report.passages()) {
      count(uses, passage.text(), passage.kind() == Block.Kind.TITLE ? title : 0);
    }
    Map<String, Double> weights = new HashMap<>();
    uses.forEach((stem, use) -> weights.put(stem, weight(stem, use)));
    var strongest =
        weights.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(Digest.MOST_TERMS)
            .toList();
    double squares = 0;
    for (var entry : strongest) {
      squares += entry.getValue() * entry.getValue();
    }
    double scale = Digest.UNIT / Math.sqrt(squares);
    return strongest.stream()
        .map(entry -> new Digest.Term(entry.getKey(), (int) Math.rint(entry.getValue() * scale)))
        .sorted(Comparator.comparing(Digest.Term::word))
        .toList();
  }

  private double weight(String stem, Use use) {
    double telling = (1 + StrictMath.log(use.count)) * inverse(stem);
    return use.capitalised > use.small ? telling * name : telling;
  }

  private static double inverse(String stem) {
    return Math.max(0, DocumentFrequencies.shipped().inverse(stem));
  }

  private static void count(Map<String, Use> uses, String text, double extra) {
    int lastEnd = 0;
    for (var word : Word.in(text, 0)) {
      boolean opens = opensSentence(text, lastEnd, word.span().start());
      lastEnd = word.span().end();
      if (word.stem().length() > 1 && !EMPTY_WORDS.contains(word.stem())) {
        var use = uses.computeIfAbsent(word.stem(), _ -> new Use());
        use.count += 1 + extra;
        if (extra == 0 && !opens) {
          use.capitalised += word.capitalised() ? 1 : 0;
          use.small += word.capitalised() ? 0 : 1;
        }
      }
    }
  }

  /// Whether what stands between two words lets the second begin a sentence, which takes the
  /// meaning from its capital.
  private static boolean opensSentence(String text, int from, int to) {
    return from == 0
        || text.substring(from, to).codePoints().anyMatch(c -> ".!?\n“\"".indexOf(c) >= 0);
  }
}
