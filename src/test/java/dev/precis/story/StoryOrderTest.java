package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Sixty articles of fifteen events: four of each, every second event near another in its words.
final class StoryOrderTest {
  private static final int ORDERS = 200;

  private static List<Digest> articles() {
    var articles = new ArrayList<Digest>();
    for (int event = 0; event < 15; event++) {
      for (int article = 0; article < 4; article++) {
        var terms = new TreeMap<String, Integer>();
        for (int i = 0; i < 6; i++) {
          terms.put("event%d-%d".formatted(event, i), 2_400 + 100 * i);
          terms.put("theme%d-%d".formatted(event / 2, i), 1_500 + 50 * article);
          terms.put("own%d-%d-%d".formatted(event, article, i), 2_500);
        }
        articles.add(
            new Digest(
                "a%02d-%d".formatted(event, article),
                null,
                terms.entrySet().stream()
                    .map(term -> new Digest.Term(term.getKey(), term.getValue()))
                    .toList()));
      }
    }
    return articles;
  }

  private static List<List<String>> groups(InMemoryDesk desk, List<Digest> articles) {
    articles.forEach(desk::add);
    return desk.groups();
  }

  @Test
  void sixtyMixedArticlesGiveTheSameStoriesInTwoHundredOrders() {
    var articles = articles();
    var expected = groups(new InMemoryDesk(), articles);
    assertThat(expected).hasSize(15);
    for (int order = 0; order < ORDERS; order++) {
      Collections.shuffle(articles, new Random(order));
      assertThat(groups(new InMemoryDesk(), articles)).isEqualTo(expected);
    }
  }

  private static final List<String> EVENTS =
      List.of(
          "bridge Lisbon barge cables river",
          "crane Madrid girder plaza scaffold",
          "chimney Oslo furnace brickwork smelter",
          "stadium Lima terrace floodlight turnstile",
          "tunnel Karachi metro excavator grouting",
          "silo Toronto grain conveyor elevator",
          "pier Nairobi lakeside jetty pontoon",
          "dam Jakarta spillway sluice reservoir",
          "belfry Vienna steeple clockwork parish",
          "gymnasium Athens schoolyard classroom pupils",
          "theatre Dublin balcony orchestra curtain",
          "library Havana bookshelf archive manuscripts",
          "hospital Manila ward surgeon ambulance",
          "foundry Prague boiler turbine steam",
          "museum Warsaw gallery sculpture curator");

  /// Sixty short articles of fifteen events, of which every second outlet gives another number.
  private static List<Report> reports() {
    var reports = new ArrayList<Report>();
    for (int event = 0; event < EVENTS.size(); event++) {
      var words = List.of(EVENTS.get(event).split(" ", -1));
      for (int outlet = 0; outlet < 4; outlet++) {
        reports.add(
            Reports.of(
                "a%02d-%d".formatted(event, outlet),
                String.format(
                    Locale.ROOT,
                    "The %2$s %1$s fell onto the %3$s. %6$d people were injured as the %1$s hit the"
                        + " %4$s. The %5$s, the %4$s and the %3$s of the %1$s are in %2$s, as any"
                        + " %5$s, %4$s or %3$s is near a %2$s %1$s.",
                    words.get(0),
                    words.get(1),
                    words.get(2),
                    words.get(3),
                    words.get(4),
                    3 + outlet % 2)));
      }
    }
    return reports;
  }

  @Test
  void sixtyMixedArticlesMergeToTheSameStoriesInEveryOrder() {
    var reports = reports();
    var expected = Stories.of(reports, StoryMaker.DEFAULT_BUDGET);
    assertThat(expected).extracting(story -> story.articles().size()).hasSize(15).containsOnly(4);
    assertThat(expected).noneMatch(story -> story.disputed().isEmpty());
    for (int order = 0; order < ORDERS; order++) {
      Collections.shuffle(reports, new Random(order));
      assertThat(Stories.of(reports, StoryMaker.DEFAULT_BUDGET).equals(expected)).isTrue();
    }
  }

  @Test
  void wrongJoinIsUndoneWhenTheArticleThatMadeItGoes() {
    var flood = List.of(digest("a", "flood", "river", "dam"), digest("b", "flood", "river", "dam"));
    var vote = List.of(digest("c", "vote", "poll", "mayor"), digest("d", "vote", "poll", "mayor"));
    var desk = new InMemoryDesk();
    flood.forEach(desk::add);
    vote.forEach(desk::add);
    var apart = desk.groups();
    desk.add(digest("e", "flood", "river", "vote", "poll"));
    desk.remove("e");
    assertThat(desk.groups()).isEqualTo(apart).hasSize(2);
  }

  @Test
  void laterArticleJoinsTwoStoriesThatAreOne() {
    var desk = new InMemoryDesk();
    desk.add(digest("a", "bridge", "collapse", "oakford"));
    desk.add(digest("b", "rescue", "truck", "crane"));
    assertThat(desk.groups()).hasSize(2);
    desk.add(digest("c", "bridge", "collapse", "oakford", "rescue", "truck", "crane"));
    desk.add(digest("d", "bridge", "collapse", "oakford", "rescue", "truck", "crane"));
    assertThat(desk.groupsAround("d")).containsExactly(List.of("a", "b", "c", "d"));
  }

  private static Digest digest(String id, String... words) {
    int weight = (int) (Digest.UNIT / Math.sqrt(words.length));
    return new Digest(
        id,
        null,
        List.of(words).stream().sorted().map(word -> new Digest.Term(word, weight)).toList());
  }
}
