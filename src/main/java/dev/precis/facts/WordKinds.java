package dev.precis.facts;

import java.util.Locale;

/// What the shipped lists tell of a capitalised word: what else than somebody's or something's name
/// it may be.
public final class WordKinds {
  private WordKinds() {}

  /// Whether running text has the word in lower case too: "Price", "Young".
  public static boolean isCommon(String word) {
    return NameLists.lowerCase(NameLists.loaded().entry(Hashes.of(word.toLowerCase(Locale.ROOT))))
        > 0;
  }

  /// Whether it is a given name.
  public static boolean isGivenName(String word) {
    return NameLists.isFirstName(NameLists.loaded().entry(Hashes.of(word)));
  }

  /// Whether it is a nationality, a faith or a people: "Iraqi", "Shiite".
  public static boolean isNationality(String word) {
    return NameLists.isNationality(NameLists.loaded().entry(Hashes.of(word)));
  }
}
