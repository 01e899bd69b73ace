package dev.precis.clean;

import dev.precis.clean.TitleClaims.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Finds the title of a page: one of its first headings, which its readers see but which may be the
/// outlet's name or a section's, or else what it claims in its head, which may be written for
/// search engines ([TitleClaims]). Where the two have little in common the heading is right on six
/// pages of ten; a model of eighty measures that was fitted to chose between them was right no more
/// often on pages it had not seen than the rules here.
final class PageTitle {
  // Chosen on one half of the pages of `./precis eval cleaning html-wcxb-dev.jsonl.gz` and
  // confirmed on the other.
  private static final int WORDS_OF_SECTION = 3;
  private static final double MUCH_IN_COMMON = 0.5;
  private static final double BETTER_TOLD = 0.1;

  /// A longer heading is a paragraph.
  private static final int LONGEST = 200;

  private static final int MOST_HEADS = 12;
  private static final int MOST_WORDS_OF_LABEL = 2;

  private final PageMarkup markup;
  private final Outlet outlet;
  private final PageAddress address;
  private final TitleClaims claims;
  private final List<String> heads = new ArrayList<>();

  private PageTitle(PageMarkup markup, LinkedData linked, Outlet outlet, PageAddress address) {
    this.markup = markup;
    this.outlet = outlet;
    this.address = address;
    this.claims = TitleClaims.of(markup, linked, outlet);
    for (var head : markup.heads().stream().limit(MOST_HEADS).toList()) {
      var words = claimedPart(head);
      if (!words.isEmpty() && !outlet.isNamed(words) && !heads.contains(words)) {
        heads.add(words);
      }
    }
  }

  /// A title and where it was found.
  record Found(String words, String from) {}

  /// The headline; nothing when the page has neither heading nor title.
  static Optional<Found> of(
      PageMarkup markup, LinkedData linked, Outlet outlet, PageAddress address) {
    return new PageTitle(markup, linked, outlet, address).find();
  }

  private Optional<Found> find() {
    return heads.stream()
        .filter(claims::have)
        .findFirst()
        .or(() -> longest(heads.stream().filter(claims::hold)))
        .map(this::asTyped)
        .or(() -> subhead(claims::have))
        .or(this::undamaged)
        .or(() -> heads.stream().filter(address::isMadeOf).findFirst().map(this::asTyped))
        .or(this::headOrClaim)
        .or(this::claim);
  }

  /// The claim that a heading was before letters of it were lost.
  private Optional<Found> undamaged() {
    return heads.stream()
        .flatMap(head -> claims.undamaged(head).stream())
        .map(PageTitle::found)
        .findFirst();
  }

  /// The heading that has most in common with the claim, or the claim where it is better.
  private Optional<Found> headOrClaim() {
    return heads.stream()
        .filter(head -> heads.size() == 1 || claims.inCommon(head) >= MUCH_IN_COMMON)
        .reduce((one, other) -> claims.inCommon(other) > claims.inCommon(one) ? other : one)
        .map(head ->
            claims
                .first()
                .filter(claim -> claims.haveTwice(claim.words()) && isBetter(claim, head))
                .map(PageTitle::found)
                .orElse(new Found(head, "markup")));
  }

  /// The claim, as a lower heading shows it should it hold more than that.
  private Optional<Found> claim() {
    return subhead(address::isMadeOf)
        .or(() -> subhead(claims::hold))
        .or(() -> claims.first().map(PageTitle::found));
  }

  /// A lower heading that passes `test`; the longest of several.
  private Optional<Found> subhead(Predicate<String> test) {
    return longest(
            markup.subheads().stream()
                .map(Element::text)
                .map(Wording::spaced)
                .filter(
                    head -> head.length() <= LONGEST && Wording.count(head) > 2 && test.test(head)))
        .map(head -> new Found(head, "markup"));
  }

  /// Whether the claim is the title although there is a heading: one that names a section, or tells
  /// less of what the page's address tells.
  private boolean isBetter(Claim claim, String head) {
    var ofHead = Wording.telling(head);
    var ofClaim = Wording.telling(claim.words());
    boolean section = Wording.count(head) <= WORDS_OF_SECTION && ofHead.size() < ofClaim.size();
    return head.length() > LONGEST
        || (!claim.isBarred()
            && (section
                || Wording.share(address.telling(), ofClaim)
                    > Wording.share(address.telling(), ofHead) + BETTER_TOLD));
  }

  /// A heading's words without what is set beside them, such as the date, where those that are left
  /// are claimed as the title; else all.
  private String claimedPart(Element head) {
    var words = claims.bare(outlet.withoutEnd(Wording.spaced(head.text())));
    if (words.length() > LONGEST || claims.have(words)) {
      return words;
    }
    int label = words.indexOf(": ");
    return Stream.concat(
            parts(head),
            Stream.of(words.substring(label + 1))
                .filter(_ ->
                    label > 0 && Wording.count(words.substring(0, label)) <= MOST_WORDS_OF_LABEL))
        .map(Wording::spaced)
        .filter(claims::haveTwice)
        .findFirst()
        .orElse(words);
  }

  private static Stream<String> parts(Element head) {
    return head.nodeStream(TextNode.class).map(TextNode::text);
  }

  private Found asTyped(String head) {
    return claims
        .undamaged(head)
        .or(() -> claims.typed(head))
        .map(PageTitle::found)
        .orElseGet(() -> new Found(head, "markup"));
  }

  private static Optional<String> longest(Stream<String> heads) {
    return heads.max(Comparator.comparingInt(String::length));
  }

  private static Found found(Claim claim) {
    return new Found(claim.words(), claim.from());
  }
}
