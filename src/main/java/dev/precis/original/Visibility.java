package dev.precis.original;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Tells which elements a reader sees, and which of them stand on lines of their own, as far as
/// markup tells without its style sheets.
final class Visibility {
  /// Never rendered as text, whatever the style says.
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "annotation",
          "annotation-xml",
          "applet",
          "audio",
          "canvas",
          "datalist",
          "embed",
          "frameset",
          "head",
          "iframe",
          "map",
          "math-field",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "rp",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body button caption center dd details dialog dir div dl"
                  + " dt fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 header"
                  + " hgroup hr html legend li listing main menu nav ol optgroup option p plaintext"
                  + " pre search section summary table tbody tfoot thead tr ul xmp")
              .split(" "));

  private Visibility() {}

  /// Whether no reader sees text of it, with or without scripts.
  static boolean neverShown(Element element) {
    return WITHOUT_TEXT.contains(element.normalName());
  }

  /// Whether its markup hides it until something on the page shows it.
  static boolean hidden(Element element) {
    if (element.attributesSize() == 0) {
      return element.normalName().equals("dialog");
    }
    return element.hasAttr("hidden")
        || element.hasAttr("popover")
        || (element.normalName().equals("dialog") && !element.hasAttr("open"))
        || styled(element, "display", "none")
        || styled(element, "visibility", "hidden");
  }

  /// Whether it starts and ends a line.
  static boolean block(Element element) {
    return BLOCKS.contains(element.normalName())
        || (element.attributesSize() > 0 && styled(element, "display", "block"));
  }

  /// Whether the `style` attribute gives a property a value.
  private static boolean styled(Element element, String property, String value) {
    var style = element.attr("style");
    int at = style.isEmpty() ? -1 : style.toLowerCase(Locale.ROOT).indexOf(property);
    if (at < 0) {
      return false;
    }
    int start = at + property.length();
    while (start < style.length() && ": \t\n".indexOf(style.charAt(start)) >= 0) {
      start++;
    }
    return style.regionMatches(true, start, value, 0, value.length());
  }
}
