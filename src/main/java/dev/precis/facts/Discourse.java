package dev.precis.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a reader keeps in mind while reading on: who was last spoken of, and who spoke last.
final class Discourse {
  private static final double PRONOUN = 0.85;
  private static final double VAGUE_PRONOUN = 0.7;
  private static final double ISSUER = 0.85;

  private static final int LONGEST_NAME = 6;

  private @Nullable Phrase person;
  private @Nullable Phrase woman;
  private @Nullable Phrase man;
  private @Nullable Phrase topic;
  private @Nullable Phrase issuer;

  /// Takes note of whom a frame names beside its subject, and of who issues what the text goes on
  /// to cite as "the statement".
  void readOn(Frame frame) {
    for (int i = 0; i < frame.size() && (woman == null || man == null); i++) {
      noteName(frame, i);
    }
    if (Writings.isIntroduced(frame)) {
      new SpeakerFinder(frame)
          .speaker()
          .map(Said::speaker)
          .filter(speaker -> !speaker.isPronoun() && !Writings.isCited(speaker))
          .ifPresent(speaker -> issuer = speaker);
    }
  }

  /// "Mrs. Lee" is whom "she" means while no woman was spoken of.
  private void noteName(Frame frame, int start) {
    int end = start;
    while (end < Math.min(frame.size(), start + LONGEST_NAME) && frame.word(end).isCapitalised()) {
      end++;
    }
    if (end == start) {
      return;
    }
    var name = new Phrase(frame, start, end);
    switch (Gender.of(name)) {
      case FEMALE -> woman = woman == null ? name : woman;
      case MALE -> man = man == null ? name : man;
      case UNKNOWN -> {}
    }
  }

  /// Takes note of a frame's subject, or of a speaker.
  void mention(Phrase phrase) {
    if (phrase.isPronoun()) {
      return;
    }
    topic = phrase;
    if (!phrase.hasName() && !phrase.isHuman()) {
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

  /// The one a speaker stands for: itself, for a pronoun the one last spoken of that fits, for a
  /// statement whoever issued it.
  Optional<Said> resolve(Said said) {
    return said.speaker().isPronoun()
        ? antecedent(said).map(this::issuerOf)
        : Optional.of(issuerOf(said));
  }

  private Said issuerOf(Said said) {
    return issuer != null && Writings.isCited(said.speaker())
        ? new Said(issuer, said.cue(), said.confidence() * ISSUER)
        : said;
  }

  private Optional<Said> antecedent(Said said) {
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
}
