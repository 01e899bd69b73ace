package dev.precis.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a reader keeps in mind while reading on: who was last spoken of, and who spoke last.
final class Discourse {
  private static final double PRONOUN = 0.85;
  private static final double VAGUE_PRONOUN = 0.7;

  private @Nullable Phrase person;
  private @Nullable Phrase woman;
  private @Nullable Phrase man;
  private @Nullable Phrase topic;

  /// Takes note of a frame's subject, or of a speaker.
  void mention(Phrase phrase) {
    if (phrase.isPronoun()) {
      return;
    }
    topic = phrase;
    if (!phrase.hasName() && !isHuman(phrase)) {
      return;
    }
    person = phrase;
    switch (Gender.of(phrase)) {
      case FEMALE -> woman = phrase;
      case MALE -> man = phrase;
      case UNKNOWN -> {
        woman = phrase;
        man = phrase;
      }
    }
  }

  /// The one a speaker stands for: itself, or for a pronoun the one last spoken of that fits.
  Optional<Said> resolve(Said said) {
    if (!said.speaker().isPronoun()) {
      return Optional.of(said);
    }
    var pronoun = said.speaker().first().lower();
    var antecedent =
        switch (pronoun) {
          case "he", "him" -> man;
          case "she", "her" -> woman;
          case "who" -> person;
          case "they", "it", "them" -> topic;
          default -> null;
        };
    if (antecedent == null) {
      return Optional.empty();
    }
    double factor = Grammar.SINGULAR_PRONOUNS.contains(pronoun) ? PRONOUN : VAGUE_PRONOUN;
    return Optional.of(new Said(antecedent, said.cue(), said.confidence() * factor));
  }

  private static boolean isHuman(Phrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (PersonNouns.isPerson(phrase.frame().word(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
