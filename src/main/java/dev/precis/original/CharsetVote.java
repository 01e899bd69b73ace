package dev.precis.original;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/// Guesses the charset of bytes that neither say it nor are Unicode, by what each candidate would
/// make of them.
///
/// A wrong single-byte charset gives words of mixed scripts, capitals inside words, and symbols
/// among letters; a wrong multi-byte one is malformed or lacks the characters its language cannot
/// do without. The composite approach of Li & Momoi 2001, kept to what a whole article needs, so
/// that no detector library is loaded.
final class CharsetVote {
  /// Enough to tell, and no more to decode twelve times.
  private static final int SAMPLE = 32 * 1024;

  /// Characters that make up a fifth of any Chinese text, in both ways of writing it.
  private static final String COMMON_HAN =
      "的一是不了在人有我他这個们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
          + "這們來為國說時會對過發後裡種經麼學現當沒動還進樣開從實";

  /// Syllables that make up a third of any Korean text: particles, endings and the verbs hada and
  /// ida.
  private static final String COMMON_HANGUL =
      "이다의가을는에고를은하지로기한사인시도서대라정자리어들그일나해수있았했것과보아전만게여주상으니부제공경장조국";

  private record Candidate(String name, UnicodeScript script) {}

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate("windows-1252", UnicodeScript.LATIN),
          new Candidate("windows-1250", UnicodeScript.LATIN),
          new Candidate("windows-1251", UnicodeScript.CYRILLIC),
          new Candidate("KOI8-R", UnicodeScript.CYRILLIC),
          new Candidate("windows-1253", UnicodeScript.GREEK),
          new Candidate("windows-1255", UnicodeScript.HEBREW),
          new Candidate("windows-1256", UnicodeScript.ARABIC),
          new Candidate("EUC-JP", UnicodeScript.HIRAGANA),
          new Candidate("windows-31j", UnicodeScript.HIRAGANA),
          new Candidate("x-windows-949", UnicodeScript.HANGUL),
          new Candidate("GB18030", UnicodeScript.HAN),
          new Candidate("Big5", UnicodeScript.HAN));

  private CharsetVote() {}

  /// The best candidate, or empty when none fits better than chance.
  static Optional<Charset> over(byte[] bytes) {
    Charset best = null;
    double bestScore = 0;
    for (var candidate : CANDIDATES) {
      if (Charset.isSupported(candidate.name())) {
        var charset = Charset.forName(candidate.name());
        double score = score(sample(bytes, charset), candidate.script());
        if (score > bestScore) {
          best = charset;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static String sample(byte[] bytes, Charset charset) {
    try {
      // The last character may be torn by the cut, so it is decoded leniently and dropped.
      int length = Math.min(bytes.length, SAMPLE);
      if (length == bytes.length) {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      }
      var text = new String(bytes, 0, length, charset);
      return text.substring(0, Math.max(0, text.length() - 2));
    } catch (CharacterCodingException malformed) {
      return "";
    }
  }

  /// How well the characters beyond ASCII fit a text in `script`, from below 0 to 1 a character.
  private static double score(String text, UnicodeScript script) {
    double score = 0;
    int beyondAscii = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7f) {
        beyondAscii++;
        score += fit(text, i, c, script);
      }
    }
    return beyondAscii == 0 ? 0 : score / beyondAscii;
  }

  private static double fit(String text, int i, char c, UnicodeScript script) {
    if (c == '\ufffd' || Character.isISOControl(c) || !Character.isDefined(c)) {
      return -3;
    }
    if (!Character.isLetter(c)) {
      return isTypographic(c) ? 0.5 : -0.5;
    }
    return switch (script) {
      case HIRAGANA, HAN, HANGUL -> eastAsianFit(c, script);
      default -> alphabeticFit(text, i, c, script);
    };
  }

  private static double eastAsianFit(char c, UnicodeScript script) {
    var own = UnicodeScript.of(c);
    return switch (script) {
      case HAN -> own == script ? common(COMMON_HAN, c) : -1;
      case HANGUL -> own == script ? common(COMMON_HANGUL, c) : -1;
      // Kana carry the grammar of every sentence, Chinese characters its matter.
      default ->
          switch (own) {
            case HIRAGANA -> 1.5;
            case KATAKANA, HAN -> 0.4;
            default -> c == 'ー' ? 0.4 : -1;
          };
    };
  }

  private static double common(String characters, char c) {
    return characters.indexOf(c) >= 0 ? 2.5 : 0.1;
  }

  private static double alphabeticFit(String text, int i, char c, UnicodeScript script) {
    if (UnicodeScript.of(c) != script) {
      return -1;
    }
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return -1;
    }
    if (script == UnicodeScript.LATIN) {
      // An accented letter stands among plain ones; a run of three is another alphabet misread.
      boolean run = isAccented(before) && isAccented(after);
      return run ? -1 : (isPlain(before) || isPlain(after) ? 1 : 0.2) + syllabic(before, c, after);
    }
    boolean mixed = isPlain(before) || isPlain(after);
    return mixed ? -1 : 1;
  }

  /// A bonus for a vowel beside a consonant and a consonant beside a vowel, which tells è in père
  /// from č.
  private static double syllabic(char before, char c, char after) {
    boolean vowel = isVowel(c);
    return (Character.isLetter(before) && isVowel(before) != vowel ? 0.2 : 0)
        + (Character.isLetter(after) && isVowel(after) != vowel ? 0.2 : 0);
  }

  private static boolean isVowel(char c) {
    var base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return "aeiouyAEIOUYøØæÆœŒ".indexOf(base) >= 0;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAccented(char c) {
    return c > 0x7f && Character.isLetter(c);
  }

  private static boolean isTypographic(char c) {
    return "‘’“”„«»–—…•€£©®°·\u00a0、。「」，！？".indexOf(c) >= 0;
  }
}
