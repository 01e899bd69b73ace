package dev.precis.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The commonest function words of the languages Précis can tell apart.
public final class StopWords {
  private static final String RESOURCE = "stopwords.txt";
  private static final Map<String, List<Language>> LANGUAGES = read();

  private StopWords() {}

  /// The languages that use `word`, in lower case, as a function word; empty when none does.
  public static List<Language> languagesOf(String word) {
    return LANGUAGES.getOrDefault(word, List.of());
  }

  /// All function words of all the languages, in lower case.
  public static Set<String> all() {
    return LANGUAGES.keySet();
  }

  private static Map<String, List<Language>> read() {
    var languages = new HashMap<String, List<Language>>();
    for (var line : Lexicon.entries(StopWords.class, RESOURCE)) {
      var words = line.split(" ", -1);
      var language = List.of(new Language(words[0]));
      for (int i = 1; i < words.length; i++) {
        languages.merge(words[i].toLowerCase(Locale.ROOT), language, StopWords::both);
      }
    }
    return Map.copyOf(languages);
  }

  private static List<Language> both(List<Language> some, List<Language> more) {
    return some.containsAll(more) ? some : Stream.concat(some.stream(), more.stream()).toList();
  }
}
