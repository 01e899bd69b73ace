package dev.precis.facts;

import java.util.List;
import java.util.Map;

/// Singular and plural of English nouns.
final class Nouns {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("policemen", "policeman"),
          Map.entry("wives", "wife"),
          Map.entry("lives", "life"),
          Map.entry("knives", "knife"),
          Map.entry("feet", "foot"),
          Map.entry("deaths", "death"),
          Map.entry("police", "police"),
          Map.entry("aircraft", "aircraft"),
          Map.entry("series", "series"),
          Map.entry("troops", "troop"),
          Map.entry("buses", "bus"),
          Map.entry("crises", "crisis"),
          Map.entry("movies", "movie"),
          Map.entry("emails", "email"),
          Map.entry("e-mails", "email"),
          Map.entry("diabetes", "diabetes"),
          Map.entry("news", "news"),
          Map.entry("politics", "politics"));

  private static final List<String> SIBILANT_PLURALS =
      List.of("sses", "shes", "ches", "xes", "zes");
  private static final List<String> SINGULARS_IN_S = List.of("ss", "us", "is");

  private Nouns() {}

  static String singular(String lower) {
    var irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      return irregular;
    }
    if (lower.endsWith("women") || (lower.endsWith("men") && lower.length() > 5)) {
      return lower.substring(0, lower.length() - 2) + "an";
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (endsWithAny(lower, SIBILANT_PLURALS)) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean plural =
        lower.length() > 3 && lower.endsWith("s") && !endsWithAny(lower, SINGULARS_IN_S);
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static boolean endsWithAny(String word, List<String> endings) {
    for (var ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  static boolean isPlural(String lower) {
    return lower.equals("police") || lower.equals("aircraft") || !singular(lower).equals(lower);
  }
}
