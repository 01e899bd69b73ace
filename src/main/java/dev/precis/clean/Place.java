package dev.precis.clean;

import dev.precis.clean.Dropped.Reason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Where in a page an element stands: what its own markup and that of the elements around it say.
final class Place {
  /// What an element is, or lies in.
  enum Within {
    NAV,
    FOOTER,
    ASIDE,
    FORM,
    HEADER,
    FIGURE,
    ARTICLE,
    MAIN,
    LIST,
    TABLE,
    BUTTON,
    QUOTATION,
    SECTION,
    LINK,
    ARTICLE_BODY,
    UNSEEN;

    static final Within[] ALL = values();

    @SuppressWarnings("EnumOrdinal") // a bit in a set that lives as long as the page
    private int bit() {
      return 1 << ordinal();
    }
  }

  /// Farther than anything counts.
  static final int FAR = 30;

  final Element element;
  final @Nullable Place parent;

  /// Its index among a page's places, in which each stands after the one around it.
  final int number;

  final int depth;

  /// The hash of its element's name.
  final int name;

  /// The hashes of the words in its class and id.
  final int[] words;

  /// What it lies in, a bit each.
  final int within;

  /// Why the nearest element that says so is no part of the body; null where none says so.
  final @Nullable Reason reason;

  /// Whether that reason stands in the words of a class or id, and not only in an element's name.
  final boolean named;

  /// How many elements up one stands whose words speak against its being body, or for it.
  final int stepsToOutside;

  final int stepsToBody;

  /// How many elements stand in it, not counting those in these; asked of jsoup once, which counts.
  final int children;

  /// Tells elements of one make, such as the cards of a list, from others.
  final int make;

  private final int ownMake;

  Place(Element element, @Nullable Place parent, int number) {
    this.element = element;
    this.parent = parent;
    this.number = number;
    this.depth = parent == null ? 0 : parent.depth + 1;
    var tag = element.normalName();
    boolean root = tag.equals("body") || tag.equals("html");
    this.name = WordHash.of(tag);
    boolean bare = element.attributesSize() == 0;
    var className = bare ? "" : element.attributes().get("class").strip();
    boolean articleBody = !bare && element.attributes().get("itemprop").contains("articleBody");
    this.words = root || bare ? PlaceWords.NONE : PlaceWords.of(className, element.id());
    this.within = (parent == null ? 0 : parent.within) | own(element, articleBody);
    var said = PlaceWords.reason(words);
    this.stepsToOutside = said != null ? 0 : parent == null ? FAR : farther(parent.stepsToOutside);
    this.stepsToBody =
        articleBody || PlaceWords.nameBody(words)
            ? 0
            : parent == null ? FAR : farther(parent.stepsToBody);
    var shown = said == null ? reason(tag) : said;
    this.reason = shown == null && parent != null ? parent.reason : shown;
    this.named = shown == null ? parent != null && parent.named : said != null;
    this.ownMake = WordHash.mix(name, WordHash.of(className));
    this.children = element.childrenSize();
    this.make = WordHash.mix(ownMake, parent == null ? 0 : parent.ownMake);
  }

  /// 1 to 6 for a heading, 0 for all else.
  int headingLevel() {
    var tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))
        ? tag.charAt(1) - '0'
        : 0;
  }

  boolean lies(Within one) {
    return (within & one.bit()) != 0;
  }

  private static int farther(int steps) {
    return Math.min(FAR, steps + 1);
  }

  private static int own(Element element, boolean articleBody) {
    int bits =
        switch (element.normalName()) {
          case "nav" -> Within.NAV.bit();
          case "footer" -> Within.FOOTER.bit();
          case "aside" -> Within.ASIDE.bit();
          case "form" -> Within.FORM.bit();
          case "header" -> Within.HEADER.bit();
          case "figure" -> Within.FIGURE.bit();
          case "article" -> Within.ARTICLE.bit();
          case "main" -> Within.MAIN.bit();
          case "ul", "ol" -> Within.LIST.bit();
          case "table" -> Within.TABLE.bit();
          case "button" -> Within.BUTTON.bit();
          case "blockquote" -> Within.QUOTATION.bit();
          case "section" -> Within.SECTION.bit();
          case "a" -> Within.LINK.bit();
          default -> 0;
        };
    if (element.attributesSize() > 0) {
      bits |= articleBody ? Within.ARTICLE_BODY.bit() : 0;
      bits |= element.attributes().get("aria-hidden").equals("true") ? Within.UNSEEN.bit() : 0;
    }
    return bits;
  }

  /// What an element's name alone says against its being body.
  private static @Nullable Reason reason(String tag) {
    return switch (tag) {
      case "nav", "menu" -> Reason.NAVIGATION;
      case "footer" -> Reason.FOOTER;
      case "aside" -> Reason.RELATED;
      case "figcaption", "figure" -> Reason.CAPTION;
      case "form", "button", "dialog", "fieldset" -> Reason.WIDGET;
      default -> null;
    };
  }
}
