package dev.precis.clean;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The wire agencies, by what they are called in datelines, bylines and sign-offs.
final class Agencies {
  /// Each agency's canonical name first, then its others.
  private static final String[][] NAMES = {
    {"AFP", "Agence France-Presse"},
    {"ANI"},
    {"ANSA"},
    {"AP", "Associated Press"},
    {"Anadolu Agency", "Anadolu"},
    {"Bloomberg"},
    {"EFE"},
    {"IANS", "Indo-Asian News Service"},
    {"Interfax"},
    {"Kyodo"},
    {"PA", "Press Association", "PA Media"},
    {"PTI", "Press Trust of India"},
    {"Reuters"},
    {"TASS"},
    {"UPI", "United Press International"},
    {"Xinhua"},
    {"Yonhap"},
    {"dpa", "DPA", "Deutsche Presse-Agentur"}
  };

  private static final Map<String, Pattern> PATTERNS = new TreeMap<>();

  static {
    for (var names : NAMES) {
      var any = Arrays.stream(names).map(Pattern::quote).collect(Collectors.joining("|"));
      PATTERNS.put(
          names[0], Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
    }
  }

  private Agencies() {}

  /// The agencies that `words` name, by their canonical names in alphabetical order.
  static SortedSet<String> in(String words) {
    var found = new TreeSet<String>();
    PATTERNS.forEach((agency, names) -> {
      if (names.matcher(words).find()) {
        found.add(agency);
      }
    });
    return found;
  }
}
