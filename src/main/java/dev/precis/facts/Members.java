package dev.precis.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says what the members of a body are, so that "six members of the protection force" and "two
/// guards" can be compared.
final class Members {
  private static final Set<String> MEMBERS = Set.of("members", "member", "personnel", "staff");

  /// How many words after "of" may lead up to the body's noun.
  private static final int REACH = 7;

  private static final Map<String, String> BY_BODY =
      Map.of(
          "protection", "guard",
          "bodyguard", "guard",
          "guard", "guard",
          "police", "police officer",
          "army", "soldier",
          "military", "soldier");

  private Members() {}

  /// The noun for one of those that `counted` counts; empty where it counts no members of a body.
  static Optional<String> of(WordSequence words, Counted counted) {
    int of = counted.end();
    if (counted.noun() == null || !MEMBERS.contains(counted.noun()) || !words.is(of, "of")) {
      return Optional.empty();
    }
    for (int i = of + 1; i < Math.min(words.size(), of + 1 + REACH); i++) {
      var member = BY_BODY.get(words.lower(i));
      if (member != null) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }
}
