package dev.precis.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The lists of names and words, as one table from the hash of an entry to the lists it is in.
/// Loaded on first use; a table of hashes loads several times faster than a map of strings.
final class NameLists {
  /// The lists in the order of their bits; the cards beside them tell sources and licences.
  static final List<String> NAMES =
      List.of(
          "countries",
          "us-states",
          "cities",
          "city-aliases",
          "first-names-census",
          "first-names",
          "last-names-census",
          "last-names",
          "demonyms",
          "organisations",
          "regions");

  /// How many of the lists hold names.
  static final int COUNT = NAMES.size();

  /// Words that are mostly lower case in running text, and words found both ways.
  private static final List<String> LEXICON = List.of("lower-case-words", "mixed-case-words");

  private static final int PLACES_AND_NATIONALITIES =
      1 << NAMES.indexOf("countries")
          | 1 << NAMES.indexOf("us-states")
          | 1 << NAMES.indexOf("cities")
          | 1 << NAMES.indexOf("demonyms");

  private static final int NATIONALITIES = 1 << NAMES.indexOf("demonyms");

  private static final int STATES_AND_NATIONALITIES =
      1 << NAMES.indexOf("countries") | 1 << NAMES.indexOf("us-states") | NATIONALITIES;

  private static final int ORGANISATIONS = 1 << NAMES.indexOf("organisations");

  private static final int FIRST_NAMES =
      1 << NAMES.indexOf("first-names-census") | 1 << NAMES.indexOf("first-names");

  private static final int NAME_BITS = (1 << COUNT) - 1;
  private static final int LOWER_CASE = 1 << COUNT;
  private static final int MIXED_CASE = 1 << (COUNT + 1);

  /// The entry is only the beginning of a longer one.
  private static final int BEGINS_LONGER = 1 << (COUNT + 2);

  private static final int CAPACITY = 1 << 19;

  private static final class Loaded {
    static final NameLists LISTS = new NameLists();
  }

  private final long[] keys = new long[CAPACITY];
  private final short[] bits = new short[CAPACITY];

  private NameLists() {
    for (int list = 0; list < COUNT; list++) {
      read(NAMES.get(list), (short) (1 << list));
    }
    read(LEXICON.get(0), (short) LOWER_CASE);
    read(LEXICON.get(1), (short) MIXED_CASE);
  }

  static NameLists loaded() {
    return Loaded.LISTS;
  }

  private void read(String list, short bit) {
    var resource = "lists/" + list + ".txt.gz";
    try (var stream = NameLists.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      var bytes = new GZIPInputStream(stream, 1 << 16).readAllBytes();
      addAll(new String(bytes, StandardCharsets.UTF_8), bit);
    } catch (IOException broken) {
      throw new UncheckedIOException("reading the resource " + resource, broken);
    }
  }

  /// Adds a list of lines in one pass, without making a string of each: that would take longer than
  /// all the rest.
  private void addAll(String lines, short bit) {
    long hash = Hashes.EMPTY;
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c == '\n') {
        put(hash, bit);
        hash = Hashes.EMPTY;
      } else {
        if (c == ' ') {
          put(hash, (short) BEGINS_LONGER);
        }
        hash = Hashes.with(hash, c);
      }
    }
  }

  private void put(long hash, short bit) {
    int slot = slot(hash);
    keys[slot] = hash;
    bits[slot] |= bit;
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 40) & CAPACITY - 1;
    while (keys[slot] != hash && keys[slot] != 0) {
      slot = slot + 1 & CAPACITY - 1;
    }
    return slot;
  }

  /// What is known of a phrase; the questions below read it.
  int entry(long hash) {
    return bits[slot(hash)];
  }

  /// The lists that hold the entry, one bit each; 0 for none.
  static int lists(int entry) {
    return entry & NAME_BITS;
  }

  /// Whether a list of places or of nationalities holds the entry.
  static boolean isPlaceOrNationality(int entry) {
    return (entry & PLACES_AND_NATIONALITIES) != 0;
  }

  /// Whether a list of countries, of states of the United States or of nationalities holds the
  /// entry.
  static boolean isStateOrNationality(int entry) {
    return (entry & STATES_AND_NATIONALITIES) != 0;
  }

  /// Whether the list of nationalities, faiths and peoples holds the entry.
  static boolean isNationality(int entry) {
    return (entry & NATIONALITIES) != 0;
  }

  /// Whether the list of organisations holds the entry.
  static boolean isOrganisation(int entry) {
    return (entry & ORGANISATIONS) != 0;
  }

  /// Whether a list of given names holds the entry.
  static boolean isFirstName(int entry) {
    return (entry & FIRST_NAMES) != 0;
  }

  static boolean beginsLonger(int entry) {
    return (entry & BEGINS_LONGER) != 0;
  }

  /// 0 for a word that is not known in lower case, 1 for one known both ways, 2 for one known
  /// mostly in lower case.
  static int lowerCase(int entry) {
    return (entry & LOWER_CASE) != 0 ? 2 : (entry & MIXED_CASE) != 0 ? 1 : 0;
  }
}
