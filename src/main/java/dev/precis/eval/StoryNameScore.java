package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.facts.NameSpelling;
import dev.precis.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Scores the names of a story by pairs of mentions: two forms in gold, each of one article, belong
/// to one name or to two. A form that the story does not have belongs to no name, so that each of
/// its pairs is missed.
final class StoryNameScore {
  /// A form that one article uses.
  private record Mention(String article, String text) {}

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Story.Name> names;
  private final Appendable out;

  StoryNameScore(List<Story.Name> names, Appendable out) {
    this.names = names;
    this.out = out;
  }

  /// `names:precision=…,recall=…,f1=… keptApart=8/8`.
  String score(JsonNode gold) throws IOException {
    Map<String, List<Mention>> mentionsByName = new LinkedHashMap<>();
    for (var kind : List.of("people", "orgs")) {
      for (var one : gold.path(kind)) {
        var mentions =
            mentionsByName.computeIfAbsent(one.path("canonical").asText(), _ -> new ArrayList<>());
        one.path("variants_by_file")
            .properties()
            .forEach(file ->
                file.getValue()
                    .forEach(text -> mentions.add(new Mention(file.getKey(), text.asText()))));
      }
    }
    var pairs = pairs(mentionsByName);
    int apart = 0;
    for (var pair : gold.path("must_not_merge")) {
      var some = mentionsByName.getOrDefault(pair.path(0).asText(), List.of());
      var others = mentionsByName.getOrDefault(pair.path(1).asText(), List.of());
      boolean joined =
          some.stream().anyMatch(one -> others.stream().anyMatch(other -> areOne(one, other)));
      apart += joined ? 0 : 1;
      if (joined) {
        out.append("  must not be one: ").append(pair.toString()).append('\n');
      }
    }
    return String.format(
        Locale.ROOT,
        "names:precision=%.3f,recall=%.3f,f1=%.3f keptApart=%d/%d",
        pairs.precision(),
        pairs.recall(),
        pairs.f1(),
        apart,
        gold.path("must_not_merge").size());
  }

  private PrecisionRecall pairs(Map<String, List<Mention>> mentionsByName) throws IOException {
    var all = new ArrayList<Mention>();
    Set<List<Mention>> wanted = new HashSet<>();
    for (var mentions : mentionsByName.values()) {
      for (int i = 0; i < mentions.size(); i++) {
        for (int j = 0; j < i; j++) {
          wanted.add(List.of(mentions.get(j), mentions.get(i)));
        }
      }
      all.addAll(mentions);
    }
    Set<List<Mention>> found = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        var pair = List.of(all.get(j), all.get(i));
        boolean one = areOne(all.get(j), all.get(i));
        if (one) {
          found.add(pair);
        }
        if (one != wanted.contains(pair)) {
          out.append(one ? "  wrongly one: " : "  not one: ").append(pair.toString()).append('\n');
        }
      }
    }
    var score = new PrecisionRecall();
    score.add(wanted, found);
    return score;
  }

  private boolean areOne(Mention one, Mention other) {
    return names.stream().anyMatch(name -> holds(name, one) && holds(name, other));
  }

  /// Whether a name has the form, whatever titles and articles stand before it.
  private static boolean holds(Story.Name name, Mention mention) {
    var plain = plain(mention.text());
    return name.variants().stream()
        .filter(variant -> variant.articles().contains(mention.article()))
        .anyMatch(variant -> plain(variant.text()).equals(plain));
  }

  private static String plain(String form) {
    return SPACE
        .splitAsStream(form.strip())
        .filter(word -> !word.endsWith("."))
        .map(NameSpelling::plain)
        .collect(Collectors.joining(" "));
  }
}
