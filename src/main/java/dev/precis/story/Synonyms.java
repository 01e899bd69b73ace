package dev.precis.story;

import dev.precis.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words that reports use for one another. Written by hand; its card is `synonyms.md`.
final class Synonyms {
  private static final String RESOURCE = "synonyms.txt";
  private static final Map<String, String> HEADS = read();

  private Synonyms() {}

  /// The stem that stands for `stem` and its synonyms; itself when it has none.
  static String folded(String stem) {
    return HEADS.getOrDefault(stem, stem);
  }

  private static Map<String, String> read() {
    var heads = new HashMap<String, String>();
    for (var line : Lexicon.entries(Synonyms.class, RESOURCE)) {
      var stems = List.of(line.split(" ")).stream().map(Word::stem).toList();
      stems.forEach(stem -> heads.putIfAbsent(stem, stems.getFirst()));
    }
    return heads;
  }
}
