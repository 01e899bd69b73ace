package dev.precis.eval;

import dev.precis.story.Digest;
import dev.precis.story.InMemoryDesk;
import dev.precis.story.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Fits the thresholds of grouping to rows of articles, each row an event. Prints the BCubed of the
/// thresholds on the events they were fitted to, and out of fold: the events are parted into five,
/// and the articles of each fifth scored, among all others, with thresholds fitted to the rest.
public final class StoryTraining implements Training {
  private static final int FOLDS = 5;
  private static final int LOWEST = 1_000;
  private static final int HIGHEST = 2_200;
  private static final int STEP = 100;

  private final List<Digest> digests = new ArrayList<>();
  private final Map<String, String> eventOf = new HashMap<>();

  @Override
  public void fit(List<Path> files, Path model, Appendable log) throws IOException {
    var rows = new StoryRows();
    for (var file : files) {
      JsonLines.forEach(
          file,
          row ->
              rows.reports(row)
                  .forEach(report -> {
                    eventOf.put(report.id(), row.path("id").asText());
                    digests.add(Digest.of(report));
                  }));
    }
    var best = best(eventOf.keySet());
    Files.writeString(model, "link=%d\nstory=%d\n".formatted(best.link(), best.story()));
    log.append("%s%nin sample:   %s%n".formatted(best, score(best, eventOf.keySet())));
    log.append("out of fold: %s%n".formatted(outOfFold(log)));
  }

  private BCubed outOfFold(Appendable log) throws IOException {
    double precision = 0;
    double recall = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      var held = new HashSet<String>();
      var events = List.copyOf(new TreeSet<>(eventOf.values()));
      for (int i = fold; i < events.size(); i += FOLDS) {
        var event = events.get(i);
        eventOf.forEach((article, its) -> {
          if (its.equals(event)) {
            held.add(article);
          }
        });
      }
      var rest = new HashSet<>(eventOf.keySet());
      rest.removeAll(held);
      var fitted = best(rest);
      var score = score(fitted, held);
      log.append("  fold %d: %s %s%n".formatted(fold + 1, fitted, score));
      precision += score.precision() * held.size() / eventOf.size();
      recall += score.recall() * held.size() / eventOf.size();
    }
    return new BCubed(precision, recall);
  }

  /// The middle of the thresholds with the highest F1 over `articles`: at the edge of a plateau
  /// chance decides.
  private Thresholds best(Set<String> articles) {
    double highest = -1;
    List<Thresholds> best = new ArrayList<>();
    for (int link = LOWEST; link <= HIGHEST; link += STEP) {
      for (int story = LOWEST; story <= link; story += STEP) {
        var thresholds = new Thresholds(link, story);
        double f1 = score(thresholds, articles).f1();
        if (f1 > highest) {
          highest = f1;
          best.clear();
        }
        if (f1 == highest) {
          best.add(thresholds);
        }
      }
    }
    return best.get(best.size() / 2);
  }

  private BCubed score(Thresholds thresholds, Set<String> articles) {
    var desk = new InMemoryDesk(thresholds);
    digests.forEach(desk::add);
    return BCubed.of(desk.groups(), eventOf, articles);
  }
}
