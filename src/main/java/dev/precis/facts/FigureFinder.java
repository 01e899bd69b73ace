package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.text.Sentence;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of an article with what they count, what happened to it, and who says so.
/// Dates, ordinals, scores and numbers that are part of a name are none.
final class FigureFinder {
  private static final Set<String> NUMBERED =
      Set.of(
          "no.", "number", "page", "chapter", "article", "section", "flight", "route", "highway",
          "room", "channel", "group", "level", "phase", "class", "type");

  private static final int LONGEST_NOUN_PHRASE = 5;
  private static final int ACT_REACH = 8;
  private static final double SAID = 0.6;

  private final Article article;
  private final EntityMentions mentions;
  private final List<TimeExpression> times;
  private final List<Figure> found = new ArrayList<>();

  private FigureFinder(Article article, List<Entity> entities, List<TimeExpression> times) {
    this.article = article;
    this.mentions = new EntityMentions(entities);
    this.times = times;
  }

  /// The figures of `article`'s body, in text order.
  static List<Figure> find(Article article, List<Entity> entities, List<TimeExpression> times) {
    var finder = new FigureFinder(article, entities, times);
    for (var sentence : article.sentences()) {
      if (article.blockOf(sentence).kind() != Block.Kind.HEADING) {
        finder.read(sentence);
      }
    }
    return finder.found;
  }

  private void read(Sentence sentence) {
    var words = Words.in(article.source(), sentence.span());
    var saidBy = saidBy(sentence, words);
    for (int i = 0; i < words.size(); i++) {
      var quantity = Quantity.at(words, i);
      if (quantity.isPresent()) {
        var whole = ranged(words, quantity.get());
        if (isFigure(words, whole, i)) {
          found.add(figure(words, whole, sentence.span(), saidBy));
        }
        i = Math.max(i, whole.end() - 1);
      }
    }
  }

  /// "Between 5 and 10", "5 to 10".
  private static Quantity ranged(List<Word> words, Quantity lower) {
    int joint = lower.end();
    if (joint + 1 >= words.size()) {
      return lower;
    }
    boolean to = words.get(joint).is("to") || words.get(joint).is("–");
    boolean and =
        words.get(joint).is("and")
            && lower.start() > 0
            && words.get(lower.start() - 1).is("between");
    if (!to && !and) {
      return lower;
    }
    var upper = Quantity.at(words, joint + 1);
    return upper
        .filter(u ->
            u.value() != null && lower.value() != null && u.value().compareTo(lower.value()) > 0)
        .map(lower::to)
        .orElse(lower);
  }

  private boolean isFigure(List<Word> words, Quantity quantity, int numberAt) {
    var span = span(words, quantity);
    if (times.stream().anyMatch(time -> time.span().overlaps(span))) {
      return false;
    }
    var before = numberAt == 0 ? null : words.get(numberAt - 1);
    var after = quantity.end() < words.size() ? words.get(quantity.end()) : null;
    boolean named =
        before != null
            && (NUMBERED.contains(before.lower())
                || (before.isCapitalised()
                    && numberAt > 1
                    && words.get(numberAt).isNumeric()
                    && !before.isPunctuation()
                    && (after == null || after.isPunctuation() || after.isCapitalised())));
    boolean joined =
        after != null
            && after.span().start() == span.end()
            && (after.is("-") || after.is("/") || after.is(":") || after.is("–"));
    boolean joinedBefore =
        before != null
            && before.span().end() == words.get(numberAt).span().start()
            && (before.is("-")
                || before.is("/")
                || before.is(":")
                || before.is("–")
                || before.text().startsWith("#"));
    return !named
        && !joinedBefore
        && (!joined || isAge(words, quantity))
        && !isPronoun(words, quantity);
  }

  private static boolean isAge(List<Word> words, Quantity quantity) {
    return quantity.end() + 2 < words.size()
        && words.get(quantity.end() + 1).lower().startsWith("year");
  }

  /// "One of them", "the one that": no count.
  private static boolean isPronoun(List<Word> words, Quantity quantity) {
    if (quantity.end() - quantity.start() != 1 || !words.get(quantity.start()).is("one")) {
      return false;
    }
    var before = quantity.start() == 0 ? "" : words.get(quantity.start() - 1).lower();
    boolean noun = quantity.end() < words.size() && isNounLike(words.get(quantity.end()));
    return !noun
        || Set.of("the", "this", "that", "no", "another", "any", "other", "each", "every", "which")
            .contains(before);
  }

  private Figure figure(List<Word> words, Quantity quantity, Span sentence, Attribution saidBy) {
    var span = span(words, quantity);
    int head = head(words, quantity.end());
    var unit = unit(words, quantity, head);
    var act = act(words, quantity, Math.max(head + 1, quantity.end()));
    var counts = counts(words, quantity, head, act);
    var slot =
        head < 0
            ? null
            : new Slot(
                PersonNouns.folded(words.get(head).lower())
                    .orElse(Nouns.singular(words.get(head).lower())),
                act,
                timeNear(sentence));
    return new Figure(
        span,
        quantity.value(),
        quantity.upTo(),
        quantity.interval(),
        unit,
        counts,
        slot,
        sentence,
        saidBy);
  }

  /// Index of the last word of the noun phrase that begins at `from`; -1 when no noun follows.
  private static int head(List<Word> words, int from) {
    int start = from;
    while (start < words.size()
        && (words.get(start).is("of")
            || words.get(start).is("the")
            || words.get(start).is("other")
            || words.get(start).is("more")
            || words.get(start).is("their"))) {
      start++;
    }
    int head = -1;
    for (int i = start;
        i < Math.min(words.size(), start + LONGEST_NOUN_PHRASE) && isNounLike(words.get(i));
        i++) {
      var form = Verbs.form(words.get(i).lower());
      boolean verb =
          form != null
              && i > start
              && (form.finite() || form.participle() || form.ing())
              && !Nouns.isPlural(words.get(i).lower());
      if (verb) {
        break;
      }
      head = i;
      if (Nouns.isPlural(words.get(i).lower())
          && (i + 1 >= words.size() || !Nouns.isPlural(words.get(i + 1).lower()))) {
        break;
      }
    }
    return head;
  }

  private static boolean isNounLike(Word word) {
    var lower = word.lower();
    return word.isAlphabetic()
        && !Grammar.PREPOSITIONS.contains(lower)
        && !Grammar.CONJUNCTIONS.contains(lower)
        && !Grammar.DETERMINERS.contains(lower)
        && !Grammar.PRONOUNS.contains(lower)
        && !Grammar.AUXILIARIES.contains(lower)
        && !Grammar.ADVERBS.contains(lower);
  }

  private static @Nullable String unit(List<Word> words, Quantity quantity, int head) {
    if (quantity.unit() != null) {
      return quantity.unit();
    }
    if (isAge(words, quantity)) {
      return "year";
    }
    if (head < 0) {
      return null;
    }
    var noun = Nouns.singular(words.get(head).lower());
    if (PersonNouns.isPerson(noun)) {
      return "people";
    }
    return noun;
  }

  /// What happened to what is counted: "were injured" after it, "killed" or "injuring" before it.
  private static @Nullable String act(List<Word> words, Quantity quantity, int after) {
    for (int i = after; i < Math.min(words.size(), after + ACT_REACH); i++) {
      var form = Verbs.form(words.get(i).lower());
      if (words.get(i).is(";") || words.get(i).is(".")) {
        break;
      }
      if (form != null
          && (form.participle() || form.past())
          && !Grammar.isAuxiliary(words.get(i))) {
        return form.lemma();
      }
    }
    for (int i = quantity.start() - 1; i >= Math.max(0, quantity.start() - 3); i--) {
      var form = Verbs.form(words.get(i).lower());
      if (form != null && !Grammar.isAuxiliary(words.get(i))) {
        return form.lemma();
      }
    }
    return null;
  }

  private static @Nullable String counts(
      List<Word> words, Quantity quantity, int head, @Nullable String act) {
    if (head < 0) {
      return null;
    }
    var noun = new StringBuilder();
    for (int i = quantity.end(); i <= head; i++) {
      if (isNounLike(words.get(i))) {
        noun.append(noun.isEmpty() ? "" : " ").append(words.get(i).lower());
      }
    }
    return act == null || noun.isEmpty() ? noun.toString() : noun + " " + participle(act);
  }

  private static String participle(String lemma) {
    return lemma.endsWith("e")
        ? lemma + "d"
        : Optional.ofNullable(Verbs.form(lemma + "ed")).isPresent() ? lemma + "ed" : lemma;
  }

  private @Nullable Span timeNear(Span sentence) {
    return times.stream()
        .map(TimeExpression::span)
        .filter(sentence::contains)
        .findFirst()
        .orElse(null);
  }

  private static Span span(List<Word> words, Quantity quantity) {
    return new Span(
        words.get(quantity.start()).span().start(), words.get(quantity.end() - 1).span().end());
  }

  private Attribution saidBy(Sentence sentence, List<Word> words) {
    for (var frame : Frame.of(sentence.block(), words, List.of())) {
      var said =
          new SpeakerFinder(frame)
              .speaker()
              .filter(who -> who.cue() != null && isSource(who.speaker()));
      if (said.isPresent()) {
        return new Attribution.Attributed(
            mentions.entityOf(said.get().speaker()).orElse(null),
            said.get().speaker().span(),
            Math.max(SAID, said.get().confidence()));
      }
    }
    return new Attribution.Missing("the sentence names no source");
  }

  /// Whether a phrase can speak: it names somebody, or is a noun for people.
  private static boolean isSource(Phrase phrase) {
    if (phrase.isPronoun()) {
      return false;
    }
    boolean human = false;
    for (int i = phrase.start(); i < phrase.end(); i++) {
      var lower = phrase.frame().word(i).lower();
      human |= PersonNouns.isPerson(lower) || lower.startsWith("source");
    }
    return human || phrase.hasName();
  }
}
