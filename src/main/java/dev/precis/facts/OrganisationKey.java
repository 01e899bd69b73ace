package dev.precis.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes what all plain spellings of an organisation's or a place's name share.
final class OrganisationKey {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑–]");
  private static final Set<String> ARTICLES = Set.of("al", "el", "ul");

  /// Names of places that have another, of which the words do not tell that they are one.
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("kiev", "kyiv"),
          Map.entry("peking", "beijing"),
          Map.entry("bombay", "mumbai"),
          Map.entry("calcutta", "kolkata"),
          Map.entry("madras", "chennai"),
          Map.entry("rangoon", "yangon"),
          Map.entry("saigon", "ho chi minh city"),
          Map.entry("burma", "myanmar"),
          Map.entry("turkiye", "turkey"),
          Map.entry("czechia", "czech republic"),
          Map.entry("swaziland", "eswatini"),
          Map.entry("cote divoire", "ivory coast"),
          Map.entry("gaza strip", "gaza"));

  /// Short names of states and of unions of states whose initials or words do not lead to the long
  /// one.
  private static final Map<String, String> LONG_NAMES =
      Map.ofEntries(
          Map.entry("us", "united states"),
          Map.entry("usa", "united states"),
          Map.entry("america", "united states"),
          Map.entry("united states of america", "united states"),
          Map.entry("uk", "united kingdom"),
          Map.entry("britain", "united kingdom"),
          Map.entry("great britain", "united kingdom"),
          Map.entry("uae", "united arab emirates"),
          Map.entry("emirates", "united arab emirates"),
          Map.entry("un", "united nations"),
          Map.entry("eu", "european union"));

  /// Heads that stand behind what they are for, or before it with "of".
  private static final Set<String> INVERTED = Set.of("ministry", "department", "bureau");

  private static final Map<String, String> AMERICAN =
      Map.of("nce", "nse", "isation", "ization", "our", "or", "tre", "ter");

  /// Those of them that also stand for the long name within other names.
  private static final Set<String> ABBREVIATIONS = Set.of("us", "uk", "un", "eu", "uae");

  private OrganisationKey() {}

  /// The words of a name without case, accents and articles, and the long name for some well-known
  /// short ones, also within it; empty where no word has letters.
  static String of(List<String> words) {
    var plain =
        words.stream()
            .flatMap(HYPHEN::splitAsStream)
            .map(NameSpelling::plain)
            .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
            .map(OrganisationKey::american)
            .toList();
    var key = String.join(" ", inverted(plain));
    var other = LONG_NAMES.getOrDefault(key, OTHER_NAMES.get(key));
    if (other != null) {
      return other;
    }
    return SPACE
        .splitAsStream(key)
        .map(word -> ABBREVIATIONS.contains(word) ? LONG_NAMES.getOrDefault(word, word) : word)
        .collect(Collectors.joining(" "));
  }

  /// One spelling for what British and American English spell in two ways.
  private static String american(String word) {
    for (var ending : AMERICAN.entrySet()) {
      if (word.endsWith(ending.getKey())) {
        return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    return word;
  }

  /// "Ministry of Defence" as "Defence Ministry", with whose it is in front of both. Universities
  /// are left as they are: that of Miami is not Miami University.
  private static List<String> inverted(List<String> words) {
    int of = words.indexOf("of");
    if (of < 1 || of == words.size() - 1 || !INVERTED.contains(words.get(of - 1))) {
      return words;
    }
    var inverted = new ArrayList<>(words.subList(0, of - 1));
    inverted.addAll(words.subList(of + 1, words.size()));
    inverted.add(words.get(of - 1));
    return inverted;
  }

  /// Whether a key is a state's or that of a union of states.
  static boolean isState(String key) {
    return LONG_NAMES.containsValue(key);
  }

  /// Whether these plain words are a short name of one.
  static boolean isShortOfState(String plain) {
    return LONG_NAMES.containsKey(plain);
  }
}
