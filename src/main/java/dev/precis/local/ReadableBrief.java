package dev.precis.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A brief as a person reads it on a terminal.
final class ReadableBrief {
  private static final int LABEL_WIDTH = 9;

  /// A measure with an article says its unit: "almost a month".
  private static final Pattern ARTICLE = Pattern.compile("\\ban? ");

  private final Page page = new Page();

  private ReadableBrief() {}

  /// The page for a brief as the API serves it, ready or failed; it ends with an empty line.
  static String of(JsonNode brief) {
    var readable = new ReadableBrief();
    if (brief.path("status").asText().equals("failed")) {
      readable.head(brief);
      readable.line("failed", brief.at("/failure/detail").asText());
    } else {
      readable.ready(brief);
    }
    readable.page.emptyLine();
    return readable.page.toString();
  }

  private void ready(JsonNode brief) {
    head(brief);
    for (var sentence : brief.at("/summary/sentences")) {
      page.paragraph("  • ", "    ", text(sentence));
    }
    for (var question : brief.path("fiveWs").properties()) {
      line(question.getKey(), text(question.getValue()));
    }
    line("names", entities(brief));
    quotations(brief);
    line("figures", list(brief.path("figures"), ReadableBrief::figure));
    line("times", list(brief.path("times"), ReadableBrief::time));
  }

  private void head(JsonNode brief) {
    var title = text(brief.path("title"));
    var key = brief.at("/original/key").asText();
    page.paragraph("", "", title.isEmpty() ? key : title);
    var facts = new ArrayList<String>();
    facts.add(text(brief.path("byline")));
    facts.add(text(brief.path("publisher")));
    facts.add(brief.at("/published/date").asText(""));
    facts.add(title.isEmpty() ? "" : key);
    facts.add(brief.path("id").asText());
    page.paragraph(
        "", "", facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · ")));
    page.emptyLine();
  }

  private void quotations(JsonNode brief) {
    var names = new LinkedHashMap<String, String>();
    for (var entity : brief.path("entities")) {
      names.put(entity.path("id").asText(), entity.path("name").asText());
    }
    for (var quotation : brief.path("quotations")) {
      quotation(quotation, speaker(quotation, names));
    }
  }

  /// Marks stand only round words that stand in marks; what is reported is set apart from them.
  private void quotation(JsonNode quotation, String speaker) {
    switch (quotation.path("kind").asText()) {
      case "indirect" -> line("reported", "%s — %s".formatted(text(quotation), speaker));
      case "scare" -> {}
      default -> line("quote", "“%s” — %s".formatted(text(quotation), speaker));
    }
  }

  private static String speaker(JsonNode quotation, Map<String, String> names) {
    var speaker = quotation.path("speaker");
    var name = names.get(speaker.path("entity").asText());
    var words = text(speaker);
    return name != null ? name : words.isEmpty() ? "nobody named" : words;
  }

  private static String entities(JsonNode brief) {
    return list(
        brief.path("entities"),
        entity -> {
          var role = entity.path("role").asText("");
          return entity.path("name").asText() + (role.isEmpty() ? "" : " (" + role + ")");
        });
  }

  private static String figure(JsonNode figure) {
    var source = text(figure.path("saidBy"));
    return measured(figure) + (source.isEmpty() ? "" : " (" + source + ")");
  }

  /// The number's words with what it counts, or with its unit where they do not show one.
  private static String measured(JsonNode figure) {
    var words = text(figure);
    var counts = figure.path("counts").asText("");
    var unit = figure.path("unit").asText("");
    if (!counts.isEmpty()) {
      int space = counts.indexOf(' ');
      // "a demonstrator" counts "demonstrator killed".
      boolean named = space > 0 && words.endsWith(" " + counts.substring(0, space));
      var rest = named ? counts.substring(space + 1) : counts;
      return words.contains(rest) ? words : words + " [" + rest + "]";
    }
    boolean currency = unit.equals(unit.toUpperCase(Locale.ROOT));
    boolean shown = currency || words.endsWith(unit) || ARTICLE.matcher(words).find();
    return shown ? words : words + " " + unit;
  }

  private static String time(JsonNode time) {
    var value = time.path("value").asText("");
    return value.isEmpty() ? text(time) : text(time) + " [" + value + "]";
  }

  private static String list(JsonNode nodes, Function<JsonNode, String> describing) {
    return StreamSupport.stream(nodes.spliterator(), false)
        .map(describing)
        .collect(Collectors.joining("; "));
  }

  private static String text(@Nullable JsonNode node) {
    return node == null ? "" : Page.folded(node.path("text").asText(""));
  }

  private void line(String label, String words) {
    if (!words.isEmpty()) {
      page.paragraph(
          "  " + label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length())),
          " ".repeat(LABEL_WIDTH + 2),
          words);
    }
  }
}
