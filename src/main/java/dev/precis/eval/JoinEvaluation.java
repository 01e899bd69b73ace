package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.clean.Cleaner;
import dev.precis.facts.FactFinder;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Scores which names are taken for one. The bodies of all seeds are read as if they were one
/// article, so that the spellings of five outlets meet: `people` and `orgs` of gold tell which
/// forms name the same one, `must_not_merge` which pairs are to be kept apart.
public final class JoinEvaluation implements Evaluation {
  private static final Path SEEDS = Path.of("seeds");

  @Override
  public void score(Path file, Appendable out) throws IOException {
    var gold = new JsonMapper().readTree(Files.readAllBytes(file));
    var found = new FactFinder().find(PlainArticle.of(bodies(), List.of(), null)).entities();
    var names = names(gold);
    var joins = new JoinScore(found);
    for (var forms : names.values()) {
      joins.addSame(forms, out);
    }
    for (var pair : gold.path("must_not_merge")) {
      joins.addOthers(
          forms(pair.path(0).asText(), names), forms(pair.path(1).asText(), names), out);
    }
    out.append(
        String.format(
            Locale.ROOT, "task=joins file=%s n=%d %s%n", file.getFileName(), names.size(), joins));
  }

  /// The plain forms of each one of gold.
  private static Map<String, Set<String>> names(JsonNode gold) {
    var names = new LinkedHashMap<String, Set<String>>();
    for (var kind : List.of("people", "orgs")) {
      for (var one : gold.path(kind)) {
        names.put(
            one.path("canonical").asText(),
            StreamSupport.stream(one.path("variants").spliterator(), false)
                .map(variant -> GoldEntity.plain(variant.asText()))
                .collect(Collectors.toUnmodifiableSet()));
      }
    }
    return names;
  }

  private static Set<String> forms(String name, Map<String, Set<String>> names) {
    return names.getOrDefault(name, Set.of(GoldEntity.plain(name)));
  }

  private static String bodies() throws IOException {
    var bodies = new StringBuilder();
    try (var files = Files.list(SEEDS)) {
      for (var file : files.sorted().toList()) {
        if (Originals.ofText(Files.readString(file), Stated.NOTHING)
            instanceof Reading.Legible legible) {
          var article = new Cleaner().clean(legible);
          article.blocks().stream()
              .filter(block -> block.kind().inBody())
              .forEach(block -> bodies.append(block.span().in(article.source())).append('\n'));
        }
      }
    }
    return bodies.toString();
  }
}
