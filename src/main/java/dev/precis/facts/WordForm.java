package dev.precis.facts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A token as the name finder looks at it, with the hashes it asks for again and again.
///
/// @param text the token with typographic quotes and dashes made plain
/// @param lower the same in lower case
/// @param word hash of `text`
/// @param low hash of `lower`
/// @param shape hash of the collapsed shape: `Xx` for `Baghdad` and `Xx-Xx` for `Al-Sadr`
/// @param capital whether it begins with a capital
/// @param limit which tags it may have
record WordForm(
    String text, String lower, long word, long low, long shape, boolean capital, Limit limit) {

  /// What a token may be in a name. Holding the decoder to this is a large and cheap gain.
  enum Limit {
    NONE,
    /// It may carry a name on ("of", "the", "-") but begins none.
    BEGINS_NONE,
    /// It is in no name.
    OUTSIDE;

    /// Whether a token so limited may have `tag`.
    boolean allows(int tag) {
      return switch (this) {
        case NONE -> true;
        case BEGINS_NONE -> !NameTags.begins(tag);
        case OUTSIDE -> tag == NameTags.OUTSIDE;
      };
    }
  }

  private static final Set<String> CARRIES_ON =
      Set.of(
          ("of for and the on in to & de del la las los le du da do dos das di der den van von bin bint"
                  + " ibn al el ul ur e y a an et at 's . , - / ' ( ) :")
              .split(" "));

  private static final Set<String> BEGINS_NO_NAME =
      Set.of(
          ("I We You He She It They My Our Your His Her Its Their This That These Those There What When"
                  + " Where Why How Who But And Or If As At By In On Of For From With The A An To Not No Yes So"
                  + " Then While After Before Since Although Though Because However Both All Some Many Most More"
                  + " Few Such Only Even Still Just Also Now Let"
                  + " Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. Monday Tuesday Wednesday Thursday Friday"
                  + " Saturday Sunday January February March July September October November December")
              .split(" "));

  /// Verbs that part a name from what it does in headlines: "Ann Lee Has Left".
  private static final Set<String> IN_NO_NAME =
      Set.of(
          "Do", "Does", "Did", "Is", "Are", "Was", "Were", "Be", "Been", "Has", "Have", "Had",
          "Can", "Could", "Would", "Should");

  /// Lower-case beginnings of names: "al-Sadr", "d'Estaing".
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?:al|el|as|ash|ad|an|ar|at|az|ul|d|l|de|e|i|bin|abu|von|van)[-'].*", Pattern.DOTALL);

  /// What is for, against or by something: "pro-Iranian", "anti-Taliban". No name begins with it.
  private static final Pattern LOWER_COMPOUND =
      Pattern.compile("\\p{Ll}{2,}-\\p{Lu}.*", Pattern.DOTALL);

  // These two come last: making them needs the sets above.

  /// Stands before the first token of a sentence.
  static final WordForm START = of("<s>");

  /// Stands after the last token of a sentence.
  static final WordForm END = of("</s>");

  static WordForm of(String token) {
    var text = plain(token);
    var lower = text.toLowerCase(Locale.ROOT);
    return new WordForm(
        text,
        lower,
        Hashes.of(text),
        Hashes.of(lower),
        Hashes.of(shape(text)),
        Character.isUpperCase(text.charAt(0)),
        limit(text));
  }

  boolean startsWithLetter() {
    return Character.isLetter(text.charAt(0));
  }

  boolean startsWithLetterOrDigit() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  private static String plain(String token) {
    return switch (token) {
      case "" -> "_";
      case "“", "”", "``", "''", "„", "«", "»" -> "\"";
      case "‘", "’" -> "'";
      case "–", "—", "--", "‑" -> "-";
      default -> token.indexOf('’') < 0 ? token : token.replace('’', '\'');
    };
  }

  private static String shape(String word) {
    var shape = new StringBuilder();
    char last = 0;
    int repeats = 0;
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      repeats = kind == last ? repeats + 1 : 0;
      if (repeats < 2) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }

  private static Limit limit(String word) {
    if (IN_NO_NAME.contains(word)) {
      return Limit.OUTSIDE;
    }
    if (BEGINS_NO_NAME.contains(word)) {
      return Limit.BEGINS_NONE;
    }
    boolean particle = PARTICLE.matcher(word).matches();
    if (!particle && LOWER_COMPOUND.matcher(word).matches()) {
      return Limit.OUTSIDE;
    }
    if (Character.isDigit(word.charAt(0)) || word.chars().anyMatch(Character::isUpperCase)) {
      return Limit.NONE;
    }
    if (CARRIES_ON.contains(word)) {
      return Limit.BEGINS_NONE;
    }
    return particle ? Limit.NONE : Limit.OUTSIDE;
  }
}
