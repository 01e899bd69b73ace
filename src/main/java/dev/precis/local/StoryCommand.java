package dev.precis.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Original;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import dev.precis.story.Report;
import dev.precis.story.Stories;
import dev.precis.story.Story;
import dev.precis.story.StoryJson;
import dev.precis.story.StoryMaker;
import dev.precis.summary.Budget;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `story`: from several articles to the stories they tell. Nothing is stored.
final class StoryCommand implements Command {
  static final String USAGE = "story FILES [--json] | story --jsonl IN  [--words N]";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Pipeline pipeline = new Pipeline();
  private final PrintStream out;
  private final PrintStream err;

  StoryCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public int run(List<String> words) throws IOException, WrongUsage {
    var arguments = Arguments.of(words, Set.of("--jsonl", "--words"), Set.of("--json"), USAGE);
    Budget budget =
        arguments.option("--words").isPresent()
            ? new Budget.Words(arguments.number("--words", 1, Integer.MAX_VALUE))
            : StoryMaker.DEFAULT_BUDGET;
    var lines = arguments.option("--jsonl");
    if (lines.isPresent() == !arguments.rest().isEmpty()) {
      throw new WrongUsage(USAGE);
    }
    return lines.isPresent() ? rows(new JsonLines(lines.get()), budget) : files(arguments, budget);
  }

  private int files(Arguments arguments, Budget budget) throws IOException {
    var reports = new ArrayList<Report>();
    for (var file : arguments.rest()) {
      var path = Path.of(file);
      var original =
          new Original(Files.readAllBytes(path), path.getFileName().toString(), null, null);
      add(reports, path.getFileName().toString(), Originals.read(original));
    }
    for (var story : Stories.of(reports, budget)) {
      print(
          arguments.flags().contains("--json")
              ? MAPPER.writeValueAsString(document(story))
              : ReadableStory.of(story));
    }
    return reports.size() == arguments.rest().size() ? 0 : 1;
  }

  private int rows(JsonLines lines, Budget budget) throws IOException {
    var failed = new ArrayList<String>();
    lines.map(
        line -> answer(line, budget),
        answer -> {
          if (answer.has("error")) {
            failed.add(answer.path("id").asText());
          }
          print(answer.toString());
        });
    return failed.isEmpty() ? 0 : 1;
  }

  // A line of one file must not cost the answers of all others, whatever breaks on it.
  private ObjectNode answer(JsonLine line, Budget budget) {
    var answer = JsonNodeFactory.instance.objectNode();
    try {
      var row = MAPPER.readTree(line.json());
      answer.set("id", row.path("id").isMissingNode() ? null : row.path("id"));
      var reports = new ArrayList<Report>();
      for (var article : row.path("articles")) {
        var stated =
            new Stated(
                string(article, "title"),
                null,
                null,
                string(article, "published"),
                string(article, "url"));
        add(
            reports,
            article.path("id").asText(),
            Originals.ofText(article.path("text").asText(), stated));
      }
      var stories = answer.putArray("stories");
      Stories.of(reports, budget).forEach(story -> stories.add(document(story)));
    } catch (IOException | RuntimeException fault) {
      answer
          .putObject("error")
          .put("code", "not-a-story")
          .put("detail", "Line " + line.number() + ": " + fault.getMessage());
    }
    return answer;
  }

  private void add(List<Report> reports, String id, Reading reading) {
    switch (pipeline.brief(reading)) {
      case Outcome.Ready(var brief) -> reports.add(Report.of(id, brief));
      case Outcome.Failed(_, var detail, _) -> err.println("precis: " + id + ": " + detail);
    }
  }

  private static @Nullable String string(JsonNode row, String field) {
    var value = row.path(field).textValue();
    return value == null || value.isBlank() ? null : value;
  }

  /// A story that no store keeps goes by the id of its first article.
  private static ObjectNode document(Story story) {
    var id = story.articles().getFirst().id();
    return StoryJson.write(story, new StoryJson.Envelope(id, "main", 1, null), List.of());
  }

  /// Prints a line as UTF-8, whatever the terminal's charset is.
  private void print(String words) {
    var bytes = (words + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
  }
}
