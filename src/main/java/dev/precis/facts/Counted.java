package dev.precis.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a number counts.
///
/// @param noun the noun as it stands, or null where the number is only a measure
/// @param unit the unit, see [Figure]
/// @param end index after its last word
record Counted(@Nullable String noun, String unit, int end) {
  private static final int LONGEST_PHRASE = 7;

  private static final Set<String> FILLERS =
      Set.of(
          "of",
          "the",
          "more",
          "other",
          "additional",
          "new",
          "different",
          "separate",
          "these",
          "those",
          "its",
          "his",
          "her",
          "their",
          "-");

  /// What is counted by a number that ends before word `start`; empty when the words do not tell.
  static Optional<Counted> after(WordSequence words, int start, boolean one) {
    var measured = measure(words, start);
    return measured.isPresent() ? measured : noun(words, start, one);
  }

  private static Optional<Counted> measure(WordSequence words, int start) {
    int i = start < words.size() && words.at(start).is("-") ? start + 1 : start;
    if (i >= words.size()) {
      return Optional.empty();
    }
    if (words.at(i).is("per") && i + 1 < words.size() && words.at(i + 1).is("cent")) {
      return Optional.of(new Counted(null, "percent", i + 2));
    }
    int end = i + 1;
    var lower = words.at(i).lower();
    int hyphen = lower.indexOf('-');
    var head = hyphen < 0 ? lower : lower.substring(0, hyphen);
    return Measures.unit(head).map(unit -> new Counted(null, unit, end));
  }

  private static Optional<Counted> noun(WordSequence words, int start, boolean one) {
    int i = start;
    while (i < words.size() && i < start + 4 && FILLERS.contains(words.at(i).lower())) {
      i++;
    }
    int head = -1;
    for (int j = i; j < Math.min(words.size(), i + LONGEST_PHRASE); j++) {
      var word = words.at(j);
      if (word.is("'s") || word.is("'") || word.is("’")) {
        head = -1;
        continue;
      }
      if (head >= 0 && !continues(word, one)) {
        break;
      }
      if (!isNominal(words, j, j == i)) {
        break;
      }
      boolean plural = Nouns.isPlural(word.lower());
      if (one || plural) {
        head = j;
      }
    }
    // "another 40 Steve Parsons/PA": a name counts nothing; nor do "1,000 times" more.
    boolean name = head > i && words.isCapitalised(head) && words.isCapitalised(head - 1);
    return head < 0 || name || words.is(head, "times")
        ? Optional.empty()
        : Optional.of(of(words.at(head), head + 1));
  }

  private static Counted of(Word noun, int end) {
    var measure = Measures.unit(noun.lower());
    if (measure.isPresent()) {
      return new Counted(null, measure.get(), end);
    }
    boolean people = PersonNouns.isPerson(noun.lower()) || isNationality(noun);
    return new Counted(noun.lower(), people ? "people" : Nouns.singular(noun.lower()), end);
  }

  /// "three Tunisians".
  private static boolean isNationality(Word noun) {
    return noun.isCapitalised()
        && NameLists.isPlaceOrNationality(
            NameLists.loaded()
                .entry(Hashes.of(noun.text().substring(0, noun.text().length() - 1))));
  }

  /// A plural ends the phrase unless another noun follows at once ("sports journalists").
  private static boolean continues(Word word, boolean one) {
    return one
        ? Verbs.form(word.lower()) == null
        : Nouns.isPlural(word.lower()) && Verbs.form(word.lower()) == null;
  }

  private static boolean isNominal(WordSequence words, int i, boolean first) {
    var word = words.at(i);
    if (!word.isAlphabetic()
        || Grammar.isAuxiliary(word)
        || Grammar.PREPOSITIONS.contains(word.lower())
        || Grammar.CONJUNCTIONS.contains(word.lower())
        || (Grammar.PRONOUNS.contains(word.lower()) && !isAcronym(word))
        || Grammar.DETERMINERS.contains(word.lower())) {
      return false;
    }
    var form = Verbs.form(word.lower());
    boolean verbal = form != null && (form.past() || form.participle()) && !first;
    return !verbal && !Grammar.ADVERBS.contains(word.lower());
  }

  /// `US` is no pronoun.
  private static boolean isAcronym(Word word) {
    return word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }
}
