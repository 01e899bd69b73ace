package dev.precis.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds where an article itself gives another name of an organisation: "the Workers' Party (PT)",
/// "the Popular Front, also known as Jabhat", "the Popular Front or Jabhat in Arabic".
final class OtherNames {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}.&-]{1,7}");
  private static final int FEWEST_CAPITALS = 2;

  private static final Set<List<String>> LINKS =
      Set.of(
          List.of("also", "known", "as"),
          List.of("known", "as"),
          List.of("better", "known", "as"),
          List.of("formerly", "known", "as"),
          List.of("or"));

  private static final Set<String> LANGUAGES =
      Set.of(
          ("arabic persian farsi dari pashto urdu hindi bengali tamil hebrew turkish kurdish russian"
                  + " ukrainian polish french spanish catalan portuguese german dutch italian greek serbian"
                  + " chinese mandarin japanese korean thai vietnamese malay indonesian tagalog swahili"
                  + " somali amharic hausa english")
              .split(" "));

  /// Two names of one.
  record Pair(Mention name, Mention other) {}

  private OtherNames() {}

  /// The pairs among mentions of organisations that stand in text order.
  static List<Pair> in(List<Mention> mentions) {
    var pairs = new ArrayList<Pair>();
    for (int i = 1; i < mentions.size(); i++) {
      var name = mentions.get(i - 1);
      var other = mentions.get(i);
      if (name.sharesSentence(other)
          && name.type() != EntityType.PLACE
          && (isInBrackets(name, other) || isLinked(name, other))) {
        pairs.add(new Pair(name, other));
      }
    }
    return pairs;
  }

  /// "Kurdistan Workers' Party (PKK)": an acronym of other words too, but not whose it is.
  private static boolean isInBrackets(Mention name, Mention other) {
    return name.after(1).equals("(")
        && other.first() == name.end() + 1
        && other.after(1).equals(")")
        && name.words().size() > 1
        && isAcronym(other)
        && !OrganisationName.isPlaceOrNationality(other.text());
  }

  private static boolean isAcronym(Mention mention) {
    var text = mention.text();
    return ACRONYM.matcher(text).matches()
        && text.codePoints().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
  }

  /// A plain "or" may part two; it gives another name where a language follows: "or Hashd in
  /// Arabic".
  private static boolean isLinked(Mention name, Mention other) {
    var between = new ArrayList<String>();
    for (int i = name.end(); i < other.first(); i++) {
      var word = name.sentence().get(i).text().toLowerCase(Locale.ROOT);
      if (!word.equals(",") && !word.equals("(") && !word.equals("the")) {
        between.add(word);
      }
    }
    return LINKS.contains(between)
        && (between.size() > 1
            || (other.after(1).equals("in")
                && LANGUAGES.contains(other.after(2).toLowerCase(Locale.ROOT))));
  }
}
