package dev.precis.summary;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a sentence's wording shows by itself: names, figures, quotations, how it opens, who speaks
/// and of when.
final class Wording {
  private static final Set<String> DAYS =
      words(
          "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April "
              + "May June July August September October November December");
  private static final Set<String> NUMBERS =
      words(
          "two three four five six seven eight nine ten dozen dozens hundred hundreds thousand "
              + "thousands million millions billion billions");
  private static final Set<String> SAYING =
      words("said says told tells added adds explained tweeted wrote asked");
  private static final Set<String> SOURCES = words("according report reported");
  private static final Set<String> TO_COME = words("will would");
  private static final Set<String> NEGATIONS = words("not never no");
  private static final Set<String> FIRST_PERSON =
      words("i me my mine we us our ours you your yours");
  private static final Set<String> WE = words("i we my our");
  private static final Set<String> YOU = words("you your");
  private static final Set<String> TIME_OPENERS = words("in on at after when while as if");

  private static final Pattern WORD =
      Pattern.compile("\\d++(?:[,.]\\d++)*+(?!\\w)|[\\p{L}\\p{N}_]++");
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<=[\\w,;:] )[\"'“‘(]?(\\p{Lu}[\\w’'-]+)");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern PARTICIPLE = Pattern.compile(".+(?:ed|en|wn|nd|ld)");
  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}[\\w'’-]{0,30}(?: [\\w'’-]{1,30}){0,3}: ");
  private static final Pattern PICTURED =
      Pattern.compile("\\((?:pictured|left|right|above|below|centre|center)\\b|\\bpictured\\b");
  private static final Pattern PRONOUN_BEHIND_QUOTATION =
      Pattern.compile("[\"“][^\"”]{0,600}[\"”],? (?:he|she|they)");
  private static final Pattern TWO_NAMES = Pattern.compile("\\p{Lu}\\w+ \\p{Lu}");

  private final String sentence;
  private final Map<Feature, Double> values;

  private Wording(String sentence, Map<Feature, Double> values) {
    this.sentence = sentence;
    this.values = values;
  }

  /// Adds what `sentence`, which is not empty, shows to `values`.
  static void measure(String sentence, Map<Feature, Double> values) {
    var wording = new Wording(sentence, values);
    wording.putQuotations();
    wording.putForm();
    wording.putWords();
  }

  /// The capitalised words inside `sentence`, which are names mostly, in order.
  static Set<String> namesIn(String sentence) {
    var names = new LinkedHashSet<String>();
    CAPITALISED
        .matcher(sentence)
        .results()
        .forEach(name -> names.add(POSSESSIVE.matcher(name.group(1)).replaceFirst("")));
    return names;
  }

  /// Whether it reads as what stands under a picture: `Rescue: A boat …`, `Ann Lee (left) …`.
  static boolean isCaption(String sentence) {
    return LABEL.matcher(sentence).lookingAt() || pointsAtPicture(sentence);
  }

  private static boolean pointsAtPicture(String sentence) {
    return PICTURED.matcher(sentence.toLowerCase(Locale.ROOT)).find();
  }

  private void put(Feature feature, boolean holds) {
    values.put(feature, holds ? 1.0 : 0);
  }

  private void putQuotations() {
    double quoted =
        StandsAlone.QUOTED
            .matcher(sentence)
            .results()
            .mapToInt(match -> match.end() - match.start())
            .sum();
    put(Feature.Q_OPEN, "\"“”'‘".indexOf(sentence.charAt(0)) >= 0);
    put(Feature.Q_ANY, sentence.chars().anyMatch(c -> "\"“”".indexOf(c) >= 0));
    values.put(Feature.Q_SHARE, quoted / sentence.length());
    put(Feature.Q_PRONOUN, PRONOUN_BEHIND_QUOTATION.matcher(sentence).find());
  }

  private void putForm() {
    put(Feature.QUES, sentence.indexOf('?') >= 0);
    put(Feature.LABEL, LABEL.matcher(sentence).lookingAt());
    put(Feature.PICTURED, pointsAtPicture(sentence));
    put(Feature.JUNK, StandsAlone.isSiteText(sentence));
    put(Feature.DIGITS, sentence.chars().anyMatch(Character::isDigit));
    put(Feature.OPENS_NAME, TWO_NAMES.matcher(sentence).lookingAt());
    values.put(Feature.COMMAS, sentence.chars().filter(c -> c == ',').count() / 3.0);
  }

  private void putWords() {
    int numbers = 0;
    int persons = 0;
    boolean perfect = false;
    var before = "";
    var first = "";
    var all = new LinkedHashSet<String>();
    boolean dated = false;
    for (var matcher = WORD.matcher(sentence); matcher.find(); ) {
      var word = matcher.group();
      var lower = word.toLowerCase(Locale.ROOT);
      boolean figure = Character.isDigit(word.charAt(0)) && !endsInLetter(word);
      numbers += figure || NUMBERS.contains(lower) ? 1 : 0;
      persons += FIRST_PERSON.contains(lower) ? 1 : 0;
      dated |= DAYS.contains(word);
      perfect |=
          (before.equals("has") || before.equals("have"))
              && (lower.equals("been") || PARTICIPLE.matcher(lower).matches());
      first = all.isEmpty() ? lower : first;
      before = lower;
      all.add(lower);
    }
    values.put(Feature.NUM, Math.min(4, numbers) / 2.0);
    values.put(Feature.FIRSTP, Math.min(3, persons) / 2.0);
    put(Feature.DAY, dated);
    put(Feature.PERFECT, perfect);
    put(Feature.SAY, all.stream().anyMatch(SAYING::contains));
    put(Feature.ACCORDING, all.stream().anyMatch(SOURCES::contains));
    put(Feature.AFTER, all.contains("after"));
    put(Feature.FUTURE, all.stream().anyMatch(TO_COME::contains));
    put(Feature.NEGATION, all.stream().anyMatch(NEGATIONS::contains));
    put(Feature.WE, all.stream().anyMatch(WE::contains));
    put(Feature.YOU, all.stream().anyMatch(YOU::contains));
    put(Feature.OPENS_TIME, TIME_OPENERS.contains(first));
    put(Feature.OPENS_THE, first.equals("the"));
    put(Feature.OPENS_A, first.equals("a") || first.equals("an"));
  }

  private static boolean endsInLetter(String word) {
    return Character.isLetter(word.charAt(word.length() - 1));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
