package dev.precis.local;

import dev.precis.eval.LineTraining;
import dev.precis.eval.NameTraining;
import dev.precis.eval.PageTraining;
import dev.precis.eval.StoryTraining;
import dev.precis.eval.SummaryTraining;
import dev.precis.eval.Training;
import dev.precis.eval.WordTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// `train MODEL FILE…`: fits a model again and writes it where the source tree keeps it.
final class TrainCommand implements Command {
  /// A model by its name: how it is fitted, and the resource it becomes.
  private record Model(Training training, String resource) {}

  private static final Map<String, Model> MODELS =
      new TreeMap<>(
          Map.of(
              "summaries",
              new Model(new SummaryTraining(), "dev/precis/summary/summariser.bin"),
              "words",
              new Model(new WordTraining(), "dev/precis/text/document-frequencies.txt.gz"),
              "lines",
              new Model(new LineTraining(), "dev/precis/clean/lines.bin"),
              "pages",
              new Model(new PageTraining(), "dev/precis/clean/pages.bin"),
              "names",
              new Model(new NameTraining(), "dev/precis/facts/names.model"),
              "stories",
              new Model(new StoryTraining(), "dev/precis/story/grouping.properties")));

  private static final Path RESOURCES = Path.of("src/main/resources");

  @Override
  public int run(List<String> arguments) throws IOException, WrongUsage {
    var model = arguments.isEmpty() ? null : MODELS.get(arguments.getFirst());
    if (model == null || arguments.size() < 2) {
      throw new WrongUsage(
          "train MODEL FILE…, where MODEL is one of " + String.join(", ", MODELS.keySet()));
    }
    var files = arguments.subList(1, arguments.size()).stream().map(Path::of).toList();
    model.training().fit(files, RESOURCES.resolve(model.resource()), System.err);
    return 0;
  }
}
