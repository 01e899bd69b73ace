package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.precis.clean.Article;
import dev.precis.clean.Cleaner;
import dev.precis.facts.Attribution;
import dev.precis.facts.FactFinder;
import dev.precis.facts.Facts;
import dev.precis.facts.Figure;
import dev.precis.facts.Quotation;
import dev.precis.facts.TimeExpression;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import dev.precis.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Scores entities, quotations, figures, times and five Ws of the seeds against hand-made gold: one
/// JSON object with `articles`, each naming a `file` of the folder `seeds` and what it says. Every
/// article is cleaned and read as published on the story's day, against which gold's dates hold.
///
/// A figure counts when value, unit and place agree, a time when the words overlap. What gold calls
/// optional is neither a miss nor an error.
public final class FactsEvaluation implements Evaluation {
  private static final Path SEEDS = Path.of("seeds");
  private static final String STORY_DAY = "2021-11-07";
  private static final String MARKS = "“”\"";

  private final FactFinder finder = new FactFinder();
  private final Cleaner cleaner = new Cleaner();
  private final EntityScores entities = new EntityScores();
  private final Tally figures = new Tally();
  private final Tally times = new Tally();
  private final FiveWsScore fiveWs = new FiveWsScore();
  private int quotes;
  private int quotesFound;
  private int speakersRight;
  private int values;
  private int valuesRight;

  @Override
  public void score(Path file, Appendable out) throws IOException {
    var articles = new JsonMapper().readTree(Files.readAllBytes(file)).path("articles");
    for (var gold : articles) {
      score(gold, out);
    }
    out.append(
        String.format(
            Locale.ROOT,
            "task=facts file=%s n=%d entities:%s quotes=%d quotesFound=%.3f speakers=%.3f figures:%s times:%s"
                + " values=%d/%d %s%n",
            file.getFileName(),
            articles.size(),
            entities,
            quotes,
            (double) quotesFound / quotes,
            (double) speakersRight / quotes,
            figures,
            times,
            valuesRight,
            values,
            fiveWs));
  }

  private void score(JsonNode gold, Appendable out) throws IOException {
    var article = article(SEEDS.resolve(gold.path("file").asText()));
    var facts = finder.find(article);
    out.append(gold.path("file").asText()).append('\n');
    entities.add(goldEntities(gold.path("entities")), facts.entities(), out);
    for (var quote : gold.path("quotes")) {
      scoreQuote(quote, gold.path("entities"), article, facts, out);
    }
    scoreFigures(gold.path("numbers"), article, facts, out);
    scoreTimes(gold.path("dates"), article, facts, out);
    fiveWs.add(gold.path("w5h1"), article, facts.fiveWs(), out);
  }

  private static List<GoldEntity> goldEntities(JsonNode entities) {
    var gold = new ArrayList<GoldEntity>();
    entities.forEach(entity -> gold.add(GoldEntity.of(entity)));
    return gold;
  }

  private Article article(Path file) throws IOException {
    var stated = new Stated(null, null, null, STORY_DAY, null);
    return switch (Originals.ofText(Files.readString(file), stated)) {
      case Reading.Legible legible -> cleaner.clean(legible);
      case Reading.Illegible illegible -> throw new IOException(file + ": " + illegible.detail());
    };
  }

  private void scoreQuote(
      JsonNode quote, JsonNode entities, Article article, Facts facts, Appendable out)
      throws IOException {
    quotes++;
    var words = quote.path("text").asText().strip();
    int start = startOf(words, quote.path("offset").asInt(), article.source());
    var span = new Span(start, start + words.length());
    var found =
        facts.quotations().stream()
            .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
            .filter(quotation -> quotation.span().overlaps(span))
            .findFirst();
    quotesFound += found.isPresent() ? 1 : 0;
    var ours = found.flatMap(quotation -> speaker(quotation, facts, article));
    var names = quote.path("speaker").isNull() ? Set.<String>of() : names(quote, entities);
    boolean right =
        names.isEmpty()
            ? ours.isEmpty()
            : ours.isPresent() && TellingWords.share(names, ours.get());
    speakersRight += right ? 1 : 0;
    if (!right) {
      out.append(
          "  speaker of “%s”: gold %s, ours %s%n"
              .formatted(words, quote.path("speaker").asText(), ours.orElse("none")));
    }
  }

  /// Where gold's words stand in quotation marks; some of its offsets name an earlier place where
  /// the text uses the same words without marks, or within another quotation.
  private static int startOf(String words, int offset, String source) {
    for (int at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean opens = at > 0 && MARKS.indexOf(source.charAt(at - 1)) >= 0;
      boolean closes =
          source
              .substring(end, Math.min(end + 2, source.length()))
              .chars()
              .anyMatch(c -> MARKS.indexOf(c) >= 0);
      if (opens && closes) {
        return at;
      }
    }
    int at = source.indexOf(words, Math.max(0, offset - 2));
    return at < 0 ? Math.max(0, source.indexOf(words)) : at;
  }

  private static Optional<String> speaker(Quotation quotation, Facts facts, Article article) {
    return switch (quotation.attribution()) {
      case Attribution.Attributed attributed ->
          Optional.of(Speakers.words(attributed, facts, article));
      case Attribution.Missing _ -> Optional.empty();
    };
  }

  private static Set<String> names(JsonNode quote, JsonNode entities) {
    var speaker = quote.path("speaker").asText();
    var names = new HashSet<>(TellingWords.of(speaker));
    for (var entity : entities) {
      if (entity.path("canonical").asText().equals(speaker)) {
        entity.path("variants").forEach(form -> names.addAll(TellingWords.of(form.asText())));
      }
    }
    names.remove("al");
    return names;
  }

  private void scoreFigures(JsonNode gold, Article article, Facts facts, Appendable out)
      throws IOException {
    var matched = new HashSet<Figure>();
    for (var number : gold) {
      int start = number.path("offset").asInt();
      var place = new Span(start, start + number.path("sentence").asText().length());
      var match =
          facts.figures().stream()
              .filter(figure -> !matched.contains(figure))
              .filter(figure -> place.overlaps(figure.span()) && equal(number, figure))
              .findFirst();
      match.ifPresent(matched::add);
      figures.gold(match.isPresent(), number.path("optional").asBoolean());
      if (match.isEmpty() && !number.path("optional").asBoolean()) {
        out.append("  missed figure: ").append(number.path("counts").asText()).append('\n');
      }
    }
    for (var figure : facts.figures()) {
      if (!matched.contains(figure)) {
        figures.extra();
        out.append(
            "  extra figure: %s %s | %s%n"
                .formatted(figure.value(), figure.unit(), figure.support().in(article.source())));
      }
    }
  }

  private static boolean equal(JsonNode number, Figure figure) {
    var value = figure.value();
    boolean sameValue =
        number.path("value").isNull()
            ? value == null
            : value != null && value.compareTo(new BigDecimal(number.path("value").asText())) == 0;
    var unit = number.path("unit").asText();
    return sameValue
        && figure.unit() != null
        && (unit.equals(figure.unit())
            || unit.startsWith(figure.unit())
            || unit.equals("kilometres") && figure.unit().equals("km"));
  }

  private void scoreTimes(JsonNode gold, Article article, Facts facts, Appendable out)
      throws IOException {
    var matched = new HashSet<TimeExpression>();
    var words = new HashSet<String>();
    for (var date : gold) {
      int start = date.path("offset").asInt();
      var surface = date.path("surface").asText();
      words.add(surface);
      var span = new Span(start, start + surface.length());
      var match = facts.times().stream().filter(time -> time.span().overlaps(span)).findFirst();
      match.ifPresent(matched::add);
      boolean optional = date.path("optional").asBoolean();
      times.gold(match.isPresent(), optional);
      if (!optional && date.path("iso").isTextual()) {
        values++;
        var value = match.map(TimeExpression::value).orElse("none");
        boolean right = date.path("iso").asText().equals(value);
        valuesRight += right ? 1 : 0;
        if (!right) {
          out.append(
              "  time %s: gold %s, ours %s%n".formatted(surface, date.path("iso").asText(), value));
        }
      }
    }
    for (var time : facts.times()) {
      // Gold lists an expression once, however often the text repeats it.
      var surface = time.span().in(article.source());
      boolean repeated =
          words.stream().anyMatch(word -> word.contains(surface) || surface.contains(word));
      if (!matched.contains(time) && !repeated) {
        times.extra();
        out.append("  extra time: ").append(surface).append('\n');
      }
    }
  }

  /// Precision, recall and F1 by count.
  private static final class Tally {
    private int gold;
    private int hits;
    private int extras;

    void gold(boolean hit, boolean optional) {
      if (!optional) {
        gold++;
        hits += hit ? 1 : 0;
      }
    }

    void extra() {
      extras++;
    }

    @Override
    public String toString() {
      double precision = hits == 0 ? 0 : (double) hits / (hits + extras);
      double recall = gold == 0 ? 0 : (double) hits / gold;
      double f1 = hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
      return String.format(
          Locale.ROOT, "precision=%.3f,recall=%.3f,f1=%.3f", precision, recall, f1);
    }
  }
}
