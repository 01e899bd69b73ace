package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.facts.TimeExpression.Granularity;
import dev.precis.text.Sentence;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the figures of an article: what is counted, what happened to it, and who says so.
///
/// Dates, times of day, scores, ordinals and numbers within names are no figures, nor is a number
/// that only takes up one named before ("the two").
final class FigureFinder {
  /// How many characters before a sentence "them" may mean.
  private static final int LOOK_BACK = 400;

  /// How many words at either side of a number its support may take.
  private static final int LONGEST_SUPPORT = 60;

  private final Article article;
  private final Places<Quotation> quotations;
  private final Places<TimeExpression> times;
  private final Places<TimeExpression> pointsInTime;
  private final List<Figure> found = new ArrayList<>();
  private @Nullable Counted last;
  private int block = -1;

  private FigureFinder(Article article, List<Quotation> quotations, List<TimeExpression> times) {
    this.article = article;
    this.quotations =
        new Places<>(
            quotations.stream()
                .filter(quotation -> quotation.attribution() instanceof Attribution.Attributed)
                .toList(),
            Quotation::span);
    this.times = new Places<>(times, TimeExpression::span);
    this.pointsInTime =
        new Places<>(
            times.stream().filter(time -> time.granularity() != Granularity.DURATION).toList(),
            TimeExpression::span);
  }

  /// The figures of `article`'s body, in text order.
  static List<Figure> find(
      Article article, List<Quotation> quotations, List<TimeExpression> times) {
    var finder = new FigureFinder(article, quotations, times);
    article.sentences().forEach(finder::read);
    return finder.found;
  }

  private void read(Sentence sentence) {
    if (sentence.block() != block) {
      block = sentence.block();
      last = null;
    }
    var words = new WordSequence(Words.in(article.source(), sentence.span()));
    var acts = new Acts(words);
    var counts =
        SentenceCounts.in(
            words,
            () -> wordsBefore(sentence.span()),
            last,
            word -> pointsInTime.touching(word.span()).isPresent());
    for (var count : counts) {
      found.add(figure(words, acts, count, sentence));
      last = count.counted().noun() == null ? last : count.counted();
    }
  }

  private List<Word> wordsBefore(Span sentence) {
    int from = Math.max(0, sentence.start() - LOOK_BACK);
    return from == sentence.start()
        ? List.of()
        : Words.in(article.source(), new Span(from, sentence.start()));
  }

  private Figure figure(WordSequence words, Acts acts, Count count, Sentence sentence) {
    var numeral = count.numeral();
    var counted = count.counted();
    var span = words.span(numeral.start(), numeral.end());
    var noun = counted.noun();
    var act =
        noun == null || Measures.isTime(counted.unit())
            ? Optional.<Act>empty()
            : acts.of(counted.end(), numeral.start());
    return new Figure(
        span,
        numeral.value(),
        numeral.upTo(),
        numeral.interval(),
        counted.unit(),
        noun == null ? null : act.map(done -> noun + " " + done.words()).orElse(noun),
        noun == null
            ? null
            : slot(Members.of(words, counted).orElse(noun), act, time(span, sentence)),
        support(words, count),
        saidBy(span));
  }

  private static Slot slot(String noun, Optional<Act> act, @Nullable Span time) {
    var head = PersonNouns.folded(noun).orElse(Nouns.singular(noun));
    return new Slot(head, act.map(Act::verb).orElse(null), time);
  }

  /// The clause that carries the number and what it counts.
  private static Span support(WordSequence words, Count count) {
    int start = count.numeral().start();
    int first = Math.max(0, start - LONGEST_SUPPORT);
    while (start > first && !isClauseMark(words, start - 1)) {
      start--;
    }
    int end = Math.max(count.numeral().end(), Math.min(count.counted().end(), words.size()));
    int last = Math.min(words.size(), end + LONGEST_SUPPORT);
    while (end < last && !isClauseMark(words, end)) {
      end++;
    }
    // "Ann Lee, 54, said": the age with its name.
    boolean alone = start > 1 && end - start == 1;
    for (start -= alone ? 1 : 0; alone && start > first && !isClauseMark(words, start - 1); ) {
      start--;
    }
    return words.span(start, end);
  }

  private static boolean isClauseMark(WordSequence words, int i) {
    return words.is(i, ",") || words.is(i, ";") || words.is(i, "—") || words.at(i).isTerminal();
  }

  /// The time that dates a figure: the nearest in its sentence, else the last one before in its
  /// paragraph.
  private @Nullable Span time(Span figure, Sentence sentence) {
    int blockStart = article.blocks().get(sentence.block()).span().start();
    return times
        .nearest(figure.start(), sentence.span())
        .or(() -> times.lastBefore(figure.start(), blockStart))
        .map(TimeExpression::span)
        .orElse(null);
  }

  private Attribution saidBy(Span figure) {
    return quotations
        .around(figure)
        .map(Quotation::attribution)
        .orElseGet(() -> new Attribution.Missing("the article says so itself"));
  }
}
