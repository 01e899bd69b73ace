package dev.precis.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.precis.store.ArticleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A deployed stack, by way of the AWS CLI: whoever deployed it has that, with the credentials, the
/// profile and the endpoint it takes from the environment.
final class AwsStack implements Remergeable {
  private final Map<String, String> outputs;

  private AwsStack(Map<String, String> outputs) {
    this.outputs = Map.copyOf(outputs);
  }

  /// Asks CloudFormation where the stack's bucket, queue and table are.
  static AwsStack named(String name) throws IOException, InterruptedException {
    var stack = aws(List.of("cloudformation", "describe-stacks", "--stack-name", name));
    var outputs = new TreeMap<String, String>();
    for (var output : stack.at("/Stacks/0/Outputs")) {
      outputs.put(output.path("OutputKey").asText(), output.path("OutputValue").asText());
    }
    return new AwsStack(outputs);
  }

  @Override
  public List<String> keys(String prefix) throws IOException, InterruptedException {
    var listed =
        aws(
            List.of(
                "s3api", "list-objects-v2", "--bucket", output("BucketName"), "--prefix", prefix));
    var keys = new ArrayList<String>();
    listed.path("Contents").forEach(object -> keys.add(object.path("Key").asText()));
    return keys;
  }

  @Override
  public Optional<String> key(ArticleId id) throws IOException, InterruptedException {
    var key = JsonNodeFactory.instance.objectNode();
    key.putObject("PK").put("S", "A#" + id);
    key.putObject("SK").put("S", "brief");
    var item =
        aws(
            List.of(
                "dynamodb",
                "get-item",
                "--table-name",
                output("TableName"),
                "--key",
                key.toString()));
    return Optional.of(item.at("/Item/original/M/key/S").asText("")).filter(k -> !k.isEmpty());
  }

  @Override
  public void readAgain(List<String> keys) throws IOException, InterruptedException {
    var entries = JsonNodeFactory.instance.arrayNode();
    for (var key : keys) {
      var message = S3Notification.readAgain(output("BucketName"), key, Instant.now());
      entries
          .addObject()
          .put("Id", Integer.toString(entries.size()))
          .put("MessageBody", message.json());
    }
    var answer =
        aws(
            List.of(
                "sqs",
                "send-message-batch",
                "--queue-url",
                output("QueueUrl"),
                "--entries",
                entries.toString()));
    if (!answer.path("Failed").isEmpty()) {
      throw new IOException("the queue refused " + answer.path("Failed"));
    }
  }

  @Override
  public JsonNode remerge(JsonNode request) throws IOException, InterruptedException {
    var event = JsonNodeFactory.instance.objectNode();
    event.set("remerge", request);
    // A file's bytes are taken as they are by both versions of the CLI, a word is not.
    var payload = Files.createTempFile("precis", ".json");
    var answer = Files.createTempFile("precis", ".json");
    try {
      Files.writeString(payload, event.toString());
      var called =
          aws(
              List.of(
                  "lambda",
                  "invoke",
                  "--function-name",
                  output("StoryFunctionName"),
                  "--qualifier",
                  "live",
                  "--payload",
                  "fileb://" + payload,
                  answer.toString()));
      if (called.has("FunctionError")) {
        throw new IOException("the story function broke: " + Files.readString(answer));
      }
      return new ObjectMapper().readTree(answer.toFile());
    } finally {
      Files.delete(payload);
      Files.delete(answer);
    }
  }

  private String output(String name) throws IOException {
    return Optional.ofNullable(outputs.get(name))
        .orElseThrow(() -> new IOException("the stack has no output " + name));
  }

  private static JsonNode aws(List<String> words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("aws", "--output", "json"));
    // The CLI itself passes over the variable when it calls SQS.
    Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL"))
        .ifPresent(endpoint -> command.addAll(List.of("--endpoint-url", endpoint)));
    command.addAll(words);
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("aws " + words.get(0) + " " + words.get(1) + " failed");
    }
    return new ObjectMapper().readTree(answer.isBlank() ? "{}" : answer);
  }
}
