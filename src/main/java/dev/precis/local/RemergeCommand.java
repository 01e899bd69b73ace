package dev.precis.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.store.ArticleId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `remerge ARTICLE|STORY|--desk D`: merges articles into stories once more: those whose entries in
/// the stream were given up, and those that were stored before stories were kept. The latter are
/// sent through the queue first, as `reingest` does.
final class RemergeCommand implements Command {
  static final String USAGE = "remerge ARTICLE|STORY|--desk D [--stack NAME | --data FOLDER]";

  private final PrintStream out;
  private final PrintStream err;

  RemergeCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public int run(List<String> words) throws IOException, InterruptedException, WrongUsage {
    var arguments = Arguments.of(words, Set.of("--desk", "--stack", "--data"), Set.of(), USAGE);
    var request = request(arguments);
    var stack = arguments.option("--stack");
    if (stack.isPresent()) {
      return remerge(request, AwsStack.named(stack.get()));
    }
    var data = Path.of(arguments.option("--data").orElse(ServeCommand.DATA));
    try (var cloud = LocalCloud.open(Optional.of(data), 0, 0)) {
      int code = remerge(request, cloud);
      cloud.drain();
      return code;
    }
  }

  private static ObjectNode request(Arguments arguments) throws WrongUsage {
    var desk = arguments.option("--desk");
    if (arguments.rest().size() != (desk.isPresent() ? 0 : 1)) {
      throw new WrongUsage(USAGE);
    }
    var request = JsonNodeFactory.instance.objectNode();
    return desk.isPresent()
        ? request.put("desk", desk.get())
        : request.put("id", arguments.rest().getFirst());
  }

  private int remerge(ObjectNode request, Remergeable stack)
      throws IOException, InterruptedException {
    int merged = 0;
    int versions = 0;
    var unread = new ArrayList<String>();
    var failed = new ArrayList<String>();
    var next = Optional.of(request);
    while (next.isPresent()) {
      var answer = stack.remerge(next.get());
      merged += answer.path("articles").asInt();
      versions += answer.path("versions").asInt();
      answer.path("unread").forEach(id -> unread.add(id.asText()));
      answer.path("failed").forEach(id -> failed.add(id.asText()));
      next =
          Optional.ofNullable(answer.path("next").textValue())
              .map(cursor -> request.deepCopy().put("cursor", cursor));
    }
    out.printf("%d articles merged, %d new versions of stories%n", merged, versions);
    readAgain(unread, stack);
    failed.forEach(id -> err.println("precis: article " + id + " could not be merged"));
    if (merged == 0 && unread.isEmpty() && failed.isEmpty()) {
      err.println("precis: there is no such article or story");
      return 1;
    }
    return failed.isEmpty() ? 0 : 1;
  }

  private void readAgain(List<String> ids, Remergeable stack)
      throws IOException, InterruptedException {
    for (var id : ids) {
      var key = stack.key(new ArticleId(id));
      if (key.isPresent()) {
        stack.readAgain(List.of(key.get()));
      }
    }
    if (!ids.isEmpty()) {
      out.printf("%d articles are read once more first%n", ids.size());
    }
  }
}
