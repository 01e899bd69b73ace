package dev.precis.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The parts of a person's name.
///
/// @param parts given names and surname in the order they stand, without honorifics or generation
public record PersonName(List<String> parts) {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑–]");
  private static final Set<String> ARTICLES = Set.of("al", "el", "ul");

  private static final Set<String> GENERATIONS =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "junior", "senior");

  /// Beginnings of surnames that are written apart: "van Gogh", "bin Salman".
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "abu", "de", "del", "della", "da", "do", "dos", "der",
          "den", "di", "du", "la", "le", "van", "von", "ter", "ben");

  public PersonName {
    parts = List.copyOf(parts);
  }

  /// Reads a name as it stands in a text: `Mr. Kadhimi` has one part, `Moqtada al-Sadr` two.
  public static PersonName of(String text) {
    var parts = new ArrayList<String>();
    var words = List.of(SPACE.split(text.strip()));
    int start = 0;
    while (start < words.size() - 1 && Honorifics.isHonorific(words.get(start))) {
      start++;
    }
    for (var word : words.subList(start, words.size())) {
      if (!isGeneration(word) && !NameSpelling.plain(word).isEmpty()) {
        parts.add(word);
      }
    }
    return new PersonName(parts);
  }

  /// Whether it has a given name beside the surname.
  public boolean isFull() {
    return parts.size() > 1;
  }

  /// The last part, or the only one; empty where the name has none.
  public String surname() {
    return parts.isEmpty() ? "" : parts.getLast();
  }

  /// The first part, which is the surname too where there is only one.
  String first() {
    return parts.isEmpty() ? "" : parts.getFirst();
  }

  /// The plain words of the parts, those that a hyphen joins apart and without Arabic articles:
  /// `Kim Jong-un` and `Kim Jong Un` have the same three.
  public List<String> words() {
    return parts.stream()
        .flatMap(HYPHEN::splitAsStream)
        .map(NameSpelling::plain)
        .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
        .toList();
  }

  /// Whether two full names may be one person's: surnames are alike, first names are, and what one
  /// has between them agrees with the other; an initial agrees with what it begins. The guard
  /// against joining two people, such as Kim Kyung-hoon and Kim Yong-hyun.
  public boolean isAlike(PersonName other) {
    return isFull() && other.isFull()
        ? (NameSpelling.alike(surname(), other.surname())
                || NameSpelling.alike(lastWord(), other.lastWord()))
            && agreesBeforeSurname(other)
        : NameSpelling.alike(surname(), other.surname());
  }

  /// Whether two full names agree in all but the surname.
  public boolean agreesBeforeSurname(PersonName other) {
    var mine = given();
    var theirs = other.given();
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && givenAlike(mine.getFirst(), theirs.getFirst())
        && (mine.size() <= theirs.size() ? isWithin(mine, theirs) : isWithin(theirs, mine));
  }

  private String lastWord() {
    var words = words();
    return words.isEmpty() ? "" : words.getLast();
  }

  private List<String> given() {
    var words = words();
    return words.subList(0, Math.max(0, words.size() - 1));
  }

  /// Whether this full name leaves out words of a longer one: its last (`Pedro Sánchez` of `Pedro
  /// Sánchez Pérez`) or its first (`López Obrador` of `Andrés Manuel López Obrador`).
  public boolean isPartOf(PersonName full) {
    var mine = words();
    var theirs = full.words();
    return mine.size() > 1
        && mine.size() < theirs.size()
        && ((givenAlike(mine.getFirst(), theirs.getFirst()) && isWithin(mine, theirs))
            || mine.equals(theirs.subList(theirs.size() - mine.size(), theirs.size())));
  }

  /// Whether all of `some` stand among `more`, in order.
  private static boolean isWithin(List<String> some, List<String> more) {
    int at = 0;
    for (var word : some) {
      while (at < more.size() && !givenAlike(word, more.get(at))) {
        at++;
      }
      if (at++ >= more.size()) {
        return false;
      }
    }
    return true;
  }

  /// Whether this single name may stand for `full`: it is like its surname, or like what follows a
  /// particle in it.
  boolean isShortFor(PersonName full) {
    if (parts.size() == 1) {
      return NameSpelling.alike(surname(), full.surname());
    }
    return parts.size() < full.parts.size()
        && PARTICLES.contains(NameSpelling.plain(first()))
        && NameSpelling.alike(surname(), full.surname());
  }

  private static boolean givenAlike(String a, String b) {
    return a.length() == 1 || b.length() == 1
        ? a.charAt(0) == b.charAt(0)
        : NameSpelling.alike(a, b);
  }

  private static boolean isGeneration(String word) {
    return GENERATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}
