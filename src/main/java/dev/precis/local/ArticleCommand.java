package dev.precis.local;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.local.Stage.Result;
import dev.precis.original.Original;
import dev.precis.original.Originals;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// `brief` and `clean`: what becomes of one article, or of many in a file of JSON lines. Nothing is
/// stored.
final class ArticleCommand implements Command {
  private static final String STANDARD_INPUT = "-";

  /// Chooses the stage by the command's options.
  @FunctionalInterface
  interface Staging {
    Stage stage(Arguments arguments) throws WrongUsage;
  }

  private final String usage;
  private final Set<String> options;
  private final Staging staging;
  private final PrintStream out;
  private final PrintStream err;

  ArticleCommand(
      String usage, Set<String> options, Staging staging, PrintStream out, PrintStream err) {
    this.usage = usage;
    this.options = options;
    this.staging = staging;
    this.out = out;
    this.err = err;
  }

  @Override
  public int run(List<String> words) throws IOException, WrongUsage {
    var arguments = Arguments.of(words, options, Set.of(), usage);
    var stage = staging.stage(arguments);
    var lines = arguments.option("--jsonl");
    if (arguments.rest().size() > (lines.isPresent() ? 0 : 1)) {
      throw new WrongUsage(usage);
    }
    return lines.isPresent()
        ? many(new JsonLines(lines.get()), stage)
        : one(arguments.rest().stream().findFirst(), stage);
  }

  private int many(JsonLines lines, Stage stage) throws IOException {
    var failures = new AtomicInteger();
    var writer = new ObjectMapper().writer();
    lines.map(
        line -> line.at(stage),
        answer -> {
          print(writer, answer.json());
          if (answer.result() instanceof Result.Refused(_, var detail)) {
            failures.incrementAndGet();
            err.println("precis: " + answer.json().path("id").asText() + ": " + detail);
          }
        });
    return failures.get() == 0 ? 0 : 1;
  }

  private int one(Optional<String> file, Stage stage) throws IOException {
    boolean piped = file.isEmpty() || file.get().equals(STANDARD_INPUT);
    var name = piped ? "stdin" : Path.of(file.get()).getFileName().toString();
    // One byte more than can be read tells an article that is too large from one that just fits.
    byte[] bytes;
    try (var in = piped ? System.in : Files.newInputStream(Path.of(file.get()))) {
      bytes = in.readNBytes(Originals.MAX_BYTES + 1);
    }
    var reading = Originals.read(new Original(bytes, name, null, null));
    switch (stage.of(name, reading)) {
      case Result.Document(var document) -> print(indenting(), stage.alone(name, document));
      case Result.Refused(var code, var detail) -> {
        var answer = JsonNodeFactory.instance.objectNode().put("id", name);
        answer.putObject("error").put("code", code).put("detail", detail);
        print(indenting(), answer);
        err.println("precis: " + name + ": " + detail);
        return 1;
      }
    }
    return 0;
  }

  private static ObjectWriter indenting() {
    var separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    var indenter = new DefaultIndenter("  ", "\n");
    return new ObjectMapper()
        .writer(
            new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
  }

  /// Prints one document as UTF-8, whatever the terminal's charset is.
  private void print(ObjectWriter writer, ObjectNode json) {
    try {
      out.write(writer.writeValueAsBytes(json));
      out.write('\n');
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
