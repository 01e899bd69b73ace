package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.summary.Budget;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class StoryMakerTest {
  private static List<Report> seeds = List.of();
  private static Story story = StoryMaker.merge(List.of(Reports.of("a", "One thing happened.")));

  @BeforeAll
  static void mergeTheSeeds() {
    seeds = Reports.seeds();
    story = StoryMaker.merge(seeds);
  }

  @Test
  void allOrdersOfTheSeedsGiveOneStory() {
    var json = written(story);
    forEachOrder(seeds, order -> assertThat(written(StoryMaker.merge(order))).isEqualTo(json));
  }

  private static String written(Story story) {
    return StoryJson.write(story, new StoryJson.Envelope("s", "main", 1, null), List.of())
        .toString();
  }

  private static void forEachOrder(List<Report> reports, Consumer<List<Report>> use) {
    permute(new ArrayList<>(), new ArrayList<>(reports), use);
  }

  private static void permute(List<Report> taken, List<Report> left, Consumer<List<Report>> use) {
    if (left.isEmpty()) {
      use.accept(List.copyOf(taken));
    }
    for (int i = 0; i < left.size(); i++) {
      var next = left.remove(i);
      taken.add(next);
      permute(taken, left, use);
      taken.removeLast();
      left.add(i, next);
    }
  }

  @Test
  void everyPublishedTextIsItsArticlesOwn() {
    Map<String, Report> byId = new TreeMap<>();
    seeds.forEach(report -> byId.put(report.id(), report));
    var excerpts = new ArrayList<Excerpt>(story.unique());
    story.quotations().forEach(quoted -> excerpts.addAll(quoted.forms()));
    story.corroborated().stream()
        .flatMap(claim -> claim.support().stream())
        .forEach(support ->
            excerpts.add(
                new Excerpt(
                    support.article(), support.text(), support.start(), support.end(), null)));
    story
        .summary()
        .forEach(said ->
            excerpts.add(new Excerpt(said.article(), said.text(), said.start(), said.end(), null)));
    assertThat(excerpts)
        .isNotEmpty()
        .allSatisfy(excerpt -> {
          var report = Objects.requireNonNull(byId.get(excerpt.article()));
          int start = Objects.requireNonNull(excerpt.start());
          int end = Objects.requireNonNull(excerpt.end());
          assertThat(report.words(new Span(start, end))).isEqualTo(excerpt.text());
        });
  }

  @Test
  void spellingOfANameStandsWhereItsMentionsSay() {
    for (var report : seeds) {
      for (var name : story.names()) {
        for (var variant : name.variants()) {
          assertThat(variant.first())
              .extracting(Story.Mention::article)
              .isEqualTo(variant.articles());
          variant.first().stream()
              .filter(mention -> mention.article().equals(report.id()))
              .forEach(mention ->
                  assertThat(report.words(new Span(mention.start(), mention.end())))
                      .isEqualTo(variant.text()));
        }
      }
    }
  }

  @Test
  void storyStoredWithoutPlacesOfNamesIsStillRead() {
    var document = StoryJson.write(story, new StoryJson.Envelope("s", "main", 1, null), List.of());
    document
        .path("names")
        .forEach(name ->
            name.path("variants").forEach(variant -> ((ObjectNode) variant).remove("first")));
    assertThat(StoryJson.read(document).names())
        .flatExtracting(Story.Name::variants)
        .allSatisfy(variant -> assertThat(variant.first()).isEmpty());
  }

  @Test
  void spellingsOfOneNameAreJoinedAndOtherNamesAreNot() {
    var names =
        story.names().stream()
            .filter(name -> "person".equals(name.type()))
            .map(name -> {
              Set<String> words = new HashSet<>();
              name.variants().forEach(variant -> words.add(variant.text()));
              return words;
            })
            .toList();
    assertThat(names)
        .anyMatch(words ->
            words.stream().anyMatch(w -> w.contains("Kadhimi"))
                && words.stream().anyMatch(w -> w.contains("Kazimi")));
    assertThat(names)
        .noneMatch(words ->
            words.stream().anyMatch(w -> w.contains("Khazali"))
                && words.stream().anyMatch(w -> w.contains("Kadhimi")));
    assertThat(names)
        .noneMatch(words ->
            words.stream().anyMatch(w -> w.contains("Salih"))
                && words.stream().anyMatch(w -> w.contains("Khatibzadeh")));
  }

  @Test
  void retoldWireCopyIsOneOrigin() {
    var origins = new TreeMap<String, String>();
    story.articles().forEach(member -> origins.put(member.id(), member.origin()));
    assertThat(origins.get("003")).isEqualTo(origins.get("004"));
    assertThat(story.origins()).isEqualTo(4);
  }

  @Test
  void dozensHurtInTheClashesOfFridayAreNotThoseHurtInTheAttack() {
    assertThat(story.disputed())
        .noneSatisfy(dispute ->
            assertThat(dispute.positions())
                .flatExtracting(Story.Position::support)
                .extracting(Support::text)
                .anyMatch(text -> text.contains("Dozens"))
                .anyMatch(text -> text.contains("two guards")));
  }

  @Test
  void summaryKeepsToItsBudget() {
    var short40 = StoryMaker.merge(seeds, new Budget.Words(40));
    int words =
        short40.summary().stream()
            .mapToInt(sentence -> new Budget.Words(40).costOf(sentence.text()))
            .sum();
    assertThat(words).isBetween(1, 40);
  }

  @Test
  void storyReadsBackAsWritten() {
    var document = StoryJson.write(story, new StoryJson.Envelope("s", "main", 1, null), List.of());
    assertThat(StoryJson.read(document)).isEqualTo(story);
  }

  @Test
  void reportAndDigestReadBackAsWritten() {
    for (var report : seeds) {
      assertThat(ReportJson.readReport(ReportJson.write(report))).isEqualTo(report);
      var digest = Digest.of(report);
      assertThat(ReportJson.readDigest(ReportJson.write(digest))).isEqualTo(digest);
    }
  }

  @Test
  void changeNamesTheArticleThatCameAndWhatItConfirmed() {
    var before = StoryMaker.merge(seeds.subList(0, 4));
    var change = Change.between(before, story);
    assertThat(change.came()).containsExactly("004");
    assertThat(change.left()).isEmpty();
    assertThat(Change.between(story, story).isEmpty()).isTrue();
    assertThat(Change.between(story, before).left()).containsExactly("004");
  }
}
