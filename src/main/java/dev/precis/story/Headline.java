package dev.precis.story;

import dev.precis.clean.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses a story's headline: the one whose telling words most of the articles use.
final class Headline {
  /// A longer headline has more words to share; this one is neither punished nor favoured.
  private static final int USUAL_WORDS = 8;

  private Headline() {}

  /// The best headline of articles that come sorted by id; null when none has one.
  static @Nullable Excerpt of(StoryText text) {
    Map<String, Integer> outlets = new HashMap<>();
    text.reports()
        .forEach(
            report -> stemsOf(report, text).forEach(stem -> outlets.merge(stem, 1, Integer::sum)));
    Report best = null;
    double highest = -1;
    for (var report : text.reports()) {
      if (report.title() != null) {
        double score = score(report.title(), outlets);
        if (score > highest) {
          highest = score;
          best = report;
        }
      }
    }
    return best == null ? null : excerpt(best);
  }

  private static @Nullable Excerpt excerpt(Report report) {
    return switch (report.title()) {
      case null -> null;
      case Statement.InText(var text, var span) ->
          new Excerpt(report.id(), text, span.start(), span.end(), null);
      case Statement.Elsewhere(var text, var from) ->
          new Excerpt(report.id(), text, null, null, from);
    };
  }

  private static double score(Statement title, Map<String, Integer> outlets) {
    Set<String> stems = new HashSet<>();
    Word.in(title.text(), 0).forEach(word -> stems.add(word.stem()));
    long sum = 0;
    int telling = 0;
    for (var stem : stems) {
      int weight = TermWeights.telling(stem);
      telling += weight > 0 ? 1 : 0;
      sum += (long) weight * (outlets.getOrDefault(stem, 1) - 1);
    }
    return (double) sum / Math.max(USUAL_WORDS, telling);
  }

  private static Set<String> stemsOf(Report report, StoryText text) {
    Set<String> stems = new HashSet<>();
    if (report.title() != null) {
      Word.in(report.title().text(), 0).forEach(word -> stems.add(word.stem()));
    }
    text.words(report).forEach(words -> words.forEach(word -> stems.add(word.stem())));
    return stems;
  }
}
