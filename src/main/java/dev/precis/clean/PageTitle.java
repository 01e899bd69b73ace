package dev.precis.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds the headline of a page among its first headings and what it claims in its head. The
/// heading is what its readers see, but it may be the outlet's name or a section's; the claims may
/// be written for search engines.
final class PageTitle {
  // Chosen on one half of the pages of `./precis eval cleaning html-wcxb-dev.jsonl.gz` and
  // confirmed on the other.
  private static final int WORDS_OF_SECTION = 3;
  private static final double LITTLE_IN_COMMON = 0.34;
  private static final double MUCH_IN_COMMON = 0.5;
  private static final double BETTER_TOLD = 0.1;

  /// A longer heading is a paragraph.
  private static final int LONGEST = 200;

  private static final int LONGEST_CLAIM = 1_000;
  private static final int MOST_HEADS = 12;
  private static final int FEWEST_WORDS_BEFORE_BAR = 2;

  private final PageMarkup markup;
  private final Outlet outlet;
  private final Set<String> address;

  /// A title that the page claims.
  ///
  /// @param said as it is claimed, in letters and digits only
  /// @param title without the outlet's name
  /// @param words without what stands behind a bar, too
  private record Claim(String said, String title, String words, String from) {}

  /// The claims, most trusted first.
  private final List<Claim> claims = new ArrayList<>();

  private final List<String> heads = new ArrayList<>();

  private PageTitle(PageMarkup markup, LinkedData linked, Outlet outlet, Optional<String> address) {
    this.markup = markup;
    this.outlet = outlet;
    this.address = Wording.telling(path(address.orElse("")));
    claim(linked.text("headline"), "json-ld");
    claim(markup.meta("og:title"), "meta");
    claim(markup.meta("twitter:title"), "meta");
    claim(Optional.of(markup.title()), "markup");
    for (var head : markup.heads().stream().limit(MOST_HEADS).toList()) {
      var words = beforeBar(outlet.withoutEnd(Wording.spaced(head.text())));
      if (!words.isEmpty() && !outlet.isNamed(words) && !heads.contains(words)) {
        heads.add(words);
      }
    }
  }

  /// A title and where it was found.
  record Found(String words, String from) {}

  /// The headline; nothing when the page has neither heading nor title.
  static Optional<Found> of(
      PageMarkup markup, LinkedData linked, Outlet outlet, Optional<String> address) {
    return new PageTitle(markup, linked, outlet, address).find();
  }

  private Optional<Found> find() {
    var claimed = claims.stream().findFirst();
    var head = head();
    if (head.isEmpty()) {
      return claimed.map(this::asShown);
    }
    var words = head.get();
    return claimed
        .filter(claim -> !agree(words) && isClaimedTwice(claim) && isBetter(claim, words))
        .map(PageTitle::found)
        .or(() -> Optional.of(asTyped(words)));
  }

  /// A heading as the page's head has it, should the two differ in quotation marks and dashes only:
  /// programs set those for show.
  private Found asTyped(String head) {
    var typed = typewritten(head);
    return claims.stream()
        .filter(claim -> claim.words().equals(typed))
        .findFirst()
        .map(PageTitle::found)
        .orElse(new Found(head, "markup"));
  }

  private static String typewritten(String words) {
    return words
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace("—", "--");
  }

  /// The heading that is claimed as the title, or else the one that has most in common with it.
  private Optional<String> head() {
    return heads.stream()
        .filter(this::isClaimed)
        .findFirst()
        .or(() ->
            heads.stream()
                .filter(this::agree)
                .max((one, other) -> Integer.compare(one.length(), other.length())))
        .or(() ->
            heads.stream()
                .filter(head -> heads.size() == 1 || inCommon(head) >= MUCH_IN_COMMON)
                .reduce((one, other) -> inCommon(other) > inCommon(one) ? other : one));
  }

  private double inCommon(String head) {
    return claims.isEmpty()
        ? 0
        : Wording.share(Wording.telling(claims.getFirst().words()), Wording.telling(head));
  }

  private boolean isClaimed(String head) {
    var letters = Wording.letters(head);
    return claims.stream()
        .anyMatch(claim ->
            claim.said().equals(letters) || Wording.letters(claim.words()).equals(letters));
  }

  /// Whether a claim holds all of a heading that is more than a word.
  private boolean agree(String head) {
    var letters = Wording.letters(head);
    return Wording.count(head) > 1
        && claims.stream().anyMatch(claim -> claim.said().contains(letters));
  }

  private boolean isClaimedTwice(Claim claim) {
    var letters = Wording.letters(claim.words());
    return claims.stream()
            .filter(other -> Wording.letters(other.words()).equals(letters))
            .map(Claim::from)
            .distinct()
            .count()
        > 1;
  }

  /// Whether the claim is the title although there is a heading: one that names a section, or has
  /// little to do with it, or tells less of what the page's address tells.
  private boolean isBetter(Claim claim, String head) {
    var ofHead = Wording.telling(head);
    var ofClaim = Wording.telling(claim.words());
    boolean section = Wording.count(head) <= WORDS_OF_SECTION && ofHead.size() < ofClaim.size();
    return head.length() > LONGEST
        || (claim.title().equals(claim.words())
            && (section
                || Wording.share(ofHead, ofClaim) <= LITTLE_IN_COMMON
                || Wording.share(address, ofClaim) > Wording.share(address, ofHead) + BETTER_TOLD));
  }

  /// A claim as a lower heading shows it, should it hold more than that.
  private Found asShown(Claim claim) {
    return markup.subheads().stream()
        .map(Element::text)
        .map(Wording::spaced)
        .filter(head -> Wording.count(head) > 2 && claim.said().contains(Wording.letters(head)))
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .map(head -> new Found(head, "markup"))
        .orElse(found(claim));
  }

  private void claim(Optional<String> said, String from) {
    var words = Wording.spaced(said.orElse(""));
    if (!words.isEmpty() && words.length() <= LONGEST_CLAIM) {
      var title = outlet.without(words);
      var beforeBar = outlet.withoutEnd(beforeBar(title));
      claims.add(new Claim(Wording.letters(words), title, beforeBar, from));
    }
  }

  /// What stands before a bar is the title; behind it are sections and slogans.
  private static String beforeBar(String title) {
    int bar = title.indexOf(" | ");
    return bar > 0 && Wording.count(title.substring(0, bar)) >= FEWEST_WORDS_BEFORE_BAR
        ? title.substring(0, bar).strip()
        : title;
  }

  private static Found found(Claim claim) {
    return new Found(claim.words(), claim.from());
  }

  private static String path(String address) {
    int host = address.indexOf("://");
    int path = address.indexOf('/', host < 0 ? 0 : host + 3);
    int query = address.indexOf('?');
    return path < 0 ? "" : address.substring(path, query > path ? query : address.length());
  }
}
