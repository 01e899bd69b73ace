package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.facts.Figure.Interval;
import dev.precis.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the figures of an article: what is counted, what happened to it, and who says so.
///
/// Dates, times of day, scores, ordinals and numbers within names are no figures, nor is a number
/// that only takes up one named before ("the two").
final class FigureFinder {
  private static final Set<String> UNKNOWN_COUNT =
      Set.of("unspecified", "unknown", "undisclosed", "undetermined", "uncertain", "unconfirmed");

  private static final Set<String> FEW = Set.of("several", "many");

  /// Words after "one" that keep it from counting.
  private static final Set<String> NOT_COUNTED_AFTER_ONE =
      Set.of(
          "day", "thing", "way", "side", "point", "hand", "reason", "another", "time", "moment",
          "part", "example", "place", "word", "'s", "fact");

  private static final Set<String> DISTANCES =
      Set.of("ago", "earlier", "later", "after", "before", "since", "prior");

  private static final int ACT_REACH = 12;

  /// How many characters before a sentence "them" may mean.
  private static final int LOOK_BACK = 400;

  /// Nouns that take up things counted before under another name: three drones, "two of the
  /// aircraft".
  private static final Set<String> GENERAL =
      Set.of("aircraft", "vehicles", "devices", "machines", "weapons", "objects", "items", "ones");

  private final Article article;
  private final List<Quotation> quotations;
  private final List<TimeExpression> times;
  private final List<Figure> found = new ArrayList<>();
  private List<Word> words = List.of();
  private Span sentence = new Span(0, 1);
  private int block;
  private @Nullable Counted last;

  private FigureFinder(Article article, List<Quotation> quotations, List<TimeExpression> times) {
    this.article = article;
    this.quotations = quotations;
    this.times = times;
  }

  /// The figures of `article`'s body, in text order.
  static List<Figure> find(
      Article article, List<Quotation> quotations, List<TimeExpression> times) {
    var finder = new FigureFinder(article, quotations, times);
    for (var sentence : article.sentences()) {
      finder.read(sentence.span(), sentence.block());
    }
    return finder.found;
  }

  private void read(Span sentence, int block) {
    if (block != this.block) {
      last = null;
    }
    this.sentence = sentence;
    this.block = block;
    words = Words.in(article.source(), sentence);
    var reader = new NumeralReader(words);
    for (int i = 0; i < words.size(); ) {
      int at = i;
      var numeral = reader.at(i);
      if (numeral.isPresent()) {
        take(numeral.get(), at);
        i = Math.max(i + 1, numeral.get().end());
      } else {
        reader.boundedArticle(i).ifPresent(this::takeMeasure);
        implied(i);
        i++;
      }
    }
  }

  private void take(Numeral numeral, int at) {
    if (isInTime(at) || isNoFigure(numeral, at)) {
      return;
    }
    var symbol = at > 0 ? Measures.currency(words.get(at - 1).text()) : Optional.<String>empty();
    if (symbol.isPresent()) {
      var withSymbol =
          new Numeral(
              Math.min(numeral.start(), at - 1),
              numeral.end(),
              numeral.value(),
              numeral.upTo(),
              numeral.interval());
      add(withSymbol, new Counted(null, symbol.get(), numeral.end()));
      return;
    }
    boolean one = numeral.value() != null && numeral.value().compareTo(BigDecimal.ONE) == 0;
    if (isAge(numeral)) {
      add(numeral, new Counted(null, "year", numeral.end()));
      return;
    }
    var counted =
        elliptic(numeral)
            .or(() -> Counted.after(words, numeral.end(), one))
            .or(() -> named(numeral))
            .or(() -> unnamedPeople(numeral));
    if (counted.isPresent()
        && counts(numeral, at, counted.get())
        && !countsSources(counted.get())) {
      add(numeral, counted.get());
    }
  }

  /// Whether a number that looks like one counts indeed.
  private boolean counts(Numeral numeral, int at, Counted counted) {
    var unit = counted.unit();
    if (Measures.isTime(unit) && isDistance(numeral.start(), counted.end())) {
      return false;
    }
    boolean lone = words.get(at).is("one") && numeral.start() == at;
    if (lone && (Measures.isTime(unit) || !unit.equals("people"))) {
      return false;
    }
    var before = word(numeral.start() - 1);
    boolean takenUp =
        Set.of("the", "these", "those", "both", "last", "next", "first").contains(before);
    return !takenUp || Measures.isTime(unit) || words.get(at).isNumeric() || numeral.start() < at;
  }

  /// "Two officials said": how many sources there are is no news.
  private boolean countsSources(Counted counted) {
    int verb = counted.end();
    while (verb < words.size()
        && verb < counted.end() + 4
        && SpeechVerbs.strength(words.get(verb)) != SpeechVerbs.Strength.SAID) {
      verb++;
    }
    boolean speaks =
        verb < words.size()
            && SpeechVerbs.strength(words.get(verb)) == SpeechVerbs.Strength.SAID
            && Optional.ofNullable(Verbs.form(word(verb))).map(Verbs.Form::past).orElse(false);
    return counted.unit().equals("people") && speaks && !Grammar.BE.contains(word(verb - 1));
  }

  /// "two days after": it places something in time, and measures nothing.
  private boolean isDistance(int start, int end) {
    return DISTANCES.contains(word(end)) && !word(start - 1).equals("for");
  }

  private boolean isNoFigure(Numeral numeral, int at) {
    var word = words.get(at);
    var next = word(numeral.end());
    var before = at > 0 ? words.get(at - 1) : null;
    if (word.is("one")) {
      return before != null
              && (before.is("no")
                  || before.is("the")
                  || before.is("this")
                  || before.is("that")
                  || before.is("any")
                  || before.is("every")
                  || before.is("other"))
          || next.equals("of")
          || NOT_COUNTED_AFTER_ONE.contains(next)
          || Grammar.PREPOSITIONS.contains(next)
          || numeral.end() >= words.size()
          || !words.get(numeral.end()).isAlphabetic();
    }
    boolean year =
        numeral.end() - at == 1
            && word.text().matches("(?:19|20)\\d\\d")
            && !isCountedNext(numeral.end());
    boolean clock = next.matches("am|pm|a\\.m\\.?|p\\.m\\.?|o'clock|:|/");
    boolean month =
        TimeWords.month(next) != null && words.get(numeral.end()).isCapitalised()
            || before != null && before.isCapitalised() && TimeWords.month(before.lower()) != null;
    boolean named =
        before != null
            && before.isCapitalised()
            && before.isAlphabetic()
            && word.isNumeric()
            && (at > 1 || !Grammar.PREPOSITIONS.contains(before.lower()))
            && !isCountedNext(numeral.end());
    boolean numbered =
        before != null
            && (before.is("no.")
                || before.is("#")
                || before.is("number")
                || before.is("lap")
                || before.is("page"));
    boolean fraction =
        next.equals("-") && word(numeral.end() + 1).matches("thirds?|quarters?|fifths?");
    return year || clock || month || named || numbered || fraction || isScore(numeral, at);
  }

  private boolean isCountedNext(int i) {
    return PersonNouns.isPerson(word(i)) || Measures.unit(word(i)).isPresent();
  }

  /// "3-1", "50-50": two numbers joined with nothing counted by them.
  private boolean isScore(Numeral numeral, int at) {
    boolean joinsNext =
        word(numeral.end()).matches("[-–]")
            && numeral.end() + 1 < words.size()
            && words.get(numeral.end() + 1).isNumeric();
    boolean joinsBefore = at > 1 && word(at - 1).matches("[-–]") && words.get(at - 2).isNumeric();
    boolean range =
        numeral.interval() == Interval.RANGE
            && numeral.end() - at == 3
            && word(at + 1).matches("[-–]");
    return joinsNext
        || joinsBefore
        || range && Counted.after(words, numeral.end(), false).isEmpty();
  }

  /// "Kadhim Ali, 54, said".
  private boolean isAge(Numeral numeral) {
    int at = numeral.start();
    return numeral.end() - at == 1
        && at > 1
        && words.get(at).text().matches("[1-9]\\d")
        && words.get(at - 1).is(",")
        && words.get(at - 2).isCapitalised()
        && (word(numeral.end()).equals(",") || word(numeral.end()).equals("."));
  }

  /// "two were intercepted", "two of which", "hundreds of them": what was counted before.
  private Optional<Counted> elliptic(Numeral numeral) {
    int end = numeral.end();
    boolean verb = end < words.size() && Grammar.isAuxiliary(words.get(end));
    boolean takesUp =
        word(end).equals("of")
            && Set.of("them", "which", "whom", "these", "those").contains(word(end + 1));
    if (takesUp && word(end + 1).equals("them")) {
      return personBefore(numeral.start())
          .map(noun -> new Counted(noun, "people", end + 2))
          .or(() -> Optional.ofNullable(last));
    }
    boolean general =
        word(end).equals("of") && word(end + 1).equals("the") && GENERAL.contains(word(end + 2));
    if (general && last != null && last.noun() != null) {
      return Optional.of(new Counted(last.noun(), last.unit(), end + 3));
    }
    if (!verb && !takesUp) {
      return Optional.empty();
    }
    return Optional.ofNullable(last)
        .map(before -> new Counted(before.noun(), before.unit(), takesUp ? end + 2 : end));
  }

  /// The last plural noun for people before a place, in this sentence or the one before.
  private Optional<String> personBefore(int at) {
    int from = Math.max(0, sentence.start() - LOOK_BACK);
    var text = new ArrayList<Word>();
    if (from < sentence.start()) {
      text.addAll(Words.in(article.source(), new Span(from, sentence.start())));
    }
    text.addAll(words.subList(0, at));
    return text.reversed().stream()
        .map(Word::lower)
        .filter(lower -> Nouns.isPlural(lower) && PersonNouns.isPerson(lower))
        .findFirst();
  }

  /// "the number of seats … by more than 30", "73 of 329 seats".
  private Optional<Counted> named(Numeral numeral) {
    if (word(numeral.end()).equals("of") && numeral.end() + 1 < words.size()) {
      var whole = new NumeralReader(words).at(numeral.end() + 1);
      if (whole.isPresent()) {
        return Counted.after(words, whole.get().end(), false)
            .map(counted -> new Counted(counted.noun(), counted.unit(), numeral.end()));
      }
    }
    for (int i = 0; i + 2 < numeral.start(); i++) {
      if (word(i).equals("number") && word(i + 1).equals("of")) {
        return Counted.after(words, i + 2, false)
            .map(counted -> new Counted(counted.noun(), counted.unit(), numeral.end()));
      }
    }
    return Optional.empty();
  }

  /// "two dead", "tens of thousands protested": people without a word for them.
  private Optional<Counted> unnamedPeople(Numeral numeral) {
    int end = numeral.end();
    boolean state =
        Set.of("dead", "injured", "wounded", "hurt", "missing", "killed", "arrested")
            .contains(word(end));
    boolean mass =
        numeral.interval() == Interval.AT_LEAST
            && word(end - 1).endsWith("s")
            && !words.get(end - 1).isNumeric();
    return state || mass ? Optional.of(new Counted("people", "people", end)) : Optional.empty();
  }

  /// "just over a kilometre", "almost a month".
  private void takeMeasure(Numeral numeral) {
    int article = numeral.end() - 1;
    Measures.unit(word(numeral.end()))
        .filter(unit -> !isInTime(article) && !isDistance(numeral.start(), numeral.end() + 1))
        .ifPresent(unit -> add(numeral, new Counted(null, unit, numeral.end() + 1)));
  }

  /// Numbers the text does not spell out: "a protester was killed", "an unspecified number of
  /// officers", "several people died", "a third hit the house".
  private void implied(int i) {
    var lower = word(i);
    if (UNKNOWN_COUNT.contains(lower) && word(i + 1).equals("number") && word(i + 2).equals("of")) {
      int start = i > 0 && Grammar.DETERMINERS.contains(word(i - 1)) ? i - 1 : i;
      Counted.after(words, i + 3, false)
          .ifPresent(
              counted -> add(new Numeral(start, i + 3, null, null, Interval.UNSPECIFIED), counted));
    } else if (FEW.contains(lower)) {
      Counted.after(words, i + 1, false)
          .filter(counted ->
              counted.unit().equals("people")
                  && act(counted.end(), i).map(Act::isHarm).orElse(false))
          .ifPresent(
              counted -> add(new Numeral(i, i + 1, null, null, Interval.UNSPECIFIED), counted));
    } else if ((lower.equals("a") || lower.equals("an")) && PersonNouns.isPerson(word(i + 1))) {
      impliedVictim(i);
    } else {
      impliedRest(i);
    }
  }

  /// "a protester was killed", "a demonstrator linked to the militia died".
  private void impliedVictim(int i) {
    for (int j = i + 2; j < Math.min(words.size(), i + ACT_REACH); j++) {
      var act = Act.at(words, j).filter(Act::isHarm);
      boolean suffers = Grammar.BE.contains(word(j - 1)) || word(j).equals("died");
      if (act.isPresent() && suffers) {
        add(
            new Numeral(i, i + 1, BigDecimal.ONE, null, Interval.EXACT),
            new Counted(word(i + 1), "people", j));
        return;
      }
      if (words.get(j).isTerminal() || words.get(j).is(",")) {
        return;
      }
    }
  }

  /// The one left after others of the sentence were counted: "while a third hit the residence".
  private void impliedRest(int i) {
    var counted = last;
    if (counted == null || counted.noun() == null) {
      return;
    }
    boolean other =
        word(i).equals("the") && word(i + 1).equals("other") && word(i + 2).equals("one");
    boolean third =
        (word(i).equals("a") || word(i).equals("the"))
            && Set.of("third", "fourth", "fifth").contains(word(i + 1));
    int end = other ? i + 3 : i + 2;
    boolean verb =
        end < words.size()
            && (Grammar.isAuxiliary(words.get(end))
                || Optional.ofNullable(Verbs.form(word(end))).map(Verbs.Form::past).orElse(false));
    boolean linked = i > 0 && Set.of("while", "and", "but").contains(word(i - 1));
    if ((other || third) && verb && linked) {
      add(
          new Numeral(i, end, BigDecimal.ONE, null, Interval.EXACT),
          new Counted(counted.noun(), counted.unit(), end));
    }
  }

  private void add(Numeral numeral, Counted counted) {
    var span =
        new Span(
            words.get(numeral.start()).span().start(), words.get(numeral.end() - 1).span().end());
    if (!found.isEmpty() && found.getLast().span().overlaps(span)) {
      return;
    }
    last = counted.noun() == null ? last : counted;
    var act = counted.noun() == null ? Optional.<Act>empty() : act(counted.end(), numeral.start());
    var noun = counted.noun();
    var counts = noun == null ? null : act.map(done -> noun + " " + done.words()).orElse(noun);
    var slot =
        noun == null
            ? null
            : new Slot(
                PersonNouns.folded(noun).orElse(Nouns.singular(noun)),
                act.map(Act::verb).orElse(null),
                time(span));
    found.add(
        new Figure(
            span,
            numeral.value(),
            numeral.upTo(),
            numeral.interval(),
            counted.unit(),
            counts,
            slot,
            support(numeral, counted),
            saidBy(span)));
  }

  /// What happened to what is counted: the verb after it, or the one that has it as its object.
  private Optional<Act> act(int from, int number) {
    var object = objectOf(number);
    if (object.map(Act::isHarm).orElse(false)) {
      return object;
    }
    for (int i = from; i < Math.min(words.size(), from + ACT_REACH); i++) {
      var word = words.get(i);
      boolean clauseEnds =
          word.is(";")
              || word.isTerminal()
              || Grammar.CLAUSE_OPENERS.contains(word.lower())
              || word.is(",") && i > from + 1;
      if (clauseEnds || word.isNumeric()) {
        break;
      }
      boolean passes =
          Grammar.isAuxiliary(word)
              || Grammar.isAdverb(word)
              || word.isCapitalised()
              || Grammar.PREPOSITIONS.contains(word.lower());
      var act = passes ? Optional.<Act>empty() : Act.at(words, i);
      if (act.isPresent() && isVerb(i)) {
        return act;
      }
    }
    return object;
  }

  private boolean isVerb(int i) {
    var form = Verbs.form(word(i));
    return form == null
        || form.past()
        || form.participle()
        || form.ing()
        || Grammar.MODALS.contains(word(i - 1));
  }

  private Optional<Act> objectOf(int number) {
    int i = Math.min(number, words.size()) - 1;
    while (i >= 0
        && (Grammar.isAdverb(words.get(i)) || word(i).equals("of") || word(i).equals("the"))) {
      i--;
    }
    if (i < 0 || number >= words.size()) {
      return Optional.empty();
    }
    var form = Verbs.form(word(i));
    boolean transitive = form != null && (form.ing() || form.past()) || word(i).equals("deaths");
    return transitive ? Act.at(words, i) : Optional.empty();
  }

  private Span support(Numeral numeral, Counted counted) {
    int start = numeral.start();
    while (start > 0 && !isClauseMark(start - 1)) {
      start--;
    }
    int end = Math.max(numeral.end(), Math.min(counted.end(), words.size()));
    while (end < words.size() && !isClauseMark(end)) {
      end++;
    }
    return new Span(words.get(start).span().start(), words.get(end - 1).span().end());
  }

  private boolean isClauseMark(int i) {
    var word = words.get(i);
    return word.is(",") || word.is(";") || word.is("—") || word.isTerminal();
  }

  /// The time that dates a figure: the nearest in its sentence, else the last one before in its
  /// paragraph.
  private @Nullable Span time(Span figure) {
    return times.stream()
        .map(TimeExpression::span)
        .filter(sentence::contains)
        .min(Comparator.comparingInt(time -> Math.abs(time.start() - figure.start())))
        .or(() ->
            times.stream()
                .map(TimeExpression::span)
                .filter(time ->
                    time.end() <= figure.start()
                        && time.start() >= article.blocks().get(block).span().start())
                .reduce((_, later) -> later))
        .orElse(null);
  }

  private Attribution saidBy(Span span) {
    return quotations.stream()
        .filter(quotation -> quotation.span().contains(span))
        .filter(quotation -> quotation.attribution() instanceof Attribution.Attributed)
        .min(Comparator.comparingInt(quotation -> quotation.span().length()))
        .map(Quotation::attribution)
        .orElseGet(() -> new Attribution.Missing("the article says so itself"));
  }

  private boolean isInTime(int i) {
    var span = words.get(i).span();
    return times.stream()
        .anyMatch(time ->
            time.span().overlaps(span)
                && time.granularity() != TimeExpression.Granularity.DURATION);
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }
}
