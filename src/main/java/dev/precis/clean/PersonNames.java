package dev.precis.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes the names of people out of what bylines say, and tells names from what is none.
final class PersonNames {
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|\\(\\p{Lu}[\\p{L}.'’-]{0,30}\\)|de|da|di|del|la|van|von|der|den|bin|al|el|le)){1,4}";

  /// Behind a name stands neither an aside nor an abbreviation: `Ann Lee (Editor)`, `Teal VPN`.
  private static final Pattern FULL_NAME =
      Pattern.compile("(?!.*(?:\\)|\\p{Ll} \\p{Lu}{3,4})$)" + NAME);

  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:(?:written|posted|words|story|reported|published|text|article|content) )?by:?\\s+|^(?:authors?|writers?|contributors?|words|text|von|par|por)(?:\\s*:\\s*|\\s+(?=\\p{Lu}))");

  /// Between the names of several people, or behind the name before a job or an outlet.
  private static final Pattern BETWEEN =
      Pattern.compile("(?:,? and |,? & |[;|·•/]|,? (?:und|et|y) )");

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\.|@|\\.com/");

  private static final Pattern COMMA = Pattern.compile(",\\s*");

  /// Accounts that no person is behind, and what is no name at all.
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)admin.{0,12}|.*administrator|(?:the )?(?:editors?|staff|author|team|name)|guest|unknown|anonymous|webmaster|null|none|undefined|n/?a|by|skip to .*|.*\\d.*|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\\.?");

  /// Words of labels and of calls to do something, which no name has.
  private static final Set<String> NO_NAME =
      Set.of(
          ("the your our this that about more and for with to of on in at all read view follow share"
                  + " search category categories tags topics type region home menu blog posts"
                  + " articles comments updated published reviewed minutes min date written author"
                  + " authors contributor contributors profile bio subscribe sign contact related"
                  + " latest news tips guide catalog site what how why from facebook linkedin"
                  + " email twitter instagram youtube pinterest skype mail library subscription")
              .split(" "));

  private static final Pattern TEAM =
      Pattern.compile(
          "(?i)(?:the )?(?!our )(?:\\p{L}[\\p{L}'’.-]* ){1,4}(?:team|staff|editors|contributors?|newsroom|desk)|team(?: \\p{L}+){1,2}");

  private static final Set<String> JOBS =
      Set.of(
          ("editor editors writer reporter correspondent columnist expert founder director manager"
                  + " analyst specialist officer ceo coach dietitian journalist journalism producer"
                  + " attorney photographer author admin senior freelance content article")
              .split(" "));

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final int MOST = 20;

  private PersonNames() {}

  /// The names in what a byline says, each once: `By Ann Lee and Bo Chan, Staff` names two. What
  /// follows a name behind a comma, a degree or a job, is left out.
  static List<String> in(String byline) {
    var names = new ArrayList<String>();
    if (ADDRESS.matcher(byline).find()) {
      return names;
    }
    var words = Wording.spaced(byline.substring(0, Math.min(byline.length(), MOST * LONGEST)));
    for (var said : BETWEEN.split(BY.matcher(words).replaceFirst(""), -1)) {
      var part = said.strip();
      int aside = part.indexOf(" (");
      if (aside > 0 && !isFull(part)) {
        part = part.substring(0, aside);
      }
      boolean first = true;
      for (var name : COMMA.split(part, -1)) {
        if (isName(name)
            && (first || isFull(name))
            && !names.contains(name)
            && names.size() < MOST) {
          names.add(name);
        }
        first = false;
      }
    }
    return names;
  }

  /// Whether `words` may be what somebody goes by, be it an account's name.
  static boolean isName(String words) {
    return !words.isBlank()
        && words.length() <= LONGEST
        && Wording.count(words) <= MOST_WORDS
        && words.codePoints().anyMatch(Character::isLetter)
        && !NOBODY.matcher(words).matches();
  }

  /// Whether `words` are two to five capitalised ones that look like a person's name, or name a
  /// team.
  static boolean isFull(String words) {
    return isName(words)
        && (TEAM.matcher(words).matches()
            || (FULL_NAME.matcher(words).matches() && !isLabel(words)));
  }

  /// Whether `words` have one that names do not have: they are a label, a job or a call to do
  /// something.
  static boolean isLabel(String words) {
    for (var word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (NO_NAME.contains(word) || JOBS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
