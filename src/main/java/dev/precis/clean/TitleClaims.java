package dev.precis.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The titles that a page claims in its head: in JSON-LD, meta elements and the title element.
/// Claims may be written for search engines, and hold the outlet's name, sections and slogans.
final class TitleClaims {
  /// A longer claim is no title.
  private static final int LONGEST = 1_000;

  /// JSON-LD cuts headlines off at 110 characters, as search engines once asked for.
  private static final int MAY_BE_CUT = 100;

  private static final int FEWEST_WORDS_BEFORE_BAR = 2;

  /// A claim.
  ///
  /// @param said as it is claimed, in letters and digits only
  /// @param title without the outlet's name
  /// @param words without what stands behind a bar, too
  /// @param from where it is claimed, as in [Statement.Elsewhere]
  record Claim(String said, String title, String words, String from) {
    boolean isBarred() {
      return !title.equals(words);
    }
  }

  /// What programs write for characters that they cannot.
  private static final String LOST = "?\ufffd";

  private final Outlet outlet;

  /// The most trusted first.
  private final List<Claim> claims = new ArrayList<>();

  private TitleClaims(Outlet outlet) {
    this.outlet = outlet;
  }

  static TitleClaims of(PageMarkup markup, LinkedData linked, Outlet outlet) {
    var claims = new TitleClaims(outlet);
    linked.text("headline").ifPresent(headline -> claims.add(headline, "json-ld"));
    markup.metas("og:title").forEach(title -> claims.add(title, "meta"));
    markup.metas("twitter:title").forEach(title -> claims.add(title, "meta"));
    claims.add(markup.title(), "markup");
    claims.claims.removeIf(claims::isCutOff);
    return claims;
  }

  /// The most trusted claim.
  Optional<Claim> first() {
    return claims.stream().findFirst();
  }

  /// What stands before a bar in a title or heading and is not the outlet's name; behind it are
  /// sections and slogans.
  String bare(String title) {
    int bar = title.indexOf(" | ");
    return outlet.withoutEnd(
        bar > 0 && Wording.count(title.substring(0, bar)) >= FEWEST_WORDS_BEFORE_BAR
            ? title.substring(0, bar).strip()
            : title);
  }

  /// Whether these words are claimed as the title.
  boolean have(String words) {
    var letters = Wording.letters(words);
    return claims.stream()
        .anyMatch(claim ->
            claim.said().equals(letters) || Wording.letters(claim.words()).equals(letters));
  }

  /// Whether a claim holds all of these words, which are more than one.
  boolean hold(String words) {
    var letters = Wording.letters(words);
    return Wording.count(words) > 1
        && claims.stream().anyMatch(claim -> claim.said().contains(letters));
  }

  /// Whether the title is claimed in two places or more.
  boolean haveTwice(String words) {
    var letters = Wording.letters(words);
    return claims.stream()
            .filter(claim -> Wording.letters(claim.words()).equals(letters))
            .map(Claim::from)
            .distinct()
            .count()
        > 1;
  }

  /// How much of the most trusted claim's telling words is in these, from 0 to 1.
  double inCommon(String words) {
    return first()
        .map(claim -> Wording.share(Wording.telling(claim.words()), Wording.telling(words)))
        .orElse(0.0);
  }

  /// The title element's words where they are these, but for quotation marks and dashes that are
  /// typewritten: programs set a heading's for show.
  Optional<Claim> typed(String words) {
    var typed = typewritten(words);
    return claims.stream()
        .filter(claim -> claim.from().equals("markup") && claim.words().equals(typed))
        .findFirst();
  }

  /// The claim that has other characters where these words have question marks: some program could
  /// not write them.
  Optional<Claim> undamaged(String words) {
    return claims.stream().filter(claim -> isDamaged(words, claim.words())).findFirst();
  }

  private static boolean isDamaged(String words, String claim) {
    return words.length() == claim.length()
        && !words.equals(claim)
        && IntStream.range(0, words.length())
            .allMatch(
                i -> words.charAt(i) == claim.charAt(i) || LOST.indexOf(words.charAt(i)) >= 0);
  }

  private void add(String said, String from) {
    var words = Wording.spaced(said);
    if (!words.isEmpty() && words.length() <= LONGEST) {
      var title = outlet.without(words);
      claims.add(new Claim(Wording.letters(words), title, bare(title), from));
    }
  }

  /// Whether another claim goes on where this one stops.
  private boolean isCutOff(Claim claim) {
    return claim.words().length() >= MAY_BE_CUT
        && claims.stream()
            .anyMatch(other ->
                other.words().length() > claim.words().length()
                    && other.words().startsWith(claim.words()));
  }

  private static String typewritten(String words) {
    return words
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace("—", "--");
  }
}
