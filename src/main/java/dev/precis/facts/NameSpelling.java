package dev.precis.facts;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether two words of names are spellings of one: `Kadhimi`, `Kadhemi`, `Kazimi`, `Qais`
/// and `Qaïs`, `Shaabi` and `Chaabi`. Made for names that reach English from other scripts by
/// several roads.
public final class NameSpelling {
  /// The least Jaro-Winkler similarity of two spellings whose consonants agree. Below it lie pairs
  /// of two names, such as `Saad` and `Said`.
  private static final double LEAST_SIMILARITY = .88;

  /// Shorter words are compared letter by letter: too little is left of them without vowels.
  private static final int LEAST_LENGTH = 4;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:al|el|ul|as|ash|ad|an|ar|at|az)[-‐‑–'’ ](?=\\p{L})", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOUBLE_CONSONANT = Pattern.compile("([^aiu])\\1+");
  private static final Pattern VOWELS = Pattern.compile("(?<=.)[aiuy]+");

  private NameSpelling() {}

  /// The word in lower case without marks on its letters, without an Arabic article in front, and
  /// without apostrophes or hyphens: `Al-Sadr` and `Sadr` both give `sadr`.
  public static String plain(String word) {
    var bare = ARTICLE.matcher(word).replaceFirst("");
    var decomposed = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTER.matcher(decomposed.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /// Whether two words may be spellings of one name. Case, accents and the Arabic article do not
  /// count.
  public static boolean alike(String a, String b) {
    var plainA = plain(a);
    var plainB = plain(b);
    if (plainA.equals(plainB)) {
      return !plainA.isEmpty();
    }
    if (Math.min(plainA.length(), plainB.length()) < LEAST_LENGTH) {
      return false;
    }
    var foldedA = folded(plainA);
    var foldedB = folded(plainB);
    var skeletons = skeletons(foldedA);
    return skeletons(foldedB).stream().anyMatch(skeletons::contains)
        && similarity(foldedA, foldedB) >= LEAST_SIMILARITY;
  }

  /// Whether two words have the same consonants once sounds that are written in several ways are
  /// folded. Weaker than [#alike]: it takes other evidence, such as the same given name and role,
  /// to make one name of two such words.
  public static boolean sameConsonants(String a, String b) {
    var plainA = plain(a);
    var plainB = plain(b);
    return Math.min(plainA.length(), plainB.length()) >= LEAST_LENGTH
        && !Collections.disjoint(skeletons(folded(plainA)), skeletons(folded(plainB)));
  }

  /// What every spelling [#alike] to this one shares with it: two words that have no key in common
  /// are not alike.
  static Set<String> keys(String word) {
    var plain = plain(word);
    return plain.length() < LEAST_LENGTH ? Set.of(plain) : skeletons(folded(plain));
  }

  /// Gives sounds that are written in several ways one way.
  private static String folded(String plain) {
    var folded =
        plain
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace('o', 'u')
            .replace('e', 'i')
            .replace("ch", "sh")
            .replace("kh", "k")
            .replace("gh", "g")
            .replace('q', 'k');
    var single = DOUBLE_CONSONANT.matcher(folded).replaceAll("$1");
    return single.endsWith("h") && !single.endsWith("sh")
        ? single.substring(0, single.length() - 1)
        : single;
  }

  /// The consonants, and a vowel at the beginning. `dh` may have become `d` or `z` elsewhere.
  private static Set<String> skeletons(String folded) {
    var hard = consonants(folded);
    return folded.contains("dh") || folded.contains("th")
        ? Set.of(hard, consonants(folded.replace("dh", "z").replace("th", "s")))
        : Set.of(hard);
  }

  private static String consonants(String folded) {
    var kept = VOWELS.matcher(folded).replaceAll("");
    return kept.charAt(0)
        + kept.substring(1).replace("sh", "$").replace("h", "").replace("$", "sh");
  }

  /// Jaro-Winkler similarity, 0 to 1 (Winkler 1990).
  static double similarity(String a, String b) {
    int matches = 0;
    int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    var matchedA = new boolean[a.length()];
    var matchedB = new boolean[b.length()];
    for (int i = 0; i < a.length(); i++) {
      for (int j = Math.max(0, i - reach); j < Math.min(b.length(), i + reach + 1); j++) {
        if (!matchedB[j] && a.charAt(i) == b.charAt(j)) {
          matchedA[i] = true;
          matchedB[j] = true;
          matches++;
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    double jaro =
        ((double) matches / a.length()
                + (double) matches / b.length()
                + (matches - transpositions(a, matchedA, b, matchedB)) / matches)
            / 3;
    return jaro + commonPrefix(a, b) * .1 * (1 - jaro);
  }

  private static double transpositions(String a, boolean[] matchedA, String b, boolean[] matchedB) {
    int out = 0;
    int j = 0;
    for (int i = 0; i < a.length(); i++) {
      if (matchedA[i]) {
        while (!matchedB[j]) {
          j++;
        }
        out += a.charAt(i) == b.charAt(j) ? 0 : 1;
        j++;
      }
    }
    return out / 2.0;
  }

  private static int commonPrefix(String a, String b) {
    int length = 0;
    while (length < Math.min(4, Math.min(a.length(), b.length()))
        && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }
}
