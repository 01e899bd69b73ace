package dev.precis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads YAML as CloudFormation does: `!Sub x` is `{"Sub": "x"}`, whatever the function.
public final class Template {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Template() {}

  /// The document in a file of the project.
  public static JsonNode read(String file) throws IOException {
    return JSON.valueToTree(
        new Yaml(new Functions()).<Map<String, Object>>load(Files.readString(Path.of(file))));
  }

  private static final class Functions extends SafeConstructor {
    Functions() {
      super(new LoaderOptions());
      yamlMultiConstructors.put("!", new Function());
    }

    private final class Function extends AbstractConstruct {
      @Override
      public Object construct(Node node) {
        var value =
            switch (node) {
              case ScalarNode scalar -> scalar.getValue();
              case SequenceNode sequence -> constructSequence(sequence);
              case MappingNode mapping -> constructMapping(mapping);
              default -> throw new IllegalArgumentException("no YAML value: " + node);
            };
        return Map.of(node.getTag().getValue().substring(1), value);
      }
    }
  }
}
