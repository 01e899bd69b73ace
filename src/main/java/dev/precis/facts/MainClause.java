package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.text.Sentence;
import dev.precis.text.Span;
import java.util.List;
import java.util.Optional;

/// Who does what: the subject and the rest of the headline's clause, else of the lede's.
///
/// @param who the subject
/// @param what from the verb to the end of its clause
record MainClause(Answer who, Answer what) {
  private static final int LONGEST = 22;

  /// A clause shorter than this is not cut at a comma or conjunction.
  private static final int LEAST_BEFORE_CUT = 4;

  private static final double IN_HEADLINE = 0.8;

  private static final Answer.Unanswered NO_CLAUSE =
      new Answer.Unanswered("the lede has no clear main clause");

  /// Reads the headline, then the lede.
  ///
  /// @param lede the first sentence of the article's prose
  static MainClause of(Article article, List<Entity> entities, Sentence lede) {
    return headline(article)
        .map(headline ->
            new MainClause(
                new Answer.Found(headline.subject(), IN_HEADLINE),
                new Answer.Found(headline.predicate(), IN_HEADLINE)))
        .orElseGet(() -> ofLede(article, entities, lede));
  }

  private static Optional<Headline> headline(Article article) {
    for (int i = 0; i < article.blocks().size(); i++) {
      var block = article.blocks().get(i);
      if (block.kind() == Block.Kind.TITLE) {
        return Headline.read(article.source(), block.span(), i);
      }
    }
    return Optional.empty();
  }

  private static MainClause ofLede(Article article, List<Entity> entities, Sentence lede) {
    return subject(article, lede)
        .map(phrase ->
            new MainClause(
                new Answer.Found(phrase.span(), FiveWsFinder.IN_LEDE), predicate(phrase)))
        .orElseGet(() -> new MainClause(firstActor(entities, lede), NO_CLAUSE));
  }

  private static Optional<Phrase> subject(Article article, Sentence lede) {
    var words = Words.in(article.source(), lede.span());
    for (var frame : Frame.of(lede.block(), words, List.of())) {
      var subject = Subjects.ofMainClause(frame).filter(phrase -> !phrase.isPronoun());
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private static Answer firstActor(List<Entity> entities, Sentence lede) {
    for (var entity : entities) {
      var mention = entity.mentions().getFirst();
      if (entity.type() != EntityType.PLACE && lede.span().contains(mention)) {
        return new Answer.Found(mention, FiveWsFinder.LATER);
      }
    }
    return new Answer.Unanswered("the lede names no actor");
  }

  private static Answer predicate(Phrase subject) {
    var frame = subject.frame();
    int start = subject.end();
    while (start < frame.size() && !FiniteVerbs.isFinite(frame, start)) {
      start++;
    }
    int end = start;
    while (end < frame.size() && end - start < LONGEST && !endsClause(frame, end, start)) {
      end++;
    }
    return start >= frame.size() || end <= start
        ? NO_CLAUSE
        : new Answer.Found(
            new Span(frame.word(start).span().start(), frame.word(end - 1).span().end()),
            FiveWsFinder.IN_LEDE);
  }

  private static boolean endsClause(Frame frame, int i, int start) {
    var word = frame.word(i);
    boolean cut =
        i - start > LEAST_BEFORE_CUT
            && (word.is(",") || Grammar.CLAUSE_OPENERS.contains(word.lower()) && !word.is("as"));
    return word.isTerminal() || word.is(";") || cut;
  }
}
