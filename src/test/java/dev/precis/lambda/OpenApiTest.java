package dev.precis.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Holds together the contract, what is published of it, and what the function answers.
final class OpenApiTest {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private final Stack stack = new Stack();

  /// The contract so far is left in `target`, so that a new one is published by copying it.
  @Test
  void thePublishedDocumentIsTheContractWithoutWhatConcernsTheGateway() throws IOException {
    var contract = Template.read("src/main/resources/openapi.yaml");
    withoutExtensions(contract);
    Files.writeString(Path.of("target/openapi.json"), contract.toPrettyString() + "\n");
    assertThat(stack.get("/openapi.json").json().equals(contract))
        .as("cp target/openapi.json src/main/resources/dev/precis/lambda/")
        .isTrue();
  }

  private static void withoutExtensions(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var names = new ArrayList<String>();
      object.fieldNames().forEachRemaining(names::add);
      names.stream().filter(name -> name.startsWith("x-amazon-")).forEach(object::remove);
    }
    node.forEach(OpenApiTest::withoutExtensions);
  }

  @Test
  void eachOperationIsRoutedAndNoOther() throws IOException {
    for (var path : stack.get("/openapi.json").json().path("paths").properties()) {
      for (var method : METHODS) {
        boolean said = path.getValue().has(method.toLowerCase(Locale.ROOT));
        assertThat(isRouted(method, path.getKey()))
            .as("%s %s", method, path.getKey())
            .isEqualTo(said);
      }
    }
  }

  private boolean isRouted(String method, String path) throws IOException {
    var answer =
        stack.send(
            method,
            path.replace("{id}", "aaaaaaaaaaaaaaaaaaaa").replace("{name}", "a"),
            Map.of(),
            Map.of(),
            "");
    return answer.status() != 405 && !answer.body().contains("nothing at this path");
  }

  @Test
  void aPathThatIsNotInTheContractIsNotRouted() throws IOException {
    for (var path : List.of("/nothing", "/desks/main", "/briefs/a", "/articles/a/text/b")) {
      assertThat(isRouted("GET", path)).as(path).isFalse();
    }
  }
}
