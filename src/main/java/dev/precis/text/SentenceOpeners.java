package dev.precis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
    var resource =
        Objects.requireNonNull(
            SentenceOpeners.class.getResourceAsStream("sentence-openers.txt"),
            "sentence-openers.txt");
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          all.put(line.substring(0, 2), Set.of(line.substring(3).split(" ")));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("sentence-openers.txt cannot be read", broken);
    }
    return all;
  }
}
