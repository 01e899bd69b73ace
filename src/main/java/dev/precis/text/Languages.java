package dev.precis.text;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Tells the language of a text.
public final class Languages {
  private Languages() {}

  /// Function words make up a third of running text; fewer than this share tell nothing.
  private static final double LEAST_SHARE = 0.05;

  /// Enough to tell by.
  private static final int MOST_WORDS = 600;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// The language in which the stretches `body` of `source` are written, by a vote: first of the
  /// scripts, then, for Latin and Cyrillic, of the function words.
  public static Language of(String source, List<Span> body) {
    var votes = new TreeMap<String, Integer>();
    var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int words = 0;
    for (var stretch : body) {
      var word = WORD.matcher(source).region(stretch.start(), stretch.end());
      while (words < MOST_WORDS && word.find()) {
        words++;
        scripts.merge(UnicodeScript.of(word.group().codePointAt(0)), 1, Integer::sum);
        for (var language : StopWords.languagesOf(word.group().toLowerCase(Locale.ROOT))) {
          votes.merge(language.code(), 1, Integer::sum);
        }
      }
    }
    return words == 0 ? Language.UNDETERMINED : byScript(scripts).orElse(byVotes(votes, words));
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
