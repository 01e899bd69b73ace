package dev.precis.eval;

import dev.precis.facts.Name;
import dev.precis.facts.NameFinder;
import dev.precis.facts.NameTags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Scores names by exact span and type. A row holds `tokens` and `tags`, which are taken as given,
/// or `text` and `entities`, whose names are compared once honorifics are trimmed. Says for each
/// source what F1 would be, were types given from another confidence up.
public final class NameEvaluation implements Evaluation {
  private static final double[] FLOORS = {0, .2, .3, .35, .4, .45, .5, .6};

  @Override
  public void score(Path file, Appendable out) throws IOException {
    var sentences = new ArrayList<TaggedSentence>();
    var texts = new ArrayList<NamedText>();
    JsonLines.forEach(
        file,
        row -> {
          if (row.has("tokens")) {
            sentences.add(TaggedSentence.of(row));
          } else {
            texts.add(NamedText.of(row));
          }
        });
    var all = new NameScore();
    Map<String, NameScore> bySource = new TreeMap<>();
    Map<String, Map<Double, NameScore>> byFloor = new TreeMap<>();
    var finder = new NameFinder(0);
    for (var document : TaggedSentence.byDocument(sentences)) {
      var names = finder.find(document.stream().map(TaggedSentence::tokens).toList());
      var found = placed(names, NameFinder.TYPE_FLOOR);
      var gold = gold(document);
      var source = document.getFirst().source();
      all.add(gold, found);
      bySource.computeIfAbsent(source, _ -> new NameScore()).add(gold, found);
      for (double floor : FLOORS) {
        byFloor
            .computeIfAbsent(source, _ -> new TreeMap<>())
            .computeIfAbsent(floor, _ -> new NameScore())
            .add(gold, placed(names, floor));
      }
    }
    texts.forEach(text -> all.add(text.gold(), text.found(new NameFinder())));
    for (var source : bySource.entrySet()) {
      out.append("%s %s%n".formatted(source.getKey(), source.getValue()));
    }
    for (var source : byFloor.entrySet()) {
      out.append(source.getKey()).append(" f1 by type floor:");
      for (var floor : source.getValue().entrySet()) {
        out.append(String.format(Locale.ROOT, " %.2f=%.3f", floor.getKey(), floor.getValue().f1()));
      }
      out.append(System.lineSeparator());
    }
    out.append(
        "task=names file=%s n=%d %s%n"
            .formatted(file.getFileName(), sentences.size() + texts.size(), all));
  }

  private static List<NameScore.Placed> placed(List<Name> names, double floor) {
    return names.stream()
        .map(name ->
            new NameScore.Placed(
                name.sentence(),
                name.start(),
                name.end(),
                name.confidence() < floor ? null : name.type()))
        .toList();
  }

  private static List<NameScore.Placed> gold(List<TaggedSentence> document) {
    var gold = new ArrayList<NameScore.Placed>();
    for (int s = 0; s < document.size(); s++) {
      var tags = document.get(s).tags().stream().mapToInt(NameTags::of).toArray();
      for (int start = 0; start < tags.length; start++) {
        var type = NameTags.type(tags[start]);
        boolean begins = NameTags.begins(tags[start]);
        if (begins && type != null) {
          int end = start + 1;
          while (end < tags.length && tags[end] == tags[start] + 1) {
            end++;
          }
          gold.add(new NameScore.Placed(s, start, end, type));
        }
      }
    }
    return gold;
  }
}
