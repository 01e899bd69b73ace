package dev.precis.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of an organisation's or a place's name, to compare it with another by.
///
/// @param words the words that tell, without "the"
/// @param text the name as it stands
public record OrganisationName(List<String> words, String text) {
  private static final Pattern SPACE = Pattern.compile("[\\s()/]+");
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,6}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|s['’]$");
  private static final Pattern WITH_ARTICLE = Pattern.compile("(?i)(?:al|el|ul|as|ash)[-‐‑–].*");
  private static final Set<String> FILLERS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "at", "de", "&");

  /// What makes a body's name longer without making it another body's.
  private static final Set<String> KINDS =
      Set.of(
          ("inc incorporated corp corporation co company companies ltd limited plc llc lp ag sa spa nv"
                  + " gmbh group holding holdings party movement network organization organisation"
                  + " airlines airways")
              .split(" "));

  /// What many places have one of.
  private static final Set<String> COMMON_HEADS =
      Set.of(
          ("police court parliament government senate congress house school hospital airport church mosque"
                  + " bank college department office force forces navy guard embassy consulate museum"
                  + " library city county state cathedral prison union centre center authority zoo port"
                  + " exchange institute academy club society service services fund board team airlines"
                  + " cabinet assembly military command group embassies mission")
              .split(" "));

  /// What makes a place's name longer without making it another place's.
  private static final Set<String> KINDS_OF_PLACE =
      Set.of(
          ("city province region district governorate prefecture river lake island islands sea mountains"
                  + " valley desert dc d.c.")
              .split(" "));

  public OrganisationName {
    words = List.copyOf(words);
  }

  /// Reads a name as it stands in a text.
  public static OrganisationName of(String text) {
    var words = new ArrayList<String>();
    for (var word : SPACE.splitAsStream(text.strip()).toList()) {
      if (!NameSpelling.plain(word).isEmpty() && !word.toLowerCase(Locale.ROOT).equals("the")) {
        words.add(word);
      }
    }
    return new OrganisationName(List.copyOf(words), text);
  }

  /// What all plain spellings of the name share: its words without case, accents and articles, and
  /// the long name for some well-known short ones, also within it: `UN Security Council`.
  public String key() {
    var key = OrganisationKey.of(words);
    return key.isEmpty() ? text : key;
  }

  /// The words of the key without small ones: what a description of it has to be made of.
  public List<String> telling() {
    return SPACE.splitAsStream(key()).filter(word -> !FILLERS.contains(word)).toList();
  }

  /// Whether it is a state or a union of states under one of the names it is known by.
  public boolean isState() {
    return OrganisationKey.isState(key());
  }

  /// Whether it is one word with an attribute behind it, as in Arabic: `Hashed al-Shaabi`.
  public boolean goesOnWithArticle() {
    return words.size() == 2 && WITH_ARTICLE.matcher(words.getLast()).matches();
  }

  public boolean isAcronym() {
    return words.size() == 1 && ACRONYM.matcher(words.getFirst()).matches();
  }

  /// Whether every word is a spelling of the other's word at its place. Niger and Nigeria are two,
  /// and so are Tunis and Tunisia: states that the lists know are alike to no other place there.
  public boolean isAlike(OrganisationName other) {
    if (words.size() != other.words.size() || words.isEmpty()) {
      return false;
    }
    var phrase = String.join(" ", words);
    var otherPhrase = String.join(" ", other.words);
    if ((isStateOrNationality(phrase) && isPlaceOrNationality(otherPhrase))
        || (isPlaceOrNationality(phrase) && isStateOrNationality(otherPhrase))) {
      return key().equals(other.key());
    }
    if (isAcronym() || other.isAcronym()) {
      return NameSpelling.plain(words.getFirst())
          .equals(NameSpelling.plain(other.words.getFirst()));
    }
    for (int i = 0; i < words.size(); i++) {
      if (!NameSpelling.alike(words.get(i), other.words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether this acronym is made of the initials of `full`: `UN`, `U.N.` and `United Nations`.
  public boolean abbreviates(OrganisationName full) {
    return isAcronym() && full.initials().contains(NameSpelling.plain(words.getFirst()));
  }

  /// The initials that may abbreviate it, with and without small words.
  public Set<String> initials() {
    return words.size() < 2
        ? Set.of()
        : new LinkedHashSet<>(List.of(initials(false), initials(true)));
  }

  private String initials(boolean withFillers) {
    var initials = new StringBuilder();
    for (var word : words) {
      if (withFillers || !FILLERS.contains(word.toLowerCase(Locale.ROOT))) {
        initials.append(NameSpelling.plain(word).charAt(0));
      }
    }
    return initials.toString();
  }

  /// Whether this is the end of `full`, which has only `lead` more in front.
  public boolean ends(OrganisationName full, int lead) {
    return words.size() + lead == full.words.size()
        && isAlike(new OrganisationName(full.words.subList(lead, full.words.size()), full.text));
  }

  /// Whether the first `lead` words only tell whose it is: "U.S." in "U.S. State Department".
  public boolean leadTellsWhose(int lead) {
    var whose = words.subList(0, lead);
    return whose.stream().allMatch(OrganisationName::tellsWhose)
        || isPlaceOrNationality(String.join(" ", whose));
  }

  /// Whether this one word is what a club or a paper is called without its city: "Rovers" of
  /// "Oakford Rovers". A common head is not: "University" of "Oakford University".
  public boolean isClubOf(OrganisationName full) {
    var word = words.isEmpty() ? "" : words.getFirst();
    return words.size() == 1
        && !OrganisationHeads.isLast(word)
        && !COMMON_HEADS.contains(word.toLowerCase(Locale.ROOT))
        && full.words.size() > 1
        && ends(full, full.words.size() - 1)
        && isPlaceOrNationality(String.join(" ", full.words.subList(0, full.words.size() - 1)));
  }

  /// Whether a word is a country, a state, a city or a nationality.
  static boolean tellsWhose(String word) {
    return isPlaceOrNationality(word) || ACRONYM.matcher(word).matches();
  }

  /// Whether a name is on the lists of places and nationalities, or a state's short name.
  public static boolean isPlaceOrNationality(String name) {
    return NameLists.isPlaceOrNationality(NameLists.loaded().entry(Hashes.of(name)))
        || OrganisationKey.isShortOfState(NameSpelling.plain(name));
  }

  /// Whether a name is on the lists of countries, of the states of the United States or of
  /// nationalities.
  public static boolean isStateOrNationality(String name) {
    return NameLists.isStateOrNationality(NameLists.loaded().entry(Hashes.of(name)));
  }

  /// Whether this place is `full` without its kind: "Tigris" and "Tigris River".
  public boolean isPlaceOf(OrganisationName full) {
    return begins(full)
        && !WordKinds.isNationality(text)
        && full.words.subList(words.size(), full.words.size()).stream()
            .allMatch(word -> KINDS_OF_PLACE.contains(word.toLowerCase(Locale.ROOT)));
  }

  /// Whether this is `full` without what only makes it longer: "Acme Corp.", "Hashed al-Shaabi".
  public boolean isBodyOf(OrganisationName full) {
    return begins(full)
        && (full.goesOnWithArticle() || rest(full).stream().allMatch(OrganisationName::isKind));
  }

  /// Whether this is how an article that has named `full` may go on calling it. A single word with
  /// common ones behind it is no name of that length: "Acme", "Acme Support App".
  boolean isShortFor(OrganisationName full) {
    return begins(full)
        && (words.size() > 1
            || rest(full).stream()
                .anyMatch(word ->
                    (!WordKinds.isCommon(word) && !tellsWhose(word))
                        || isKind(word)
                        || OrganisationHeads.isLast(word)));
  }

  private static boolean isKind(String word) {
    return KINDS.contains(NameSpelling.plain(word));
  }

  private List<String> rest(OrganisationName full) {
    return full.words.subList(words.size(), full.words.size());
  }

  /// Whether this is the beginning of `full`, and not whose that is: "Oakford Police" and "Oakford
  /// Police's Fraud Squad".
  public boolean begins(OrganisationName full) {
    return words.size() < full.words.size()
        && isAlike(new OrganisationName(full.words.subList(0, words.size()), full.text))
        && full.words.stream().noneMatch(word -> POSSESSIVE.matcher(word).find());
  }
}
