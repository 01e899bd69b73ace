package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Originals;
import dev.precis.original.Stated;
import dev.precis.story.Report;
import dev.precis.story.Story;
import dev.precis.story.StoryMaker;
import dev.precis.story.Support;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Scores what the story of the seeds says against hand-made gold: its names, what is corroborated
/// and what is disputed. Prints each miss and each claim and dispute that gold does not have.
///
/// A claim of gold is found when one claim of ours holds its evidence in two articles or more. Ours
/// is false when it holds no claim of gold so; it *strays* where one of its supports lies in an
/// article whose evidence for all its claims stands elsewhere. A dispute is found when two of its
/// positions hold two different values of gold.
final class GoldStoryScore {
  private static final Path SEEDS = Path.of("seeds");

  private final StringBuilder out = new StringBuilder();

  void score(Path file, Appendable log) throws IOException {
    var gold = new JsonMapper().readTree(Files.readAllBytes(file));
    var story = StoryMaker.merge(seeds());
    var names = new StoryNameScore(story.names(), out).score(gold);
    var claims = claims(gold.path("corroborated"), story);
    var figures = disputes(gold, story, Story.Dispute.Kind.FIGURE);
    var stances = disputes(gold, story, Story.Dispute.Kind.STANCE);
    log.append(out.toString())
        .append(
            String.format(
                Locale.ROOT,
                "task=stories file=%s n=%d %s %s figures:%s stances:%s unique=%d/%d%n",
                file.getFileName(),
                story.articles().size(),
                names,
                claims,
                figures,
                stances,
                uniqueFound(gold.path("unique"), story),
                gold.path("unique").size()));
  }

  /// The seeds under the numbers by which gold calls them.
  static List<Report> seeds() throws IOException {
    var pipeline = new Pipeline();
    var reports = new ArrayList<Report>();
    try (var files = Files.list(SEEDS)) {
      for (var file : files.sorted().toList()) {
        if (pipeline.brief(Originals.ofText(Files.readString(file), Stated.NOTHING))
            instanceof Outcome.Ready(var brief)) {
          reports.add(Report.of(file.getFileName().toString().substring(0, 3), brief));
        }
      }
    }
    return reports;
  }

  /// `corroborated=20/43 false=2 strayed=1`.
  private String claims(JsonNode gold, Story story) throws IOException {
    var found = new HashSet<String>();
    int wrong = 0;
    int strayed = 0;
    for (var claim : story.corroborated()) {
      var held = new ArrayList<JsonNode>();
      gold.forEach(one -> {
        if (articlesHeld(one, claim.support()).size() > 1) {
          held.add(one);
          found.add(one.path("id").asText());
        }
      });
      if (held.isEmpty()) {
        wrong++;
        out.append("  not in gold: ").append(claim.claim().replace('\n', ' ')).append('\n');
        print(claim.support());
      } else {
        for (var support : claim.support()) {
          if (held.stream().noneMatch(one -> holds(support, one))) {
            strayed++;
            out.append("  strayed from %s: ".formatted(held.getFirst().path("claim").asText()));
            out.append(support.article()).append(' ').append(support.text()).append('\n');
          }
        }
      }
    }
    for (var one : gold) {
      if (!found.contains(one.path("id").asText())) {
        out.append("  missed %s: ".formatted(one.path("id").asText()))
            .append(one.path("claim").asText())
            .append('\n');
      }
    }
    return "corroborated=%d/%d false=%d strayed=%d"
        .formatted(found.size(), gold.size(), wrong, strayed);
  }

  private void print(List<Support> support) throws IOException {
    for (var one : support) {
      out.append("    %s: %s%n".formatted(one.article(), one.text().replace('\n', ' ')));
    }
  }

  private static Set<String> articlesHeld(JsonNode claim, List<Support> support) {
    var articles = new HashSet<String>();
    for (var one : support) {
      if (holds(one, claim)) {
        articles.add(one.article());
      }
    }
    return articles;
  }

  private static boolean holds(Support support, JsonNode claim) {
    var evidence = claim.path("evidence").path(support.article());
    return !evidence.isMissingNode()
        && holds(support, evidence.path("offset").asInt(), evidence.path("text").asText());
  }

  /// Whether a support has half of the evidence or more, or its very words in another place.
  private static boolean holds(Support support, int offset, String words) {
    int shared =
        Math.min(support.end(), offset + words.length()) - Math.max(support.start(), offset);
    return 2 * shared >= words.length() || support.text().contains(words);
  }

  /// `3/5,false=0`.
  private String disputes(JsonNode gold, Story story, Story.Dispute.Kind kind) throws IOException {
    boolean figures = kind == Story.Dispute.Kind.FIGURE;
    var wanted = new ArrayList<JsonNode>();
    gold.path("disputed")
        .forEach(dispute -> {
          if (dispute.path("kind").asText().equals("number") == figures) {
            wanted.add(dispute);
          }
        });
    var found = new HashSet<String>();
    int wrong = 0;
    for (var dispute : story.disputed()) {
      if (dispute.kind() == kind) {
        var matching =
            wanted.stream().filter(one -> isOf(dispute, one)).map(one -> one.path("id").asText());
        var ids = matching.toList();
        found.addAll(ids);
        if (ids.isEmpty()) {
          wrong++;
          out.append("  not disputed in gold: ").append(dispute.about()).append('\n');
          for (var position : dispute.positions()) {
            print(position.support());
          }
        }
      }
    }
    for (var one : wanted) {
      if (!found.contains(one.path("id").asText())) {
        out.append("  missed dispute %s%n".formatted(one.path("slot").asText()));
      }
    }
    return "%d/%d,false=%d".formatted(found.size(), wanted.size(), wrong);
  }

  private static boolean isOf(Story.Dispute ours, JsonNode gold) {
    var values = new ArrayList<Set<String>>();
    for (var position : ours.positions()) {
      var held = new HashSet<String>();
      for (var value : gold.path("values")) {
        for (var support : position.support()) {
          if (support.article().equals(value.path("file").asText())
              && holds(support, value.path("offset").asInt(), value.path("snippet").asText())) {
            held.add(value.path("value").asText());
          }
        }
      }
      values.add(held);
    }
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (differ(values.get(i), values.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean differ(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> !other.equals(one)));
  }

  private static int uniqueFound(JsonNode gold, Story story) {
    int found = 0;
    for (var one : gold) {
      int at = one.path("offset").asInt();
      found +=
          story.unique().stream()
                  .anyMatch(only ->
                      only.article().equals(one.path("file").asText())
                          && only.start() != null
                          && only.end() != null
                          && only.start() <= at
                          && only.end() > at)
              ? 1
              : 0;
    }
    return found;
  }
}
