package dev.precis.story;

import dev.precis.clean.Block;
import dev.precis.facts.Answer;
import dev.precis.facts.Entity;
import dev.precis.facts.EntityType;
import dev.precis.facts.Facts;
import dev.precis.facts.FiveWs;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report whose entities a test tells, whatever the name finder would see in its text.
final class NamedReport {
  private static final Answer NONE = new Answer.Unanswered("not asked");

  private final String id;
  private final String text;
  private final List<Entity> entities = new ArrayList<>();

  private NamedReport(String id, String text) {
    this.id = id;
    this.text = text;
  }

  static NamedReport of(String id, String text) {
    return new NamedReport(id, text);
  }

  NamedReport person(String... forms) {
    return with(EntityType.PERSON, null, forms);
  }

  NamedReport personWithRole(String role, String... forms) {
    return with(EntityType.PERSON, role, forms);
  }

  NamedReport organisation(String... forms) {
    return with(EntityType.ORGANISATION, null, forms);
  }

  NamedReport place(String... forms) {
    return with(EntityType.PLACE, null, forms);
  }

  /// Adds an entity that is named where each of the forms stands in the text, in order.
  private NamedReport with(EntityType type, @Nullable String role, String... forms) {
    var mentions = new ArrayList<Span>();
    for (var form : forms) {
      int start = text.indexOf(form, mentions.isEmpty() ? 0 : mentions.getLast().end());
      if (start < 0) {
        throw new IllegalArgumentException("%s is not in: %s".formatted(form, text));
      }
      mentions.add(new Span(start, start + form.length()));
    }
    var all = List.of(forms);
    entities.add(
        new Entity(
            "e" + entities.size(),
            type,
            all.getFirst(),
            all.subList(1, all.size()),
            role,
            mentions,
            .9));
    return this;
  }

  Report report() {
    return new Report(
        id,
        null,
        null,
        null,
        List.of(),
        List.of(new Report.Passage(Block.Kind.PARAGRAPH, 0, text)),
        List.of(),
        new Facts(
            entities,
            List.of(),
            List.of(),
            List.of(),
            new FiveWs(NONE, NONE, NONE, NONE, NONE, NONE),
            null,
            List.of()));
  }

  /// The forms of each name of the story that the reports tell, each form followed by its articles:
  /// `Ann Lee a, Lee ab`.
  static List<String> names(NamedReport... reports) {
    var made = new ArrayList<Report>();
    for (var report : reports) {
      made.add(report.report());
    }
    return NameJoiner.join(made).list().stream().map(NamedReport::forms).toList();
  }

  private static String forms(Story.Name name) {
    return String.join(
        ", ",
        name.variants().stream()
            .map(variant -> variant.text() + " " + String.join("", variant.articles()))
            .toList());
  }
}
