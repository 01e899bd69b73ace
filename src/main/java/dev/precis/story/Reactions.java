package dev.precis.story;

import dev.precis.facts.Proposition;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds who takes which stance to what happened: "Norway, Chile and the mayor of Oakford all
/// condemned the raid". Each of those named before the verb counts for itself, so that what one
/// outlet lists and another tells one by one meets.
final class Reactions {
  /// Words between the last name and the verb, at most: "the spokesman of … have also condemned".
  private static final int REACH = 7;

  /// Words after the verb that can name its object.
  private static final int OBJECT = 8;

  /// What parts a subject from words before that are not its own.
  private static final Set<String> BARRIERS =
      Set.of(
          "said", "says", "that", "while", "but", "which", "whereas", "after", "before", "because");

  /// What is denied without being named again.
  private static final Pattern ALLEGATION =
      Pattern.compile(
          "(?i)\\b(?:allegations?|accusations?|claims?|charges?|wrongdoing|responsibility|involvement"
              + "|doing so)\\b");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

  /// One reaction in one article.
  ///
  /// @param sentence what else is said in one breath may qualify it
  /// @param act the verb and what it says of its object
  /// @param objects the names in that
  private record Reaction(
      Report report,
      Span sentence,
      Span clause,
      String actor,
      Stance stance,
      String act,
      Set<String> objects) {
    Support support() {
      return Support.of(report, clause, null);
    }

    Support inFull() {
      return Support.of(report, sentence, null);
    }
  }

  private final StoryText text;
  private final NameIndex names;
  private final Origins origins;
  private final List<Reaction> reactions = new ArrayList<>();

  Reactions(StoryText text, List<List<Told>> told, NameIndex names, Origins origins) {
    this.text = text;
    this.names = names;
    this.origins = origins;
    told.forEach(sentences -> sentences.forEach(this::read));
  }

  /// The stances to one thing that two articles or more tell of somebody; those who stand alike in
  /// the same articles are told of together.
  List<Story.Claim> corroborated() {
    Map<List<Support>, Set<String>> actorsBySupport =
        new TreeMap<>(Comparator.comparing(List::toString));
    Map<List<Support>, String> actBySupport = new TreeMap<>(Comparator.comparing(List::toString));
    for (var alike : byActorAndStance()) {
      for (var same : onOneThing(alike)) {
        var support = same.stream().map(Reaction::support).distinct().sorted().toList();
        if (support.stream().map(Support::article).distinct().count() > 1) {
          actorsBySupport
              .computeIfAbsent(support, _ -> new TreeSet<>())
              .add(same.getFirst().actor());
          actBySupport.merge(
              support,
              shortest(same),
              (one, other) -> one.length() <= other.length() ? one : other);
        }
      }
    }
    var claims = new ArrayList<Story.Claim>();
    actorsBySupport.forEach((support, actors) ->
        claims.add(
            new Story.Claim(
                listed(List.copyOf(actors)) + " " + actBySupport.get(support),
                null,
                null,
                support,
                origins.among(support.stream().map(Support::article).toList()))));
    return claims;
  }

  private Collection<List<Reaction>> byActorAndStance() {
    Map<String, List<Reaction>> alike = new TreeMap<>();
    for (var reaction : reactions) {
      alike
          .computeIfAbsent(reaction.actor() + "\n" + reaction.stance(), _ -> new ArrayList<>())
          .add(reaction);
    }
    return alike.values();
  }

  private static String shortest(Collection<Reaction> reactions) {
    return reactions.stream()
        .map(Reaction::act)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /// Parts reactions into those whose objects share a word with another's.
  private static List<List<Reaction>> onOneThing(List<Reaction> alike) {
    var parts = new ArrayList<List<Reaction>>();
    for (var reaction : alike) {
      var joined = new ArrayList<Reaction>(List.of(reaction));
      for (var part : List.copyOf(parts)) {
        if (onOneThing(part, List.of(reaction))) {
          joined.addAll(part);
          parts.remove(part);
        }
      }
      parts.add(joined);
    }
    return parts;
  }

  private static String listed(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// Those of whom two articles tell stances that nobody holds at once.
  List<Story.Dispute> disputed() {
    var disputes = new ArrayList<Story.Dispute>();
    for (var actor : new TreeSet<>(reactions.stream().map(Reaction::actor).toList())) {
      Map<Stance, List<Reaction>> byStance = new TreeMap<>();
      reactions.stream()
          .filter(reaction -> reaction.actor().equals(actor))
          .forEach(reaction ->
              byStance.computeIfAbsent(reaction.stance(), _ -> new ArrayList<>()).add(reaction));
      var opposed = new TreeMap<Stance, List<Reaction>>();
      byStance.forEach((one, some) ->
          byStance.forEach((other, others) -> {
            if (one.opposes(other) && articlesDiffer(some, others) && onOneThing(some, others)) {
              opposed.put(one, some);
              opposed.put(other, others);
            }
          }));
      if (!opposed.isEmpty()) {
        disputes.add(
            new Story.Dispute(
                Story.Dispute.Kind.STANCE,
                actor,
                opposed.entrySet().stream()
                    .map(side -> position(side.getKey(), side.getValue()))
                    .toList()));
      }
    }
    disputes.addAll(accusations());
    return disputes;
  }

  /// Those whom one article tells accused, and another tells denying it.
  private List<Story.Dispute> accusations() {
    var disputes = new ArrayList<Story.Dispute>();
    for (var accused : new TreeSet<>(reactions.stream().map(Reaction::actor).toList())) {
      var blames =
          reactions.stream()
              .filter(reaction -> reaction.stance() == Stance.BLAMES)
              .filter(reaction -> reaction.objects().contains(accused))
              .filter(reaction -> !reaction.actor().equals(accused))
              .toList();
      var denials =
          reactions.stream()
              .filter(reaction -> reaction.stance() == Stance.DENIES)
              .filter(reaction -> reaction.actor().equals(accused))
              .filter(reaction ->
                  ALLEGATION.matcher(reaction.act()).find()
                      || onOneThing(List.of(reaction), blames))
              .toList();
      if (!blames.isEmpty() && !denials.isEmpty() && articlesDiffer(blames, denials)) {
        disputes.add(
            new Story.Dispute(
                Story.Dispute.Kind.STANCE,
                accused,
                List.of(position(Stance.BLAMES, blames), position(Stance.DENIES, denials))));
      }
    }
    return disputes;
  }

  /// Whether both speak of one thing after their verbs.
  private static boolean onOneThing(List<Reaction> some, List<Reaction> others) {
    var things = things(some);
    return things(others).stream().anyMatch(things::contains);
  }

  private static Set<String> things(List<Reaction> reactions) {
    return reactions.stream()
        .flatMap(reaction -> Word.in(reaction.act(), 0).stream().skip(1).limit(OBJECT))
        .map(word -> Synonyms.folded(word.stem()))
        .filter(stem -> TermWeights.telling(stem) > 0)
        .collect(Collectors.toSet());
  }

  private static boolean articlesDiffer(List<Reaction> some, List<Reaction> others) {
    var articles = some.stream().map(each -> each.report().id()).collect(Collectors.toSet());
    return others.stream().anyMatch(other -> !articles.contains(other.report().id()));
  }

  private static Story.Position position(Stance stance, List<Reaction> reactions) {
    return new Story.Position(
        null,
        null,
        null,
        stance.name().toLowerCase(Locale.ROOT),
        reactions.stream().map(Reaction::inFull).distinct().sorted().toList());
  }

  private void read(Told sentence) {
    var words = sentence.words();
    for (int i = 1; i < words.size(); i++) {
      var stance = Stance.of(words.get(i).stem());
      if (stance.isPresent() && isActive(sentence, i)) {
        var clause = clauseOf(sentence, words.get(i).span());
        int end = objectEnd(sentence, i, clause.end());
        var span = new Span(words.get(i).span().start(), end);
        var act = sentence.report().words(span);
        var objects =
            names.within(sentence.report(), span).stream()
                .map(use -> use.name().name())
                .collect(Collectors.toSet());
        for (var actor : actors(sentence, i)) {
          reactions.add(
              new Reaction(
                  sentence.report(), sentence.span(), clause, actor, stance.get(), act, objects));
        }
      }
    }
  }

  /// The clause that a verb stands in, its subject included.
  private Span clauseOf(Told sentence, Span verb) {
    return text.clauses(sentence.report(), sentence.span()).stream()
        .map(Proposition::span)
        .filter(span -> span.contains(verb))
        .min(Comparator.comparingInt(Span::length))
        .orElse(sentence.span());
  }

  /// Whether the word is a verb with an object: no noun, no passive, nothing that would be done.
  private static boolean isActive(Told sentence, int i) {
    var word = plain(sentence, i);
    var before = plain(sentence, i - 1);
    boolean verb = word.endsWith("ed") || word.endsWith("es") || word.endsWith("s");
    return verb
        && !Set.of("was", "were", "been", "be", "is", "are", "would", "the", "a").contains(before)
        && i + 1 < sentence.words().size();
  }

  private static String plain(Told sentence, int i) {
    return sentence.words().get(i).plain();
  }

  /// Where what the verb says of its object ends: at the next comma, or with the clause.
  private static int objectEnd(Told sentence, int verb, int clauseEnd) {
    var words = sentence.words();
    int end = words.get(verb).span().end();
    for (int i = verb + 1; i < words.size() && words.get(i).span().end() <= clauseEnd; i++) {
      var between = sentence.report().words(new Span(end, words.get(i).span().start() + 1));
      if (between.indexOf(',') >= 0 || between.indexOf(';') >= 0) {
        return end;
      }
      end = words.get(i).span().end();
    }
    return end;
  }

  /// The names before a verb that may be its subject; for a pronoun those that open the sentence.
  private Set<String> actors(Told sentence, int verb) {
    var words = sentence.words();
    int from = 0;
    boolean pronoun = false;
    for (int i = 0; i < verb; i++) {
      if (BARRIERS.contains(plain(sentence, i))) {
        from = i + 1;
      }
    }
    for (int i = Math.max(from, verb - 3); i < verb; i++) {
      pronoun |= PRONOUNS.contains(plain(sentence, i));
    }
    int start = words.get(pronoun ? 0 : from).span().start();
    int end = words.get(verb).span().start();
    var actors = new LinkedHashSet<String>();
    if (start < end) {
      var uses = names.within(sentence.report(), new Span(start, end));
      boolean near =
          !uses.isEmpty()
              && (pronoun
                  || words.stream()
                          .filter(word -> word.span().start() >= uses.getLast().span().end())
                          .filter(word -> word.span().start() < end)
                          .count()
                      <= REACH);
      if (near) {
        (pronoun ? uses.subList(0, 1) : uses).forEach(use -> actors.add(use.name().name()));
      }
    }
    return actors;
  }
}
