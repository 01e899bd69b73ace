package dev.precis.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of an organisation's or a place's name, to compare it with another by.
///
/// @param words the words that tell, without "the"
/// @param text the name as it stands
public record OrganisationName(List<String> words, String text) {
  private static final Pattern SPACE = Pattern.compile("[\\s()/]+");
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,6}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|s['’]$");
  private static final Pattern WITH_ARTICLE = Pattern.compile("(?i)(?:al|el|ul|as|ash)[-‐‑–].*");
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑–]");
  private static final Set<String> ARTICLES = Set.of("al", "el", "ul");
  private static final Set<String> FILLERS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "at", "de", "&");

  /// Names of places that have another, of which the words do not tell that they are one.
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("kiev", "kyiv"),
          Map.entry("peking", "beijing"),
          Map.entry("bombay", "mumbai"),
          Map.entry("calcutta", "kolkata"),
          Map.entry("madras", "chennai"),
          Map.entry("rangoon", "yangon"),
          Map.entry("saigon", "ho chi minh city"),
          Map.entry("burma", "myanmar"),
          Map.entry("turkiye", "turkey"),
          Map.entry("czechia", "czech republic"),
          Map.entry("swaziland", "eswatini"),
          Map.entry("cote divoire", "ivory coast"),
          Map.entry("gaza strip", "gaza"));

  /// Short names of states and of unions of states whose initials or words do not lead to the long
  /// one.
  private static final Map<String, String> LONG_NAMES =
      Map.ofEntries(
          Map.entry("us", "united states"),
          Map.entry("usa", "united states"),
          Map.entry("america", "united states"),
          Map.entry("united states of america", "united states"),
          Map.entry("uk", "united kingdom"),
          Map.entry("britain", "united kingdom"),
          Map.entry("great britain", "united kingdom"),
          Map.entry("uae", "united arab emirates"),
          Map.entry("emirates", "united arab emirates"),
          Map.entry("un", "united nations"),
          Map.entry("eu", "european union"));

  /// Heads that stand behind what they are for, or before it with "of".
  private static final Set<String> INVERTED = Set.of("ministry", "department", "bureau");

  private static final Map<String, String> AMERICAN =
      Map.of("nce", "nse", "isation", "ization", "our", "or", "tre", "ter");

  /// Those of them that also stand for the long name within other names.
  private static final Set<String> ABBREVIATIONS = Set.of("us", "uk", "un", "eu", "uae");

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
    var plain =
        words.stream()
            .flatMap(HYPHEN::splitAsStream)
            .map(NameSpelling::plain)
            .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
            .map(OrganisationName::american)
            .toList();
    var key = String.join(" ", inverted(plain));
    var other = LONG_NAMES.getOrDefault(key, OTHER_NAMES.get(key));
    if (other != null) {
      return other;
    }
    return key.isEmpty()
        ? text
        : SPACE
            .splitAsStream(key)
            .map(word -> ABBREVIATIONS.contains(word) ? LONG_NAMES.getOrDefault(word, word) : word)
            .collect(Collectors.joining(" "));
  }

  /// One spelling for what British and American English spell in two ways.
  private static String american(String word) {
    for (var ending : AMERICAN.entrySet()) {
      if (word.endsWith(ending.getKey())) {
        return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    return word;
  }

  /// "Ministry of Defence" as "Defence Ministry", with whose it is in front of both. Universities
  /// are left as they are: that of Miami is not Miami University.
  private static List<String> inverted(List<String> words) {
    int of = words.indexOf("of");
    if (of < 1 || of == words.size() - 1 || !INVERTED.contains(words.get(of - 1))) {
      return words;
    }
    var inverted = new ArrayList<>(words.subList(0, of - 1));
    inverted.addAll(words.subList(of + 1, words.size()));
    inverted.add(words.get(of - 1));
    return inverted;
  }

  /// The words of the key without small ones: what a description of it has to be made of.
  public List<String> telling() {
    return SPACE.splitAsStream(key()).filter(word -> !FILLERS.contains(word)).toList();
  }

  /// Whether it is a state or a union of states under one of the names it is known by.
  public boolean isState() {
    return LONG_NAMES.containsValue(key());
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
        || LONG_NAMES.containsKey(NameSpelling.plain(name));
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
