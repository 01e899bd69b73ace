package dev.precis.clean;

import dev.precis.original.Layout.PageBlock;
import dev.precis.text.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What a page's structure says for and against a block's being body: the elements around it, the
/// words of their classes and ids, and how much of it is linked.
final class PageEvidence implements LineCleaner.Evidence {
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?:^|[-_ ])(?:comments?|disqus|respond|share|sharing|social|related|recommend\\w*|outbrain|taboola|promo\\w*|newsletter|subscri\\w+|sign-?up|sidebar|side-bar|footer|foot|menu|nav\\w*|breadcrumbs?|cookies?|consent|gdpr|tags?|tag-?list|author-?(?:bio|box|info)|about-?author|bio|caption|figcaption|credit|advert\\w*|ads?|sponsor\\w*|widget\\w*|popup|modal|pagination|pager|toolbar|more-?(?:stories|news|from)|most-?(?:read|popular)|trending|read-?(?:more|next)|see-?also|masthead|copyright|legal|disclaimer|login|byline|meta|timestamp)(?=$|[-_ ])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:^|[-_ ])(?:article-?(?:body|content|text)|entry-?content|post-?(?:content|body|text)|story-?(?:body|content|text)|body-?(?:text|content|copy)|content-?body|main-?content|articlebody|storytext|td-post-content|rich-?text|prose)(?=$|[-_ ])",
          Pattern.CASE_INSENSITIVE);

  // Set on the development pages: ./precis eval cleaning html-wcxb-dev.jsonl.gz
  private static final double IN_BODY = 1.0;
  private static final double IN_ARTICLE = 0.7;
  private static final double NOT_BODY = -2.5;
  private static final double PARAGRAPH = 0.35;
  private static final double LINKED = -3.5;
  private static final double HEADING = 0.3;

  /// How far up the tree words are looked for; pages nest deeper than their makers name things.
  private static final int FARTHEST = 40;

  private final TreeMap<Integer, PageBlock> byStart = new TreeMap<>();
  private final IdentityHashMap<Element, Double> byElement = new IdentityHashMap<>();

  PageEvidence(List<PageBlock> blocks) {
    blocks.forEach(block -> byStart.put(block.span().start(), block));
  }

  /// The block that a span begins in.
  PageBlock blockAt(Span span) {
    return byStart.floorEntry(span.start()).getValue();
  }

  @Override
  public double of(LineUnit unit) {
    var block = blockAt(unit.span());
    var element = block.element();
    double score = byElement.computeIfAbsent(element, PageEvidence::surroundings);
    score += LINKED * linkedShare(block);
    if (element.normalName().equals("p")) {
      score += PARAGRAPH;
    }
    return score + (isHeading(element) ? HEADING : 0);
  }

  static boolean isHeading(Element element) {
    var name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private static double surroundings(Element element) {
    boolean inside = false;
    boolean article = false;
    boolean outside = false;
    int steps = 0;
    for (var at = element; at != null && steps++ < FARTHEST && !inside; at = at.parent()) {
      switch (at.normalName()) {
        case "nav",
            "footer",
            "aside",
            "form",
            "figcaption",
            "figure",
            "button",
            "select",
            "dialog",
            "menu",
            "address" ->
            outside = true;
        case "header" -> outside = outside || !article;
        case "article", "main" -> article = true;
        case "body", "html" -> {
          continue;
        }
        default -> {}
      }
      var words = at.className() + " " + at.id();
      outside = outside || OUTSIDE.matcher(words).find();
      inside = INSIDE.matcher(words).find() || at.attr("itemprop").contains("articleBody");
    }
    return (outside ? NOT_BODY : 0) + (inside ? IN_BODY : article ? IN_ARTICLE : 0);
  }

  private static double linkedShare(PageBlock block) {
    int linked = 0;
    int all = 0;
    for (TextNode text : block.texts()) {
      int length = text.getWholeText().strip().length();
      all += length;
      linked += isLinked(text, block.element()) ? length : 0;
    }
    return all == 0 ? 0 : (double) linked / all;
  }

  @SuppressWarnings("ReferenceEquality") // a node is itself, not one like it
  private static boolean isLinked(TextNode text, Element until) {
    int steps = 0;
    for (Node at = text.parent(); at != null && steps++ < FARTHEST; at = at.parent()) {
      if (at.nodeName().equals("a")) {
        return true;
      }
      if (at == until && steps > 3) {
        return false;
      }
    }
    return false;
  }
}
