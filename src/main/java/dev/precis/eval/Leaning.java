package dev.precis.eval;

import dev.precis.text.Span;
import dev.precis.text.Token;
import dev.precis.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a published sentence leans on something that is not shown. Reads tokens, where the
/// ranker's own penalty matches patterns: the two are written apart, so that they do not share a
/// mistake.
final class Leaning {
  private static final Set<String> PRONOUNS =
      words(
          "he she they it him her them his hers its their theirs this that these those such both "
              + "neither he's she's they're it's that's he’s she’s they’re it’s that’s he'd she'd they'd");
  private static final Set<String> DETERMINERS =
      words("this that these those such both his her its their neither");
  private static final Set<String> CONNECTIVES =
      words(
          "but and or so yet nor however moreover furthermore meanwhile nevertheless nonetheless "
              + "also still then instead besides otherwise therefore thus hence consequently "
              + "additionally likewise similarly indeed later afterwards elsewhere finally");
  private static final Set<String> CONNECTIVE_PAIRS =
      Set.of(
          "in addition",
          "in fact",
          "for example",
          "for instance",
          "as a",
          "by contrast",
          "in contrast",
          "even so",
          "after that",
          "that said");
  private static final Set<String> CLAUSE_OPENERS = words("that to whether if who when how why");
  private static final Set<String> SAYING =
      words("said says told tells added adds wrote writes tweeted explained asked");
  private static final Set<String> SPEAKING_PRONOUNS = words("he she they");
  private static final Set<String> DAYS_FROM_NOW = words("today yesterday tomorrow tonight");
  private static final Set<String> RELATIVE = words("last this next");
  private static final Set<String> PERIODS =
      words("night morning afternoon evening week weekend month year");
  private static final Set<String> DATING =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february march april "
              + "may june july august september october november december jan. feb. aug. sept. oct. "
              + "nov. dec.");
  private static final int CLAUSE_REACH = 12;

  private final List<String> words;
  private final List<Token> tokens;

  /// Whether each token stands within quotation marks.
  private final boolean[] quoted;

  private Leaning(String sentence) {
    this.tokens = Tokens.in(sentence, new Span(0, sentence.length()));
    this.words = tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    this.quoted = new boolean[tokens.size()];
    boolean inside = false;
    for (int i = 0; i < quoted.length; i++) {
      switch (words.get(i)) {
        case "“" -> inside = true;
        case "”" -> inside = false;
        case "\"" -> inside = !inside;
        default -> quoted[i] = inside;
      }
    }
  }

  /// Why `sentence` leans, a word for each reason; empty when it stands alone.
  ///
  /// @param followsItsOwn whether its own predecessor is shown right before it
  static List<String> of(String sentence, boolean followsItsOwn) {
    var leaning = new Leaning(sentence);
    var reasons = new ArrayList<String>();
    if (!followsItsOwn && leaning.pointsBack()) {
      reasons.add("pronoun");
    }
    if (!followsItsOwn && leaning.connects()) {
      reasons.add("connective");
    }
    if (leaning.quotationIsOpen()) {
      reasons.add("quotation");
    }
    if (leaning.speakerIsAPronoun()) {
      reasons.add("speaker");
    }
    if (leaning.countsFromAnUnknownDay()) {
      reasons.add("day");
    }
    return reasons;
  }

  private int first() {
    int i = 0;
    while (i < tokens.size() && !tokens.get(i).isWord()) {
      i++;
    }
    return i;
  }

  private String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  private boolean pointsBack() {
    int first = first();
    var opener = word(first);
    if (!PRONOUNS.contains(opener)) {
      return false;
    }
    boolean names =
        DETERMINERS.contains(opener)
            && first + 1 < tokens.size()
            && tokens.get(first + 1).isCapitalised();
    boolean announces =
        (opener.equals("it") || opener.startsWith("it'") || opener.startsWith("it’"))
            && words.subList(first + 1, Math.min(words.size(), first + CLAUSE_REACH)).stream()
                .anyMatch(CLAUSE_OPENERS::contains);
    boolean period = RELATIVE.contains(opener) && PERIODS.contains(word(first + 1));
    return !names && !announces && !period;
  }

  private boolean connects() {
    int first = first();
    return CONNECTIVES.contains(word(first))
        || (CONNECTIVE_PAIRS.contains(word(first) + " " + word(first + 1))
            && (!word(first).equals("as") || word(first + 2).equals("result")));
  }

  private boolean quotationIsOpen() {
    long straight = words.stream().filter("\""::equals).count();
    long opened = words.stream().filter("“"::equals).count();
    long closed = words.stream().filter("”"::equals).count();
    return straight % 2 != 0 || opened != closed;
  }

  /// `“…,” he said`, unless a name stood before outside the quotation.
  private boolean speakerIsAPronoun() {
    boolean quotes = false;
    boolean named = false;
    for (int i = 0; i < words.size(); i++) {
      quotes |= quoted[i];
      if (!quoted[i]) {
        boolean speaks =
            SPEAKING_PRONOUNS.contains(words.get(i))
                && (SAYING.contains(word(i + 1)) || (i > 0 && SAYING.contains(word(i - 1))));
        if (speaks && !named && quotes) {
          return true;
        }
        named |= i > first() && tokens.get(i).isWord() && tokens.get(i).isCapitalised();
      }
    }
    return false;
  }

  private boolean countsFromAnUnknownDay() {
    boolean counts = false;
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (tokens.get(i).isCapitalised() && DATING.contains(word)) {
        return false;
      }
      if (word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))) {
        return false;
      }
      counts |=
          !quoted[i]
              && (DAYS_FROM_NOW.contains(word)
                  || (RELATIVE.contains(word) && PERIODS.contains(word(i + 1)))
                  || ((word.equals("earlier") || word.equals("later"))
                      && word(i + 1).equals("this")));
    }
    return counts;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
