package dev.precis.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds where articles tell differently who is behind what happened: nobody claims it, somebody
/// does, those suspected deny it, another is blamed.
final class Responsibility {
  /// Sentences further down tell of other events too.
  private static final int TOP = 15;

  /// What an article says of who did it.
  private enum Account {
    UNKNOWN(
        "\\b(?:no|nobody|not|nor|neither)\\b(?:\\W+\\w+){0,5}?\\W+(?:claim|claimed|admit|admitted|taken|took)"
            + "\\W+(?:\\w+\\W+){0,2}(?:responsibility|credit)\\b"
            + "|\\b(?:not (?:yet |immediately )?(?:clear|known)|unclear) who\\b"),
    CLAIMS("\\bclaim(?:ed|s)\\W+(?:\\w+\\W+)?(?:responsibility|credit)\\b"),
    DENIES(
        "\\bden(?:y|ied|ies|ying)\\W+(?:\\w+\\W+){0,3}(?:responsibility|involvement|being behind"
            + "|carrying)\\b"),
    BLAMES("\\bpoint(?:ed|s|ing)? (?:the |a )?finger at\\b");

    private final Pattern pattern;

    Account(String pattern) {
      this.pattern = Pattern.compile("(?i)" + pattern);
    }

    /// Whether it cannot be right together with the other.
    boolean contradicts(Account other) {
      return this == CLAIMS && other != CLAIMS || this == BLAMES && other == DENIES;
    }
  }

  private Responsibility() {}

  /// The dispute over who is behind what happened, if two articles contradict each other.
  static Optional<Story.Dispute> disputed(List<List<Told>> told) {
    Map<Account, List<Support>> byWord = new EnumMap<>(Account.class);
    told.forEach(sentences ->
        sentences.forEach(sentence -> {
          for (var word : words(sentence)) {
            byWord
                .computeIfAbsent(word, _ -> new ArrayList<>())
                .add(
                    Support.of(
                        sentence.report(),
                        sentence.span(),
                        Voice.of(sentence.report(), sentence.span())));
          }
        }));
    boolean apart =
        byWord.entrySet().stream()
            .anyMatch(one ->
                byWord.entrySet().stream()
                    .anyMatch(other ->
                        one.getKey().contradicts(other.getKey())
                            && ofTwoArticles(one.getValue(), other.getValue())));
    return apart
        ? Optional.of(
            new Story.Dispute(
                Story.Dispute.Kind.STANCE,
                "responsibility",
                byWord.entrySet().stream()
                    .map(side ->
                        new Story.Position(
                            null,
                            null,
                            null,
                            side.getKey().name().toLowerCase(Locale.ROOT),
                            side.getValue().stream().sorted().toList()))
                    .toList()))
        : Optional.empty();
  }

  private static Set<Account> words(Told sentence) {
    var text = sentence.text();
    var words = new HashSet<Account>();
    for (var word : Account.values()) {
      boolean near = word == Account.BLAMES || sentence.index() < TOP;
      if (near && word.pattern.matcher(text).find()) {
        words.add(word);
      }
    }
    if (words.contains(Account.UNKNOWN)) {
      words.remove(Account.CLAIMS);
    }
    return words;
  }

  private static boolean ofTwoArticles(List<Support> some, List<Support> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> !one.article().equals(other.article())));
  }
}
