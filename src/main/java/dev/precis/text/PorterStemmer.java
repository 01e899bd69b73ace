package dev.precis.text;

import java.util.Map;

/// Cuts English words to their stems (Porter 1980, with the departures of Porter's own later code
/// and of NLTK: `logi` to `log`, `alli` to `al`, `fulli` to `ful`, short words in -ies and -ied
/// keep their `ie`, `y` after a consonant only when that is not the first letter).
public final class PorterStemmer {
  private static final String[][] STEP_2 = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"bli", "ble"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"},
    {"fulli", "ful"}, {"logi", "log"}
  };
  private static final String[][] STEP_3 = {
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""}
  };
  private static final String[] STEP_4 = {
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize"
  };

  /// NLTK's list of words that the rules spoil.
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("sky", "sky"),
          Map.entry("skies", "sky"),
          Map.entry("dying", "die"),
          Map.entry("lying", "lie"),
          Map.entry("tying", "tie"),
          Map.entry("news", "news"),
          Map.entry("innings", "inning"),
          Map.entry("inning", "inning"),
          Map.entry("outings", "outing"),
          Map.entry("outing", "outing"),
          Map.entry("cannings", "canning"),
          Map.entry("canning", "canning"),
          Map.entry("howe", "howe"),
          Map.entry("proceed", "proceed"),
          Map.entry("exceed", "exceed"),
          Map.entry("succeed", "succeed"));

  /// Nothing longer is an English word; the rules take more than linear time.
  private static final int LONGEST = 60;

  private PorterStemmer() {}

  /// The stem of a word in lower case; a word of one or two letters is its own.
  public static String stem(String word) {
    if (word.length() <= 2 || word.length() > LONGEST) {
      return word;
    }
    var irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    var stem = step1a(word);
    stem = step1b(stem);
    stem = step1c(stem);
    stem = replaced(stem, STEP_2);
    stem = replaced(stem, STEP_3);
    stem = step4(stem);
    return step5(stem);
  }

  private static String step1a(String word) {
    if (word.endsWith("ies")) {
      return word.length() == 4 ? cut(word, 1) : cut(word, 2);
    }
    if (word.endsWith("sses")) {
      return cut(word, 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
  }

  private static String step1b(String word) {
    if (word.endsWith("ied")) {
      return word.length() == 4 ? cut(word, 1) : cut(word, 2);
    }
    if (word.endsWith("eed")) {
      return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
    }
    var stem = word.endsWith("ed") ? cut(word, 2) : word.endsWith("ing") ? cut(word, 3) : word;
    return stem.length() == word.length() || !hasVowel(stem) ? word : mended(stem);
  }

  private static String mended(String stem) {
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    if (endsDoubled(stem)) {
      return "lsz".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? stem : cut(stem, 1);
    }
    return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
  }

  private static String step1c(String word) {
    boolean turns = word.endsWith("y") && word.length() > 2 && isConsonant(word, word.length() - 2);
    return turns ? cut(word, 1) + "i" : word;
  }

  private static String replaced(String word, String[][] rules) {
    String[] longest = null;
    for (var rule : rules) {
      boolean longer = longest == null || rule[0].length() > longest[0].length();
      if (word.endsWith(rule[0]) && longer) {
        longest = rule;
      }
    }
    if (longest == null) {
      return word;
    }
    var stem = cut(word, longest[0].length());
    boolean log = longest[0].equals("logi");
    if (measure(log ? cut(word, 3) : stem) == 0) {
      return word;
    }
    var next = stem + longest[1];
    return longest[0].equals("alli") ? replaced(next, STEP_2) : next;
  }

  private static String step4(String word) {
    String longest = "";
    for (var suffix : STEP_4) {
      if (word.endsWith(suffix) && suffix.length() > longest.length()) {
        longest = suffix;
      }
    }
    if (longest.isEmpty()) {
      return word;
    }
    var stem = cut(word, longest.length());
    boolean ion = longest.equals("ion") && !stem.endsWith("s") && !stem.endsWith("t");
    return measure(stem) > 1 && !ion ? stem : word;
  }

  private static String step5(String word) {
    var stem = word;
    if (stem.endsWith("e")) {
      var shorter = cut(stem, 1);
      int measure = measure(shorter);
      if (measure > 1 || (measure == 1 && !endsShort(shorter))) {
        stem = shorter;
      }
    }
    return stem.endsWith("ll") && measure(cut(stem, 1)) > 1 ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static boolean isConsonant(String word, int i) {
    return switch (word.charAt(i)) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> i == 0 || !isConsonant(word, i - 1);
      default -> true;
    };
  }

  /// How often a vowel is followed by a consonant.
  private static int measure(String stem) {
    int measure = 0;
    boolean vowelBefore = false;
    for (int i = 0; i < stem.length(); i++) {
      boolean consonant = isConsonant(stem, i);
      measure += consonant && vowelBefore ? 1 : 0;
      vowelBefore = !consonant;
    }
    return measure;
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (!isConsonant(stem, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsDoubled(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
  }

  /// Consonant, vowel, consonant other than w, x, y; or, as NLTK has it, a word of a vowel and a
  /// consonant.
  private static boolean endsShort(String word) {
    int last = word.length() - 1;
    if (word.length() == 2) {
      return !isConsonant(word, 0) && isConsonant(word, 1);
    }
    return word.length() > 2
        && isConsonant(word, last)
        && !isConsonant(word, last - 1)
        && isConsonant(word, last - 2)
        && "wxy".indexOf(word.charAt(last)) < 0;
  }
}
