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

  /// Whether two full names may be one person's: surnames are alike, and first names are, or one of
  /// them is only an initial. The guard against joining two people.
  public boolean isAlike(PersonName other) {
    return NameSpelling.alike(surname(), other.surname())
        && (!isFull() || !other.isFull() || givenAlike(first(), other.first()));
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
    var plainA = NameSpelling.plain(a);
    var plainB = NameSpelling.plain(b);
    if (plainA.length() == 1 || plainB.length() == 1) {
      return plainA.charAt(0) == plainB.charAt(0);
    }
    return NameSpelling.alike(a, b);
  }

  private static boolean isGeneration(String word) {
    return GENERATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}
