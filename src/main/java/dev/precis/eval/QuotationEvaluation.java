package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.facts.Attribution;
import dev.precis.facts.FactFinder;
import dev.precis.facts.Facts;
import dev.precis.facts.Quotation;
import dev.precis.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Scores quotations against attributions in the manner of PolNeAR: rows of `text` and
/// `attributions`, each of `content` spans and the words of the `source`.
///
/// For each run of three or more words in double marks inside a content span: is a quotation found
/// there, and does its speaker share a telling word with the source? Sources that are only pronouns
/// have no telling word and are counted apart, as right when somebody named is given.
public final class QuotationEvaluation implements Evaluation {
  private static final Pattern RUN =
      Pattern.compile("[“\"]([^“”\"]{1,5000})[”\"]|''([^']{1,5000})''|``([^']{1,5000})''");
  private static final double SURE = 0.9;
  private static final int LEAST_WORDS = 3;

  private final FactFinder finder = new FactFinder();

  private int runs;
  private int found;
  private int named;
  private int answered;
  private int right;
  private int sure;
  private int sureAndRight;
  private int pronouns;
  private int pronounsAnswered;

  @Override
  public void score(Path file, Appendable out) throws IOException {
    JsonLines.forEach(file, row -> score(row, out));
    out.append(
        String.format(
            Locale.ROOT,
            "task=quotations file=%s n=%d found=%.3f speakers=%d rightOfAll=%.3f"
                + " rightOfAnswered=%.3f answered=%.3f rightOfSure=%.3f pronouns=%d"
                + " pronounsAnswered=%.3f%n",
            file.getFileName(),
            runs,
            ratio(found, runs),
            named,
            ratio(right, named),
            ratio(right, answered),
            ratio(answered, named),
            ratio(sureAndRight, sure),
            pronouns,
            ratio(pronounsAnswered, pronouns)));
  }

  private void score(JsonNode row, Appendable out) throws IOException {
    var article = PlainArticle.of(row.path("text").asText(), List.of(Block.Kind.TITLE), null);
    var facts = finder.find(article);
    for (var attribution : row.path("attributions")) {
      for (var content : attribution.path("content")) {
        var span = new Span(content.path(0).asInt(), content.path(1).asInt());
        for (var run : runsIn(article.source(), span)) {
          score(article, facts, run, attribution.path("source").asText(), out);
        }
      }
    }
  }

  private static List<Span> runsIn(String source, Span content) {
    var spans = new ArrayList<Span>();
    var matcher = RUN.matcher(source).region(content.start(), content.end());
    while (matcher.find()) {
      if (TellingWords.words(matcher.group()).size() >= LEAST_WORDS) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  private void score(Article article, Facts facts, Span run, String source, Appendable out)
      throws IOException {
    runs++;
    var quotation =
        facts.quotations().stream()
            .filter(quoted -> quoted.kind() != Quotation.Kind.INDIRECT)
            .filter(quoted -> quoted.span().overlaps(run))
            .findFirst();
    found += quotation.isPresent() ? 1 : 0;
    var speaker = quotation.flatMap(QuotationEvaluation::speaker);
    var gold = TellingWords.of(source);
    if (gold.isEmpty()) {
      pronouns++;
      pronounsAnswered += speaker.isPresent() ? 1 : 0;
      return;
    }
    named++;
    var words = speaker.map(said -> Speakers.words(said, facts, article)).orElse("");
    boolean hit = TellingWords.share(gold, words);
    right += hit ? 1 : 0;
    answered += speaker.isPresent() ? 1 : 0;
    boolean isSure = speaker.map(said -> said.confidence() >= SURE).orElse(false);
    sure += isSure ? 1 : 0;
    sureAndRight += isSure && hit ? 1 : 0;
    if (!hit) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s%n  gold: %s%n  ours: %s%s%n",
              Speakers.around(article.source(), run),
              source,
              words,
              speaker.map(said -> " " + said.confidence()).orElse("")));
    }
  }

  private static Optional<Attribution.Attributed> speaker(Quotation quotation) {
    return switch (quotation.attribution()) {
      case Attribution.Attributed attributed -> Optional.of(attributed);
      case Attribution.Missing _ -> Optional.empty();
    };
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
