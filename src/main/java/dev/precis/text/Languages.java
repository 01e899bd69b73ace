package dev.precis.text;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tells the language of a text.
public final class Languages {
  private Languages() {}

  /// Function words make up a third of running text; fewer than this share tell nothing.
  private static final double LEAST_SHARE = 0.05;

  /// Enough to tell by.
  private static final int MOST_WORDS = 600;

  /// The language in which the stretches `body` of `source` are written, by a vote: first of the
  /// scripts, then, for Latin and Cyrillic, of the function words.
  public static Language of(String source, List<Span> body) {
    var votes = new TreeMap<String, Integer>();
    var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int words = 0;
    for (var stretch : body) {
      int at = stretch.start();
      while (words < MOST_WORDS && at < stretch.end()) {
        int end = lettersEnd(source, at, stretch.end());
        if (at < end) {
          words++;
          scripts.merge(script(source.codePointAt(at)), 1, Integer::sum);
          var word = source.substring(at, end).toLowerCase(Locale.ROOT);
          for (var language : StopWords.languagesOf(word)) {
            votes.merge(language.code(), 1, Integer::sum);
          }
        }
        at = end + 1;
      }
    }
    return words == 0 ? Language.UNDETERMINED : byScript(scripts).orElse(byVotes(votes, words));
  }

  private static int lettersEnd(String source, int start, int limit) {
    int end = start;
    while (end < limit && Character.isLetter(source.codePointAt(end))) {
      end += Character.charCount(source.codePointAt(end));
    }
    return end;
  }

  private static UnicodeScript script(int letter) {
    return letter <= 'z' ? UnicodeScript.LATIN : UnicodeScript.of(letter);
  }

  /// The language of a script that is written in one language mostly.
  private static Optional<Language> byScript(Map<UnicodeScript, Integer> scripts) {
    if (scripts.containsKey(UnicodeScript.HIRAGANA)
        || scripts.containsKey(UnicodeScript.KATAKANA)) {
      return Optional.of(new Language("ja"));
    }
    var most = Collections.max(scripts.entrySet(), Map.Entry.comparingByValue()).getKey();
    return switch (most) {
      case HAN -> Optional.of(new Language("zh"));
      case HANGUL -> Optional.of(new Language("ko"));
      case ARABIC -> Optional.of(new Language("ar"));
      case HEBREW -> Optional.of(new Language("he"));
      case GREEK -> Optional.of(new Language("el"));
      case THAI -> Optional.of(new Language("th"));
      case DEVANAGARI -> Optional.of(new Language("hi"));
      default -> Optional.empty();
    };
  }

  private static Language byVotes(Map<String, Integer> votes, int words) {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= LEAST_SHARE * words)
        .map(most -> new Language(most.getKey()))
        .orElse(Language.UNDETERMINED);
  }
}
