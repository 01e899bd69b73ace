package dev.precis.eval;

import dev.precis.clean.Article;
import dev.precis.clean.Cleaner;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How well whole cleaning does on examples, each by a cleaner of its own: shingle F1 for each kind
/// of rendering, and the pages it does worst on.
final class CleaningScores {
  private static final int WORST = 30;

  private final Map<String, BodyScore> kinds = new TreeMap<>();
  private final List<Page> pages = new ArrayList<>();

  /// A rendering's own score.
  private record Page(String kind, String id, double f1) {}

  static CleaningScores of(List<LineExample> examples, Function<LineExample, Cleaner> cleaners) {
    var scores = new CleaningScores();
    for (var example : examples) {
      var article = clean(cleaners.apply(example), example.text);
      double f1 =
          scores
              .kinds
              .computeIfAbsent(example.kind, _ -> new BodyScore())
              .add(example.gold, CleaningEvaluation.bodyOf(article));
      scores.pages.add(new Page(example.kind, example.page, f1));
    }
    return scores;
  }

  /// Prints a line for each kind, and one for each of the worst pages as they were dumped.
  void print(String name, Appendable log) throws IOException {
    for (var kind : kinds.entrySet()) {
      log.append(name + " " + kind.getKey() + " " + kind.getValue() + "\n");
    }
    var worst =
        pages.stream()
            .filter(page -> page.kind().endsWith("dump"))
            .sorted(Comparator.comparingDouble(Page::f1).thenComparing(Page::id))
            .limit(WORST)
            .toList();
    for (var page : worst) {
      log.append(
          String.format(Locale.ROOT, "worst %s %s %.3f%n", page.kind(), page.id(), page.f1()));
    }
  }

  private static @Nullable Article clean(Cleaner cleaner, String text) {
    return switch (Originals.ofText(text, Stated.NOTHING)) {
      case Reading.Legible legible -> cleaner.clean(legible);
      case Reading.Illegible _ -> null;
    };
  }
}
