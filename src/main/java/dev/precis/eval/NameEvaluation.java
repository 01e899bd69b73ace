package dev.precis.eval;

import dev.precis.facts.NameFinder;
import dev.precis.facts.NameTags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Scores names by exact span and type. A row holds `tokens` and `tags`, which are taken as given,
/// or `text` and `entities`, whose names are compared once honorifics are trimmed.
public final class NameEvaluation implements Evaluation {
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
    var finder = new NameFinder();
    for (var document : TaggedSentence.byDocument(sentences)) {
      var tokens = document.stream().map(TaggedSentence::tokens).toList();
      var found =
          finder.find(tokens).stream()
              .map(name ->
                  new NameScore.Placed(name.sentence(), name.start(), name.end(), name.type()))
              .toList();
      var gold = gold(document);
      all.add(gold, found);
      bySource.computeIfAbsent(document.getFirst().source(), _ -> new NameScore()).add(gold, found);
    }
    texts.forEach(text -> all.add(text.gold(), text.found(finder)));
    for (var source : bySource.entrySet()) {
      out.append("%s %s%n".formatted(source.getKey(), source.getValue()));
    }
    out.append(
        "task=names file=%s n=%d %s%n"
            .formatted(file.getFileName(), sentences.size() + texts.size(), all));
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
