package dev.precis.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the standfirst, the sentence or two between headline and body that say what the article is
/// about: it says so in its class, or it is the description that the page gives of itself. The
/// body's own beginning is none.
final class Standfirst {
  private static final Pattern CLASS =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:sub-?(?:title|head|heading|headline)|standfirst|dek|deck|strapline|tagline|article-?summary|article-?(?:intro|lead|description)|excerpt|kicker-?text|stand-first)(?=$|[-_ ])");

  private static final int BELOW = 4;
  private static final int FEWEST_WORDS = 5;
  private static final int LONGEST = 600;
  private static final int FARTHEST = 1;

  private Standfirst() {}

  /// The standfirst; null when the page shows none.
  static @Nullable Statement of(NearHeadline headline, PageMarkup markup, List<Block> blocks) {
    var description =
        markup
            .meta("og:description")
            .or(() -> markup.meta("description"))
            .map(Wording::letters)
            .orElse("");
    int last = Math.min(headline.blocks().size() - 1, headline.head() + BELOW);
    for (int at = headline.head() + 1; at <= last; at++) {
      var block = headline.blocks().get(at);
      var line = headline.line(at);
      if (line.length() <= LONGEST
          && Wording.count(line) >= FEWEST_WORDS
          && (Ancestry.any(block.element(), FARTHEST, Standfirst::saysSo)
              || (Wording.letters(line).equals(description)
                  && !inBody(block.span().start(), blocks)))) {
        return new Statement.InText(line, block.span());
      }
    }
    return null;
  }

  private static boolean saysSo(Element element) {
    return CLASS.matcher(element.className()).find();
  }

  private static boolean inBody(int start, List<Block> blocks) {
    return blocks.stream()
        .anyMatch(block ->
            block.kind().inBody() && block.span().start() <= start && start < block.span().end());
  }
}
