package dev.precis.facts;

import dev.precis.text.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Whom "he" and "she" can mean, as far as a title, a noun or a common given name tells.
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  private static final Pattern SPACE = Pattern.compile(" ");

  private static final Map<String, Gender> BY_WORD = new HashMap<>();

  static {
    var gender = UNKNOWN;
    for (var line : Lexicon.entries(Gender.class, "gendered-words.txt")) {
      switch (line) {
        case "[female]" -> gender = FEMALE;
        case "[male]" -> gender = MALE;
        default -> {
          for (var word : SPACE.splitAsStream(line).toList()) {
            BY_WORD.put(word, gender);
          }
        }
      }
    }
  }

  /// The gender a title, a noun or a given name shows.
  static Gender of(String word) {
    return BY_WORD.getOrDefault(word.toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /// The gender the first telling word of `phrase` shows.
  static Gender of(Phrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      var gender = BY_WORD.get(phrase.frame().word(i).lower());
      if (gender != null) {
        return gender;
      }
    }
    return UNKNOWN;
  }
}
