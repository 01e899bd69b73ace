package dev.precis.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened to what a figure counts.
///
/// @param verb one verb for all that mean the same: `injure` also for "wounded"
/// @param words the words that say so, as they stand: `shot down`
record Act(String verb, String words) {
  private static final Map<String, String> FOLDED =
      Map.ofEntries(
          Map.entry("die", "kill"),
          Map.entry("slay", "kill"),
          Map.entry("murder", "kill"),
          Map.entry("wound", "injure"),
          Map.entry("hurt", "injure"),
          Map.entry("detain", "arrest"),
          Map.entry("intercept", "down"),
          Map.entry("fire", "launch"));

  private static final Map<String, String> WITHOUT_VERB =
      Map.of("dead", "kill", "deaths", "kill", "missing", "vanish");

  /// The act that the word at `i` tells, with the particle after it.
  static Optional<Act> at(List<Word> words, int i) {
    if (i >= words.size()) {
      return Optional.empty();
    }
    var lower = words.get(i).lower();
    var bare = WITHOUT_VERB.get(lower);
    if (bare != null) {
      return Optional.of(new Act(bare, lower.equals("deaths") ? "died" : lower));
    }
    var form = Verbs.form(lower);
    if (form == null) {
      return Optional.empty();
    }
    boolean down = i + 1 < words.size() && words.get(i + 1).is("down");
    return Optional.of(
        down
            ? new Act("down", lower + " down")
            : new Act(FOLDED.getOrDefault(form.lemma(), form.lemma()), lower));
  }

  /// The act that the word at `i` does to its object: "killing six" leaves six killed.
  static Optional<Act> done(List<Word> words, int i) {
    var form = Verbs.form(words.get(i).lower());
    return at(words, i)
        .map(act ->
            form == null || act.words().contains(" ")
                ? act
                : new Act(act.verb(), Verbs.participle(form)));
  }

  /// Whether it is harm to people.
  boolean isHarm() {
    return switch (verb) {
      case "kill", "injure", "arrest", "vanish", "kidnap", "abduct", "rescue" -> true;
      default -> false;
    };
  }
}
