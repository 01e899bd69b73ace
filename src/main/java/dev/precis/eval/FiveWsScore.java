package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.clean.Article;
import dev.precis.facts.Answer;
import dev.precis.facts.FiveWs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How often each of the five Ws and how is answered with words that some annotator accepts: with a
/// token F1 of at least .5 against one of the phrases. No answer is right where none is accepted.
final class FiveWsScore {
  private static final double HIT = 0.5;

  private static final class Count {
    private int asked;
    private int answered;
    private int answerable;
    private int hits;
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  /// Takes an article's answers.
  ///
  /// @param gold for each question a list of accepted phrases, or of objects with the phrase as
  ///   `text`; a null phrase accepts no answer
  void add(JsonNode gold, Article article, FiveWs answers, Appendable out) throws IOException {
    add("who", answers.who(), gold, article, out);
    add("what", answers.what(), gold, article, out);
    add("when", answers.when(), gold, article, out);
    add("where", answers.where(), gold, article, out);
    add("why", answers.why(), gold, article, out);
    add("how", answers.how(), gold, article, out);
  }

  private void add(String question, Answer answer, JsonNode gold, Article article, Appendable out)
      throws IOException {
    var phrases = new ArrayList<String>();
    for (var phrase : gold.path(question)) {
      if (!phrase.isNull()) {
        phrases.add(phrase.isObject() ? phrase.path("text").asText() : phrase.asText());
      }
    }
    var count = counts.computeIfAbsent(question, _ -> new Count());
    count.asked++;
    count.answerable += phrases.isEmpty() ? 0 : 1;
    switch (answer) {
      case Answer.Found found -> {
        count.answered++;
        var words = found.span().in(article.source());
        boolean hit = phrases.stream().anyMatch(phrase -> f1(words, phrase) >= HIT);
        count.hits += hit ? 1 : 0;
        if (!hit) {
          out.append("  %s: gold %s, ours %s%n".formatted(question, phrases, words));
        }
      }
      case Answer.Unanswered(var reason) -> {
        if (!phrases.isEmpty()) {
          out.append("  %s: gold %s, ours none, %s%n".formatted(question, phrases, reason));
        }
      }
    }
  }

  private static double f1(String ours, String gold) {
    var found = TellingWords.words(ours);
    List<String> missing = new ArrayList<>(TellingWords.words(gold));
    int all = found.size() + missing.size();
    long both = found.stream().filter(missing::remove).count();
    return all == 0 ? 0 : 2.0 * both / all;
  }

  /// `who=.600/.650/.92` for each question: hits of those with accepted phrases, of the answered,
  /// and the share answered.
  @Override
  public String toString() {
    var parts = new ArrayList<String>();
    counts.forEach((question, count) ->
        parts.add(
            String.format(
                Locale.ROOT,
                "%s=%.3f,%sRightOfAnswered=%.3f,%sAnswered=%.3f",
                question,
                ratio(count.hits, count.answerable),
                question,
                ratio(count.hits, count.answered),
                question,
                ratio(count.answered, count.asked))));
    return String.join(" ", parts);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
