package dev.precis.facts;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether two words of names are spellings of one: `Kadhimi`, `Kadhemi`, `Kazimi`, `Qais`
/// and `Qaïs`, `Shaabi` and `Chaabi`. Made for names that reach English from other scripts by
/// several roads.
///
/// Two words are alike when, read in one of the ways their letters allow, they have the same
/// consonants and are similar as a whole.
public final class NameSpelling {
  /// The least Jaro-Winkler similarity of two spellings whose consonants agree. Below it lie pairs
  /// of two names, such as `Saad` and `Said`.
  private static final double LEAST_SIMILARITY = .88;

  /// Shorter words, and two as short as this, are compared letter by letter: too little is left of
  /// them without vowels (Bell, Bill).
  private static final int LEAST_LENGTH = 4;

  /// Longer words are runs of letters and no names; reading them in many ways would cost time.
  private static final int MOST_LENGTH = 40;

  /// Spellings that differ more in length are too unlike.
  private static final int MOST_DIFFERENCE = 4;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:al|el|ul|as|ash|ad|an|ar|at|az)[-‐‑–'’ ](?=\\p{L})", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOUBLE_CONSONANT = Pattern.compile("([^aiu])\\1+");
  private static final Pattern INNER_Y = Pattern.compile("(?<=.)y");
  private static final Pattern VOWELS = Pattern.compile("(?<=.)[aiu]+");

  /// Letters that stand for sounds which English writes in two ways.
  private record Ambiguity(String letters, String one, String other) {}

  private static final List<Ambiguity> AMBIGUITIES =
      List.of(
          new Ambiguity("dh", "d", "z"), // Kadhimi: Kadimi, Kazimi
          new Ambiguity("th", "t", "s"), // Othman: Utman, Osman
          new Ambiguity("q", "k", "g")); // Qaddafi: Kaddafi, Gaddafi

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
    if (!isRead(plainA)
        || !isRead(plainB)
        || plainA.length() + plainB.length() <= 2 * LEAST_LENGTH
        || Math.abs(plainA.length() - plainB.length()) > MOST_DIFFERENCE) {
      return false;
    }
    var readings = readings(plainB);
    return readings(plainA).stream()
        .anyMatch(one -> readings.stream().anyMatch(other -> areAlike(one, other)));
  }

  /// Whether two words have the same consonants once sounds that are written in several ways are
  /// read one way. Weaker than [#alike]: it takes other evidence, such as the same given name and
  /// role, to make one name of two such words.
  public static boolean sameConsonants(String a, String b) {
    return isRead(plain(a)) && isRead(plain(b)) && !Collections.disjoint(keys(a), keys(b));
  }

  private static boolean areAlike(String one, String other) {
    var consonants = consonants(one);
    var otherConsonants = consonants(other);
    return consonants.equals(otherConsonants)
        ? JaroWinkler.similarity(one, other) >= LEAST_SIMILARITY
        : withoutZ(consonants).equals(withoutZ(otherConsonants))
            && withoutZ(one).equals(withoutZ(other));
  }

  /// What every spelling [#alike] to this one shares with it: two words that have no key in common
  /// are not alike.
  public static Set<String> keys(String word) {
    var plain = plain(word);
    if (!isRead(plain)) {
      return Set.of(plain);
    }
    var keys = new LinkedHashSet<String>();
    readings(plain).forEach(reading -> keys.add(withoutZ(consonants(reading))));
    return keys;
  }

  private static boolean isRead(String plain) {
    return plain.length() >= LEAST_LENGTH && plain.length() <= MOST_LENGTH;
  }

  /// The word with sounds that are written in several ways written one way, once for each way its
  /// ambiguous letters can be read.
  private static Set<String> readings(String plain) {
    var readings = Set.of(plain);
    for (var ambiguity : AMBIGUITIES) {
      if (plain.contains(ambiguity.letters())) {
        var split = new LinkedHashSet<String>();
        for (var reading : readings) {
          split.add(reading.replace(ambiguity.letters(), ambiguity.one()));
          split.add(reading.replace(ambiguity.letters(), ambiguity.other()));
        }
        readings = split;
      }
    }
    var folded = new LinkedHashSet<String>();
    readings.forEach(reading -> folded.add(folded(reading)));
    return folded;
  }

  private static String folded(String reading) {
    var folded =
        reading
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace("ei", "ai")
            .replace("ey", "ai")
            .replace("ay", "ai")
            .replace('o', 'u')
            .replace('e', 'i')
            .replace("dj", "j")
            .replace("ch", "sh")
            .replace("kh", "k")
            .replace("gh", "g");
    var inner = INNER_Y.matcher(folded).replaceAll("i");
    var single = DOUBLE_CONSONANT.matcher(inner).replaceAll("$1");
    return single.endsWith("h") && !single.endsWith("sh")
        ? single.substring(0, single.length() - 1)
        : single;
  }

  /// The consonants, and a vowel at the beginning.
  private static String consonants(String reading) {
    var kept = VOWELS.matcher(reading).replaceAll("");
    return kept.charAt(0)
        + kept.substring(1).replace("sh", "$").replace("h", "").replace("$", "sh");
  }

  /// `z` and a `d` whose `h` was lost or moved stand for one Arabic letter (Khadimi, Kazimi; Reda,
  /// Reza), but not in front, where they tell names apart.
  private static String withoutZ(String reading) {
    return reading.charAt(0) + reading.substring(1).replace('z', 'd');
  }
}
