package dev.precis.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How somebody stands to what happened, as the verb tells.
enum Stance {
  /// Holds it wrong.
  CONDEMNS("condemn denounce deplore criticise criticize slam decry"),
  /// Holds it good.
  WELCOMES("welcome praise applaud hail laud"),
  /// Holds that it did not happen, or not so.
  DOUBTS("doubt question disbelieve"),
  /// Wants something done about it.
  DEMANDS("demand urge ask"),
  /// Holds that it was not themselves.
  DENIES("deny disclaim"),
  /// Holds that it was somebody.
  BLAMES("blame accuse"),
  /// Is for it.
  SUPPORTS("endorse approve"),
  /// Is against it.
  OPPOSES("oppose");

  private static final Map<String, Stance> BY_STEM = new HashMap<>();

  static {
    for (var stance : values()) {
      for (var verb : List.of(stance.verbs.split(" "))) {
        BY_STEM.put(Word.stem(verb), stance);
      }
    }
  }

  private final String verbs;

  Stance(String verbs) {
    this.verbs = verbs;
  }

  /// The stance that a word's stem tells, if it is the verb of one.
  static Optional<Stance> of(String stem) {
    return Optional.ofNullable(BY_STEM.get(stem));
  }

  /// Whether nobody honest holds both: one who doubts that something happened does not ask for its
  /// authors.
  boolean opposes(Stance other) {
    return opposesOneWay(other) || other.opposesOneWay(this);
  }

  private boolean opposesOneWay(Stance other) {
    return switch (this) {
      case CONDEMNS -> other == WELCOMES || other == SUPPORTS || other == DOUBTS;
      case WELCOMES -> other == OPPOSES || other == DOUBTS;
      case SUPPORTS -> other == OPPOSES;
      case DOUBTS -> other == DEMANDS;
      case DEMANDS, DENIES, BLAMES, OPPOSES -> false;
    };
  }
}
