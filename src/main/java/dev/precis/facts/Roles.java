package dev.precis.facts;

import dev.precis.text.Span;
import dev.precis.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what an article says a person is, from the words right before a name ("Iraqi Prime
/// Minister Mustafa al-Kadhimi") or set off right after it ("Ali Shamkhani (Iran's highest security
/// officer)").
final class Roles {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// No role that was seen to be right is longer.
  private static final int MOST_TOKENS = 10;

  private static final Set<String> NOUNS =
      Set.of(
          ("president premier minister chancellor senator representative congressman congresswoman governor"
                  + " mayor ambassador envoy secretary secretary-general king queen prince princess emperor"
                  + " sultan emir sheikh ayatollah imam pope cardinal archbishop bishop rabbi cleric preacher"
                  + " priest pastor speaker chairman chairwoman chairperson chair director head chief leader"
                  + " boss founder co-founder owner executive ceo manager coach captain commander general"
                  + " colonel major lieutenant admiral sergeant officer official spokesman spokeswoman"
                  + " spokesperson adviser advisor aide attorney lawyer prosecutor judge justice lawmaker"
                  + " legislator deputy member mp politician candidate activist analyst economist scientist"
                  + " researcher fellow professor doctor historian author writer editor journalist reporter"
                  + " correspondent columnist actor actress singer musician director-general player striker"
                  + " midfielder goalkeeper defender champion golfer boxer swimmer athlete commissioner"
                  + " inspector superintendent sheriff detective principal teacher student farmer resident"
                  + " neighbour neighbor witness victim suspect gunman rapper comedian artist designer"
                  + " photographer strategist expert specialist physician surgeon veteran soldier pilot"
                  + " engineer banker investor entrepreneur businessman businesswoman philanthropist"
                  + " treasurer undersecretary commander-in-chief counsel counselor councillor councilman"
                  + " warlord ruler dictator monarch pm gen. col. maj. lt. adm. sgt. sen. rep. gov. capt.")
              .split(" "));

  private static final Set<String> MODIFIERS =
      Set.of(
          ("former ex-president deputy vice acting interim outgoing incoming then late senior junior top"
                  + " chief prime foreign interior defence defense finance health justice education energy"
                  + " trade labor labour housing transport environment opposition party government human"
                  + " rights political military security intelligence police fire army navy national"
                  + " presidential parliamentary supreme federal state local city regional general managing"
                  + " executive assistant associate co-chief tv television radio film stage world rebel"
                  + " militia religious prominent influential veteran longtime renowned")
              .split(" "));

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "its", "his", "her", "their");

  private static final Set<String> ENDS =
      Set.of(
          ",", ")", ";", ".", ":", "-", "–", "—", "--", "(", "\"", "“", "”", "who", "whose",
          "which", "and", "but", "that", "has", "had", "is", "was", "said", "says", "told");

  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to", "on", "from");

  private Roles() {}

  /// The first role that the mentions of a person come with.
  static Optional<String> of(Cluster person, String source) {
    return person.mentions().stream()
        .flatMap(mention -> before(mention).or(() -> after(mention)).stream())
        .map(span -> SPACE.matcher(span.in(source)).replaceAll(" "))
        .findFirst();
  }

  private static Optional<Span> before(Mention mention) {
    int end = mention.first();
    var sentence = mention.sentence();
    while (end > 0 && Honorifics.isFormOfAddress(sentence.get(end - 1).text())) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < MOST_TOKENS && carriesRole(sentence, start - 1, end)) {
      start--;
    }
    return start < end && isNoun(sentence, end - 1) ? span(sentence, start, end) : Optional.empty();
  }

  private static boolean carriesRole(List<Token> sentence, int index, int end) {
    var token = sentence.get(index);
    var word = token.text().toLowerCase(Locale.ROOT);
    if (index == end - 1) {
      return NOUNS.contains(word);
    }
    boolean possessive = word.equals("'s") || word.equals("’s");
    return NOUNS.contains(word)
        || MODIFIERS.contains(word)
        || (token.isCapitalised() && WordForm.of(token.text()).limit() == WordForm.Limit.NONE)
        || (possessive && index > 0 && sentence.get(index - 1).isCapitalised());
  }

  private static Optional<Span> after(Mention mention) {
    if (!Set.of(",", "(", "-", "–", "—").contains(mention.after(1))) {
      return Optional.empty();
    }
    var sentence = mention.sentence();
    int start = mention.end() + 1;
    while (start < sentence.size() && ARTICLES.contains(lower(sentence, start))) {
      start++;
    }
    int end = start;
    int noun = -1;
    while (end < sentence.size()
        && end - start < MOST_TOKENS
        && !ENDS.contains(lower(sentence, end))) {
      if (noun < 0 && isNoun(sentence, end)) {
        noun = end;
      } else if (noun < 0 && (LINKS.contains(lower(sentence, end)) || isBy(sentence, end))) {
        return Optional.empty();
      }
      end++;
    }
    if (noun < 0) {
      return Optional.empty();
    }
    boolean closed = end < sentence.size() && ENDS.contains(lower(sentence, end));
    return span(
        sentence, start, closed && isSetOff(sentence, end) ? end : phraseEnd(sentence, noun, end));
  }

  private static boolean isSetOff(List<Token> sentence, int end) {
    return !sentence.get(end).isWord();
  }

  /// Where nothing closes the role, it goes on over "of", "at" and the capitalised words after
  /// them.
  private static int phraseEnd(List<Token> sentence, int noun, int limit) {
    int end = noun + 1;
    while (end < limit) {
      int next = end;
      while (next < limit
          && (LINKS.contains(lower(sentence, next)) || lower(sentence, next).equals("the"))) {
        next++;
      }
      if (next >= limit
          || !sentence.get(next).isCapitalised()
          || (lower(sentence, next - 1).equals("the") && goesOn(sentence, next + 1))) {
        return end;
      }
      end = next + 1;
    }
    return end;
  }

  /// Whether a phrase that the last capital does not end goes on: "the Iran nuclear talks".
  private static boolean goesOn(List<Token> sentence, int index) {
    return index < sentence.size()
        && sentence.get(index).isWord()
        && !sentence.get(index).isCapitalised()
        && !ENDS.contains(lower(sentence, index))
        && !LINKS.contains(lower(sentence, index));
  }

  /// "played by actor Bo Lee" is no role.
  private static boolean isBy(List<Token> sentence, int index) {
    return lower(sentence, index).equals("by");
  }

  private static boolean isNoun(List<Token> sentence, int index) {
    return NOUNS.contains(lower(sentence, index));
  }

  private static String lower(List<Token> sentence, int index) {
    return sentence.get(index).text().toLowerCase(Locale.ROOT);
  }

  private static Optional<Span> span(List<Token> sentence, int start, int end) {
    return start >= end
        ? Optional.empty()
        : Optional.of(
            new Span(sentence.get(start).span().start(), sentence.get(end - 1).span().end()));
  }
}
