package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
