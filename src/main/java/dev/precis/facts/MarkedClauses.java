package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds why and how only where a clause says so with a word that marks it: no answer is better
/// than a guess.
final class MarkedClauses {
  /// What a clause goes on with, up to its end. Bounded, so that a line without an end is read in
  /// linear time.
  private static final String REST = " [^.;:,“”\"|\\n]{6,120}";

  private static final Pattern REASON =
      Pattern.compile(
          "\\b((?i:because(?: of)?|due to|in order to|as a result of|in response to|in retaliation for|in revenge for|in protest (?:of|at|against)|over fears (?:of|that)|amid fears (?:of|that)|owing to|sparked by|triggered by|caused by|blamed on)"
              + REST
              + ")");

  /// Who goes somewhere does so for what follows: "lands in Geneva to meet the mayor".
  private static final Pattern ERRAND =
      Pattern.compile(
          "\\b(?:arrives?|arrived|lands?|landed|travels?|travelled|traveled|fl(?:y|ies|ew)|heads?|headed|visits?|visited|returns?|returned|gathers?|gathered)\\b[^.;:“”\"]{1,60}? ((?:to \\p{Ll}|for (?!the first time|\\d))[^.;:“”\"|\\n]{6,120})");

  private static final Pattern MANNER =
      Pattern.compile(
          "\\b((?:by (?:using|means of|\\p{Ll}{2,20}ing)|using|with the help of|through the use of|armed with)"
              + REST
              + ")");

  private static final double SURE = 0.6;
  private static final double LIKELY = 0.5;

  private final Article article;
  private final List<Span> stretches;

  /// @param stretches where to look, such as the title and the first sentence
  MarkedClauses(Article article, List<Span> stretches) {
    this.article = article;
    this.stretches = List.copyOf(stretches);
  }

  Answer why() {
    return first(stretches, REASON, SURE)
        .or(() -> first(stretches, ERRAND, LIKELY))
        .orElseGet(() -> new Answer.Unanswered("no clause says why"));
  }

  Answer how() {
    return first(List.of(stretches.getLast()), MANNER, SURE)
        .orElseGet(() -> new Answer.Unanswered("no clause says how"));
  }

  private Optional<Answer> first(List<Span> among, Pattern pattern, double confidence) {
    for (var stretch : among) {
      var clause = pattern.matcher(article.source()).region(stretch.start(), stretch.end());
      if (clause.find()) {
        var span = trimmed(clause.start(1), clause.end(1));
        if (!speaksInFirstPerson(span)) {
          return Optional.of(new Answer.Found(span, confidence));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether these are somebody's own words, whose reason is not the event's.
  private boolean speaksInFirstPerson(Span span) {
    return Words.in(article.source(), span).stream()
        .anyMatch(word -> Grammar.FIRST_PERSON.contains(word.lower()));
  }

  private Span trimmed(int start, int to) {
    int end = to;
    while (Character.isWhitespace(article.source().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
