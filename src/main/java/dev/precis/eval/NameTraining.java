package dev.precis.eval;

import dev.precis.eval.ConditionalRandomField.Example;
import dev.precis.facts.NameFeatures;
import dev.precis.facts.NameTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Fits the name finder's model to tagged sentences. Rows that only measure never train.
public final class NameTraining implements Training {
  /// Features seen more seldom get no row.
  private static final int LEAST_COUNT = 2;

  /// Rows kept, the strongest: 1.6 MB. Five times as many gain nothing (`./precis eval names`).
  private static final int ROWS = 200_000;

  @Override
  public void fit(List<Path> files, Path model, Appendable log) throws IOException {
    var counts = new FeatureRows();
    var examples = examples(sentences(files), counts);
    var keys = counts.seenAtLeast(LEAST_COUNT);
    log.append("%d sentences, %d features%n".formatted(examples.size(), keys.length));
    examples.forEach(example -> findRows(example, keys));
    var field = new ConditionalRandomField(keys.length);
    field.fit(examples, log);
    try (var out = Files.newOutputStream(model)) {
      field.model(keys, ROWS).write(out);
    }
    log.append("%s: %d bytes%n".formatted(model, Files.size(model)));
  }

  private static List<TaggedSentence> sentences(List<Path> files) throws IOException {
    var sentences = new ArrayList<TaggedSentence>();
    for (var file : files) {
      JsonLines.forEach(
          file,
          row -> {
            var sentence = TaggedSentence.of(row);
            if (sentence.trains()) {
              sentences.add(sentence);
            }
          });
    }
    return sentences;
  }

  private static List<Example> examples(List<TaggedSentence> sentences, FeatureRows counts) {
    var examples = new ArrayList<Example>();
    for (var document : TaggedSentence.byDocument(sentences)) {
      var features = NameFeatures.of(document.stream().map(TaggedSentence::tokens).toList());
      for (int s = 0; s < document.size(); s++) {
        var example = example(document.get(s), features, s);
        for (var token : example.rows()) {
          Arrays.stream(token).forEach(counts::count);
        }
        examples.add(example);
      }
    }
    return examples;
  }

  /// Puts a row, or -1, in the place of each feature.
  private static void findRows(Example example, int[] keys) {
    for (var token : example.rows()) {
      for (int k = 0; k < token.length; k++) {
        token[k] = Math.max(-1, Arrays.binarySearch(keys, token[k]));
      }
    }
  }

  private static Example example(TaggedSentence sentence, NameFeatures features, int index) {
    var allowed = features.allowed(index);
    var droppable = new boolean[allowed.length];
    for (int i = 0; i < droppable.length; i++) {
      droppable[i] = Character.isUpperCase(sentence.tokens().get(i).codePointAt(0));
    }
    return new Example(
        features.features(index), allowed, tags(sentence.tags(), allowed), droppable);
  }

  /// The tags, changed where a token may not have its own: a name then begins later, or is none.
  private static int[] tags(List<String> labels, boolean[][] allowed) {
    var tags = labels.stream().mapToInt(NameTags::of).toArray();
    for (int i = 0; i < tags.length; i++) {
      int before = i == 0 ? NameTags.OUTSIDE : tags[i - 1];
      if (!NameTags.mayFollow(before, tags[i])) {
        tags[i]--;
      }
      if (!allowed[i][tags[i]]) {
        tags[i] = NameTags.OUTSIDE;
      }
    }
    return tags;
  }
}
