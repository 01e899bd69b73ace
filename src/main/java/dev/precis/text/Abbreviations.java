package dev.precis.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a language's abbreviations tell about the point after them.
final class Abbreviations {
  /// Whether a sentence can end with the abbreviation.
  enum Kind {
    /// Something always follows: `Mr.`, `e.g.`
    NEVER_ENDS,
    /// A number follows, or it is no abbreviation: `No.`, `p.`
    BEFORE_NUMBER,
    /// Both happens: `Inc.`, `U.S.`
    MAY_END
  }

  private static final Map<String, Abbreviations> BY_LANGUAGE = read();

  private final Map<String, Kind> kinds = new HashMap<>();

  private Abbreviations() {}

  /// The abbreviations of `language`, or those of English where that one has no list.
  static Abbreviations of(Language language) {
    return BY_LANGUAGE.getOrDefault(
        language.code(), Objects.requireNonNull(BY_LANGUAGE.get(Language.ENGLISH.code())));
  }

  /// The kind of `word`, which is written without its last point; empty when it is none.
  Optional<Kind> kindOf(String word) {
    var kind = kinds.get(word);
    return kind == null && isDotted(word) ? Optional.of(Kind.MAY_END) : Optional.ofNullable(kind);
  }

  /// `U.S`, `a.m`, `Ph.D`: pieces of one or two letters with points between.
  private static boolean isDotted(String word) {
    int letters = 0;
    boolean dotted = false;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '.') {
        if (letters == 0) {
          return false;
        }
        dotted = true;
        letters = 0;
      } else if (!Character.isLetter(word.charAt(i)) || ++letters > 2) {
        return false;
      }
    }
    return dotted && letters > 0;
  }

  private static Map<String, Abbreviations> read() {
    var all = new HashMap<String, Abbreviations>();
    for (var line : Lexicon.entries(Abbreviations.class, "abbreviations.txt")) {
      var words = Arrays.asList(line.split(" "));
      all.computeIfAbsent(words.get(0), _ -> new Abbreviations())
          .add(kind(words.get(1)), words.subList(2, words.size()));
    }
    return all;
  }

  private static Kind kind(String name) {
    return switch (name) {
      case "never" -> Kind.NEVER_ENDS;
      case "number" -> Kind.BEFORE_NUMBER;
      case "may" -> Kind.MAY_END;
      default -> throw new IllegalStateException("abbreviations.txt has no kind " + name);
    };
  }

  private void add(Kind kind, List<String> forms) {
    for (var form : forms) {
      kinds.put(form, kind);
      kinds.putIfAbsent(Character.toTitleCase(form.charAt(0)) + form.substring(1), kind);
    }
  }
}
