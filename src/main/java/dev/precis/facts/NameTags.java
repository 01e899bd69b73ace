package dev.precis.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nine tags of a token: outside any name, or the beginning or inside of a person,
/// organisation, place or other name. "Other" (nationalities, works, events) is learned so that it
/// does not end up in the three, and is not reported.
public final class NameTags {
  /// How many tags there are.
  public static final int COUNT = 9;

  /// The tag of a token in no name; also stands before the first token of a sentence.
  public static final int OUTSIDE = 0;

  private static final List<String> KINDS = List.of("PERSON", "ORG", "LOC", "MISC");

  private NameTags() {}

  /// The tag of a BIO label such as `B-PERSON` or `O`.
  ///
  /// @throws IllegalArgumentException when the label is none of the nine
  public static int of(String label) {
    if (label.equals("O")) {
      return OUTSIDE;
    }
    int kind = label.length() > 2 ? KINDS.indexOf(label.substring(2)) : -1;
    if (kind < 0 || !(label.startsWith("B-") || label.startsWith("I-"))) {
      throw new IllegalArgumentException("no BIO label of PERSON, ORG, LOC or MISC: " + label);
    }
    return 2 * kind + (label.charAt(0) == 'B' ? 1 : 2);
  }

  /// Whether a name begins here.
  public static boolean begins(int tag) {
    return (tag & 1) == 1;
  }

  /// Whether the token carries on the name of the token before it.
  public static boolean isInside(int tag) {
    return tag != OUTSIDE && (tag & 1) == 0;
  }

  /// Whether `tag` may stand right after `before`.
  public static boolean mayFollow(int before, int tag) {
    return !isInside(tag) || before == tag || before == tag - 1;
  }

  /// The tag that carries on a name whose token has `tag`, which is not outside.
  static int inside(int tag) {
    return begins(tag) ? tag + 1 : tag;
  }

  /// What a tag's name names, or null for other names and for no name.
  public static @Nullable EntityType type(int tag) {
    return switch (tag) {
      case 1, 2 -> EntityType.PERSON;
      case 3, 4 -> EntityType.ORGANISATION;
      case 5, 6 -> EntityType.PLACE;
      default -> null;
    };
  }
}
