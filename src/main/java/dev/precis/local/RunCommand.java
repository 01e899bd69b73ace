package dev.precis.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.store.ArticleId;
import dev.precis.story.StoryJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.sync.RequestBody;

/// `run FOLDER-or-FILES`: puts the files into an embedded bucket and prints the briefs and the
/// stories as the API serves them.
final class RunCommand implements Command {
  static final String USAGE = "run FOLDER-or-FILES… [--json]";

  private static final String DESK = "main";

  private final PrintStream out;
  private final PrintStream err;

  /// Prints briefs to `out`, and to `err` which articles failed and why.
  RunCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public int run(List<String> words) throws IOException, WrongUsage {
    var arguments = Arguments.of(words, Set.of(), Set.of("--json"), USAGE);
    if (arguments.rest().isEmpty()) {
      throw new WrongUsage(USAGE);
    }
    var files = files(arguments.rest());
    boolean json = arguments.flags().contains("--json");
    try (var cloud = LocalCloud.open(Optional.empty(), 0, 0)) {
      put(files, cloud);
      int failures = 0;
      for (var key : files.keySet()) {
        var brief = cloud.gateway().get("/articles/" + ArticleId.of(LocalBucket.NAME, key));
        out.print(json ? brief + "\n" : ReadableBrief.of(brief));
        if (!brief.path("status").asText().equals("ready")) {
          err.println("precis: " + key + ": " + reason(brief));
          failures++;
        }
      }
      for (var story : stories(cloud)) {
        out.print(json ? story + "\n" : ReadableStory.of(StoryJson.read(story)));
      }
      return failures == 0 ? 0 : 1;
    }
  }

  /// The stories of the desk, those of most articles first.
  private static List<ObjectNode> stories(LocalCloud cloud) throws IOException {
    var stories = new ArrayList<ObjectNode>();
    var next = "";
    do {
      var page = cloud.gateway().get("/stories?limit=100&desk=" + DESK + next);
      for (var item : page.path("items")) {
        stories.add((ObjectNode) cloud.gateway().get("/stories/" + item.path("id").asText()));
      }
      next = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
    } while (!next.isEmpty());
    stories.sort(
        Comparator.<ObjectNode>comparingInt(story -> -story.path("articles").size())
            .thenComparing(story -> story.path("id").asText()));
    return stories;
  }

  private void put(Map<String, Path> files, LocalCloud cloud) throws IOException {
    try (var _ = new Progress(err, "articles", files.size(), cloud.queue()::done)) {
      files.forEach((key, file) ->
          cloud
              .s3()
              .putObject(
                  request -> request.bucket(LocalBucket.NAME).key(key),
                  RequestBody.fromFile(file)));
      cloud.drain();
    }
  }

  private static String reason(JsonNode brief) {
    var failure = brief.at("/failure/detail").asText("");
    return failure.isEmpty() ? brief.path("detail").asText("there is no brief") : failure;
  }

  /// The files by the keys they get: a folder's are all those below it, in the order of their
  /// names.
  private static Map<String, Path> files(List<String> names) throws IOException {
    var files = new LinkedHashMap<String, Path>();
    for (var name : names) {
      var path = Path.of(name);
      if (Files.isDirectory(path)) {
        for (var file : below(path)) {
          files.put(key(path.relativize(file)), file);
        }
      } else {
        files.put(key(path.getFileName()), path);
      }
    }
    return files;
  }

  private static String key(Path name) {
    return "incoming/" + DESK + "/" + name.toString().replace('\\', '/');
  }

  private static List<Path> below(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return new ArrayList<>(
          paths
              .filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .sorted()
              .toList());
    }
  }
}
