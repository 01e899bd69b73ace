package dev.precis.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Words that open a sentence more often than they follow an abbreviation inside one.
final class SentenceOpeners {
  private static final Map<String, Set<String>> BY_LANGUAGE = read();

  private SentenceOpeners() {}

  /// Whether `word`, as written, opens a sentence in `language`; any word does where the language
  /// has no list.
  static boolean has(String word, Language language) {
    var known = language.equals(Language.UNDETERMINED) ? Language.ENGLISH : language;
    var words = BY_LANGUAGE.get(known.code());
    return words == null || words.contains(word);
  }

  private static Map<String, Set<String>> read() {
    var all = new HashMap<String, Set<String>>();
    for (var line : Lexicon.entries(SentenceOpeners.class, "sentence-openers.txt")) {
      all.put(line.substring(0, 2), Set.of(line.substring(3).split(" ")));
    }
    return all;
  }
}
