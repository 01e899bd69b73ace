package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.text.Sentence;
import dev.precis.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers the five Ws about the article's main event: who and what by its main clause, when and
/// where by what stands with it in the first sentences and the headline, why and how by a marked
/// clause only.
final class FiveWsFinder {
  /// How sure an answer from the lede is.
  static final double IN_LEDE = 0.75;

  /// How sure one from a later sentence or the headline's surroundings is.
  static final double LATER = 0.6;

  /// The least sure that is still given.
  static final double UNCERTAIN = 0.5;

  private static final int FIRST_SENTENCES = 4;

  private final Article article;
  private final List<Entity> entities;
  private final List<TimeExpression> times;
  private final @Nullable LocalDate anchor;
  private final List<Sentence> first = new ArrayList<>();

  private FiveWsFinder(
      Article article,
      List<Entity> entities,
      List<TimeExpression> times,
      @Nullable LocalDate anchor) {
    this.article = article;
    this.entities = entities;
    this.times = times;
    this.anchor = anchor;
    article.sentences().stream()
        .filter(sentence -> isProse(article.blockOf(sentence).kind()))
        .limit(FIRST_SENTENCES)
        .forEach(first::add);
  }

  /// The answers for `article`.
  ///
  /// @param times the time expressions of its body
  /// @param anchor the day it speaks from, or null
  static FiveWs find(
      Article article,
      List<Entity> entities,
      List<TimeExpression> times,
      @Nullable LocalDate anchor) {
    return new FiveWsFinder(article, entities, times, anchor).answers();
  }

  private FiveWs answers() {
    if (first.isEmpty()) {
      var none = new Answer.Unanswered("the article has no sentence");
      return new FiveWs(none, none, none, none, none, none);
    }
    var clause = MainClause.of(article, entities, first.getFirst());
    var marked = new MarkedClauses(article, headlineAndLede());
    return new FiveWs(clause.who(), clause.what(), when(), where(), marked.why(), marked.how());
  }

  private static boolean isProse(Block.Kind kind) {
    return kind == Block.Kind.PARAGRAPH
        || kind == Block.Kind.LIST_ITEM
        || kind == Block.Kind.QUOTATION;
  }

  private Answer when() {
    var byStretch = new ArrayList<List<TimeExpression>>();
    var bodyTimes = new Places<>(times, TimeExpression::span);
    for (var sentence : first) {
      byStretch.add(bodyTimes.within(sentence.span()));
    }
    for (var headline : headline()) {
      byStretch.add(TimeFinder.in(article.source(), headline, anchor));
    }
    return new WhenFinder(article, anchor)
        .in(byStretch)
        .orElseGet(() -> new Answer.Unanswered("the first sentences name no day"));
  }

  private Answer where() {
    var finder = new WhereFinder(article, entities);
    return finder
        .in(firstSentencesAndHeadline())
        .or(this::dateline)
        .or(() -> finder.named(first.getLast().span().end()))
        .orElseGet(() -> new Answer.Unanswered("the first sentences name no place"));
  }

  private Optional<Answer> dateline() {
    return spans(Block.Kind.DATELINE).stream()
        .flatMap(span ->
            entities.stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(span::contains)
                .limit(1))
        .findFirst()
        .map(span -> new Answer.Found(span, LATER));
  }

  private List<Span> firstSentencesAndHeadline() {
    var stretches = new ArrayList<>(first.stream().map(Sentence::span).toList());
    stretches.addAll(headline());
    return stretches;
  }

  /// The teaser, which says more, then the title.
  private List<Span> headline() {
    var stretches = new ArrayList<>(spans(Block.Kind.SUBTITLE));
    stretches.addAll(spans(Block.Kind.TITLE));
    return stretches;
  }

  private List<Span> headlineAndLede() {
    var stretches = new ArrayList<>(spans(Block.Kind.TITLE));
    stretches.addAll(spans(Block.Kind.SUBTITLE));
    stretches.add(first.getFirst().span());
    return stretches;
  }

  private List<Span> spans(Block.Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(Block::span)
        .toList();
  }
}
