package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.text.Sentence;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Answers the five Ws about the article's main event: who is the subject of its headline, else of
/// the lede's main clause, what is the rest of that clause, when and where stand with it in the
/// first sentences. Why and how are answered by a marked clause only.
final class FiveWsFinder {
  private static final int FIRST_SENTENCES = 4;
  private static final int LONGEST_WHAT = 22;

  private static final double IN_HEADLINE = 0.8;
  private static final double IN_LEDE = 0.75;
  private static final double LATER = 0.6;
  private static final double UNCERTAIN = 0.5;

  private static final Pattern REASON =
      Pattern.compile(
          "\\b((?:because(?: of)?|due to|in order to|as a result of|in response to|in retaliation for|in protest (?:of|at|against)|over fears (?:of|that)|amid fears (?:of|that)|owing to) [^.;,“”\"]{8,160})");

  private static final Pattern MANNER =
      Pattern.compile(
          "\\b((?:by (?:using|means of|\\p{L}+ing)|using|with the help of|through the use of|armed with) [^.;,“”\"]{6,120})");

  /// Prepositions of place before a place's name.
  private static final Set<String> AT =
      Set.of("in", "at", "near", "outside", "from", "on", "off", "across", "around", "to");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Article article;
  private final List<Entity> entities;
  private final List<TimeExpression> times;
  private final List<Sentence> first = new ArrayList<>();

  private FiveWsFinder(Article article, List<Entity> entities, List<TimeExpression> times) {
    this.article = article;
    this.entities = entities;
    this.times = times;
    for (var sentence : article.sentences()) {
      if (first.size() < FIRST_SENTENCES && isProse(article.blockOf(sentence).kind())) {
        first.add(sentence);
      }
    }
  }

  /// The answers for `article`.
  static FiveWs find(Article article, List<Entity> entities, List<TimeExpression> times) {
    var finder = new FiveWsFinder(article, entities, times);
    return finder.answers();
  }

  private FiveWs answers() {
    if (first.isEmpty()) {
      var none = new Answer.Unanswered("the article has no sentence");
      return new FiveWs(none, none, none, none, none, none);
    }
    var headline = headline();
    if (headline.isPresent()) {
      return answers(
          new Answer.Found(headline.get().subject(), IN_HEADLINE),
          new Answer.Found(headline.get().predicate(), IN_HEADLINE));
    }
    var subject = subject(first.getFirst());
    return answers(
        subject
            .<Answer>map(phrase -> new Answer.Found(phrase.span(), IN_LEDE))
            .orElseGet(this::firstActor),
        subject
            .map(this::what)
            .orElseGet(() -> new Answer.Unanswered("the lede has no clear main clause")));
  }

  private Optional<Headline> headline() {
    for (int i = 0; i < article.blocks().size(); i++) {
      var block = article.blocks().get(i);
      if (block.kind() == Block.Kind.TITLE) {
        return Headline.read(article.source(), block.span(), i);
      }
    }
    return Optional.empty();
  }

  private FiveWs answers(Answer who, Answer what) {
    return new FiveWs(
        who,
        what,
        when(),
        where(),
        marked(REASON, "no clause says why"),
        marked(MANNER, "no clause says how"));
  }

  private static boolean isProse(Block.Kind kind) {
    return kind == Block.Kind.PARAGRAPH
        || kind == Block.Kind.LIST_ITEM
        || kind == Block.Kind.QUOTATION;
  }

  private Optional<Phrase> subject(Sentence sentence) {
    var words = Words.in(article.source(), sentence.span());
    for (var frame : Frame.of(sentence.block(), words, List.of())) {
      var subject = Subjects.ofMainClause(frame).filter(phrase -> !phrase.isPronoun());
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private Answer firstActor() {
    for (var entity : entities) {
      var mention = entity.mentions().getFirst();
      if (entity.type() != EntityType.PLACE && first.getFirst().span().contains(mention)) {
        return new Answer.Found(mention, LATER);
      }
    }
    return new Answer.Unanswered("the lede names no actor");
  }

  /// From the verb to the end of its clause.
  private Answer what(Phrase subject) {
    var frame = subject.frame();
    int start = subject.end();
    while (start < frame.size() && !FiniteVerbs.isFinite(frame, start)) {
      start++;
    }
    int end = start;
    while (end < frame.size() && end - start < LONGEST_WHAT && !endsClause(frame, end, start)) {
      end++;
    }
    if (start >= frame.size() || end <= start) {
      return new Answer.Unanswered("the lede has no clear main clause");
    }
    return new Answer.Found(
        new Span(frame.word(start).span().start(), frame.word(end - 1).span().end()), IN_LEDE);
  }

  private static boolean endsClause(Frame frame, int i, int start) {
    var word = frame.word(i);
    return word.isTerminal()
        || word.is(";")
        || (word.is(",") && i - start > 4)
        || (i - start > 4 && Grammar.CLAUSE_OPENERS.contains(word.lower()) && !word.is("as"));
  }

  private Answer when() {
    for (int i = 0; i < first.size(); i++) {
      var sentence = first.get(i).span();
      for (var time : times) {
        if (sentence.contains(time.span())
            && (time.granularity() == TimeExpression.Granularity.DAY
                || time.granularity() == TimeExpression.Granularity.TIME)) {
          return new Answer.Found(time.span(), i == 0 ? IN_LEDE : LATER);
        }
      }
    }
    return new Answer.Unanswered("the first sentences name no day");
  }

  private Answer where() {
    for (int i = 0; i < first.size(); i++) {
      var place = placeIn(first.get(i).span());
      if (place.isPresent()) {
        return new Answer.Found(place.get(), i == 0 ? IN_LEDE : LATER);
      }
    }
    return dateline()
        .or(this::namedPlace)
        .orElseGet(() -> new Answer.Unanswered("the first sentences name no place"));
  }

  /// The first place named at all, in the headline or the first sentences.
  private Optional<Answer> namedPlace() {
    int end = first.getLast().span().end();
    return entities.stream()
        .filter(entity -> entity.type() == EntityType.PLACE)
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.end() <= end)
        .min(Span::compareTo)
        .map(mention -> new Answer.Found(mention, UNCERTAIN));
  }

  private Optional<Span> placeIn(Span sentence) {
    return entities.stream()
        .filter(entity -> entity.type() == EntityType.PLACE)
        .flatMap(entity -> entity.mentions().stream())
        .filter(sentence::contains)
        .filter(mention -> AT.contains(wordBefore(mention)))
        .min(Span::compareTo);
  }

  private String wordBefore(Span mention) {
    var before = article.source().substring(Math.max(0, mention.start() - 24), mention.start());
    var words = SPACE.splitAsStream(before.strip()).toList();
    boolean article = words.size() > 1 && words.getLast().equals("the");
    return words.isEmpty() ? "" : words.get(words.size() - (article ? 2 : 1));
  }

  private Optional<Answer> dateline() {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.DATELINE)
        .map(block -> block.span())
        .flatMap(span ->
            entities.stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(span::contains)
                .limit(1))
        .findFirst()
        .map(span -> new Answer.Found(span, LATER));
  }

  private Answer marked(Pattern pattern, String otherwise) {
    for (var sentence : first) {
      var clause =
          pattern.matcher(article.source()).region(sentence.span().start(), sentence.span().end());
      if (clause.find()) {
        int end = clause.end();
        while (end > clause.start(1) && Character.isWhitespace(article.source().charAt(end - 1))) {
          end--;
        }
        return new Answer.Found(new Span(clause.start(1), end), LATER);
      }
    }
    return new Answer.Unanswered(otherwise);
  }
}
