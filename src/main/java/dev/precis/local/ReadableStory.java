package dev.precis.local;

import static dev.precis.local.Page.folded;

import dev.precis.story.Story;
import dev.precis.story.Support;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A story as a person reads it on a terminal: what its articles agree on, where they differ, what
/// only one of them says, who is called what. Numbers in brackets name the articles.
final class ReadableStory {
  /// More than this a reader takes from the JSON.
  private static final int MOST_LINES = 15;

  private final Page page = new Page();
  private final Map<String, Integer> numbers = new HashMap<>();

  private ReadableStory(Story story) {
    story.articles().forEach(member -> numbers.put(member.id(), numbers.size() + 1));
  }

  /// The page for a story; it ends with an empty line.
  static String of(Story story) {
    var readable = new ReadableStory(story);
    readable.head(story);
    readable.agreed(story.corroborated());
    readable.differs(story.disputed());
    readable.onlyHere(story);
    readable.quoted(story.quotations());
    readable.names(story.names());
    return readable.page.toString();
  }

  private void head(Story story) {
    var title = story.title();
    page.paragraph("STORY  ", "       ", title == null ? "untitled" : folded(title.text()));
    var facts = new ArrayList<String>();
    facts.add(counted(story.articles().size(), "article"));
    facts.add(counted(story.origins(), "origin"));
    addIfKnown(facts, story.event().date());
    addIfKnown(facts, story.event().place());
    page.paragraph("       ", "       ", String.join(" · ", facts));
    page.emptyLine();
    for (var member : story.articles()) {
      var name = new ArrayList<String>(List.of(member.id()));
      addIfKnown(name, member.publisher());
      addIfKnown(name, member.title());
      page.paragraph(
          "  [%d] ".formatted(numbers.get(member.id())),
          "      ",
          folded(String.join(" · ", name)) + " (" + member.origin() + ")");
    }
    page.emptyLine();
    story.summary().forEach(said -> item(folded(said.text()) + " " + articles(said.supportedBy())));
    page.emptyLine();
  }

  private void agreed(List<Story.Claim> claims) {
    heading("agreed", claims);
    claims.stream()
        .limit(MOST_LINES)
        .forEach(claim ->
            item(
                folded(claim.claim())
                    + " "
                    + articles(claim.support().stream().map(Support::article).toList())
                    + (claim.origins() == 1 ? " one origin" : "")));
    rest(claims);
  }

  private void differs(List<Story.Dispute> disputes) {
    heading("differs", disputes);
    for (var dispute : disputes) {
      item(dispute.about());
      for (var position : dispute.positions()) {
        for (var support : position.support()) {
          var words = "“%s” [%d]".formatted(folded(support.text()), numbers.get(support.article()));
          var said = support.saidBy() == null ? "" : " — " + folded(support.saidBy());
          page.paragraph("      %-8s ".formatted(side(position)), " ".repeat(15), words + said);
        }
      }
    }
    end(disputes);
  }

  private static String side(Story.Position position) {
    var value = position.value();
    if (value == null) {
      return Objects.requireNonNullElse(position.stance(), "some");
    }
    var number = value.toPlainString();
    return switch (Objects.requireNonNullElse(position.interval(), "")) {
      case "at-least" -> "≥ " + number;
      case "at-most" -> "≤ " + number;
      case "about" -> "~ " + number;
      case "range" -> number + "–" + plain(position.upTo());
      default -> number;
    };
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private void onlyHere(Story story) {
    heading("only here", story.unique());
    for (var member : story.articles()) {
      story.unique().stream()
          .filter(only -> only.article().equals(member.id()))
          .limit(Math.ceilDiv(2 * MOST_LINES, story.articles().size()))
          .forEach(only -> item(folded(only.text()) + " " + articles(List.of(member.id()))));
    }
    end(story.unique());
  }

  private void quoted(List<Story.Quoted> quotations) {
    heading("quoted in several wordings", quotations);
    for (var quoted : quotations) {
      item(quoted.speaker() == null ? "nobody named" : folded(quoted.speaker()));
      for (var form : quoted.forms()) {
        page.paragraph(
            "      ",
            "      ",
            "“%s” [%d]".formatted(folded(form.text()), numbers.get(form.article())));
      }
    }
    end(quotations);
  }

  private void names(List<Story.Name> names) {
    var several = names.stream().filter(name -> name.variants().size() > 1).toList();
    heading("who is called what", several);
    for (var name : several.stream().limit(MOST_LINES).toList()) {
      var variants =
          name.variants().stream()
              .map(variant -> folded(variant.text()) + " " + articles(variant.articles()))
              .collect(Collectors.joining("; "));
      var role = name.role() == null ? "" : " (" + folded(name.role()) + ")";
      item(name.name() + role + ": " + variants);
    }
    rest(several);
  }

  private String articles(Collection<String> ids) {
    return ids.stream()
        .distinct()
        .map(numbers::get)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static void addIfKnown(List<String> facts, @Nullable String fact) {
    if (fact != null) {
      facts.add(fact);
    }
  }

  private void heading(String words, List<?> items) {
    if (!items.isEmpty()) {
      page.paragraph("", "", words);
    }
  }

  private void item(String words) {
    page.paragraph("  • ", "    ", words);
  }

  private void rest(List<?> items) {
    if (items.size() > MOST_LINES) {
      page.paragraph("    ", "    ", "and %d more".formatted(items.size() - MOST_LINES));
    }
    end(items);
  }

  private void end(List<?> items) {
    if (!items.isEmpty()) {
      page.emptyLine();
    }
  }
}
