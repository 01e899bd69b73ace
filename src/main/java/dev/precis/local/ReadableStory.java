package dev.precis.local;

import dev.precis.story.Excerpt;
import dev.precis.story.Story;
import dev.precis.story.Support;
import java.util.Comparator;
import java.util.stream.Collectors;

/// Lays a story out for a reader: agreed, differs, only here, who is called what.
final class ReadableStory {
  private static final int MOST_LINES = 12;

  private final StringBuilder text = new StringBuilder();

  private ReadableStory() {}

  /// The story as lines of text.
  static String of(Story story) {
    var page = new ReadableStory();
    page.head(story);
    page.facts(story);
    page.names(story);
    return page.text.toString();
  }

  private void head(Story story) {
    var title = story.title();
    heading("Story: " + (title == null ? "untitled" : title.text()));
    text.append(
        "%d articles, %d origins: %s%n"
            .formatted(
                story.articles().size(),
                story.origins(),
                story.articles().stream().map(Story.Member::id).collect(Collectors.joining(", "))));
    story
        .summary()
        .forEach(said ->
            item(folded(said.text()) + "  [" + String.join(", ", said.supportedBy()) + "]"));
  }

  private void facts(Story story) {
    if (!story.corroborated().isEmpty()) {
      heading("Agreed");
    }
    story.corroborated().stream()
        .limit(MOST_LINES)
        .forEach(claim ->
            item(
                folded(claim.claim())
                    + claim.support().stream()
                        .map(Support::article)
                        .distinct()
                        .collect(Collectors.joining(", ", "  [", "]"))));
    if (!story.disputed().isEmpty()) {
      heading("Differs");
    }
    story.disputed().forEach(this::dispute);
    if (!story.unique().isEmpty()) {
      heading("Only here");
    }
    story.unique().stream()
        .limit(MOST_LINES)
        .forEach(only -> item(only.article() + ": " + folded(only.text())));
    if (!story.quotations().isEmpty()) {
      heading("Quoted in several wordings");
    }
    for (var quoted : story.quotations()) {
      item(quoted.speaker() == null ? "somebody" : quoted.speaker());
      quoted.forms().forEach(this::form);
    }
  }

  private void dispute(Story.Dispute dispute) {
    item(dispute.about());
    for (var position : dispute.positions()) {
      for (var support : position.support()) {
        text.append("      %s: %s%n".formatted(support.article(), folded(support.text())));
      }
    }
  }

  private void form(Excerpt form) {
    text.append("      %s: “%s”%n".formatted(form.article(), folded(form.text())));
  }

  private void names(Story story) {
    heading("Who is called what");
    story.names().stream()
        .filter(name -> name.variants().size() > 1)
        .sorted(Comparator.comparingInt(name -> -name.variants().size()))
        .limit(MOST_LINES)
        .forEach(name ->
            item(
                name.name()
                    + ": "
                    + name.variants().stream()
                        .map(variant -> folded(variant.text()))
                        .collect(Collectors.joining(", "))));
  }

  private void heading(String words) {
    text.append('\n').append(words).append('\n');
  }

  private void item(String words) {
    text.append("  - ").append(words).append('\n');
  }

  private static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
