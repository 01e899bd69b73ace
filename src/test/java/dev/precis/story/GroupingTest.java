package dev.precis.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class GroupingTest {
  private static Digest digest(String id, int shared, int own) {
    return new Digest(
        id,
        null,
        List.of(
            new Digest.Term("bridge", shared),
            new Digest.Term("collapse", shared),
            new Digest.Term("word" + id, own)));
  }

  @Test
  void articlesThatShareTheirTellingWordsAreOneStory() {
    var groups = new Grouping().groups(List.of(digest("b", 6000, 5000), digest("a", 6000, 5000)));
    assertThat(groups).containsExactly(List.of("a", "b"));
  }

  @Test
  void chainOfWeakLinksDoesNotGlueEventsTogether() {
    var flood = new Digest("a", null, List.of(new Digest.Term("flood", 9900)));
    var both =
        new Digest(
            "b", null, List.of(new Digest.Term("flood", 2000), new Digest.Term("vote", 2000)));
    var vote = new Digest("c", null, List.of(new Digest.Term("vote", 9900)));
    assertThat(new Grouping().groups(List.of(flood, both, vote))).hasSize(2);
  }

  /// Articles of other events, some near the seeds' in what they are about.
  private static final List<String> OTHERS =
      List.of(
          "The central bank of Norway raised its key rate by a quarter point on Thursday.",
          "Norway's central bank lifted its key interest rate by a quarter point, as expected.",
          "A drone light show opened the festival in Lisbon. Three drones fell into the river.",
          "Gunmen attacked the residence of a judge in Karachi. Two guards were injured, police said.",
          "Two guards were hurt when gunmen fired at a judge's home in Karachi, Pakistani police said.",
          "Iraq raised its oil output in October, the oil ministry in Baghdad said on Monday.",
          "Voters in Chile choose a parliament on Sunday. The election was brought forward a year.",
          "The prime minister of Japan dissolved the lower house and called a parliamentary election.",
          "Japan will vote for a new lower house after the prime minister dissolved parliament.",
          "Protesters clashed with police in Lima after a vote. One protester was killed on Friday.",
          "A tanker sank off Oakford. Rescuers fought the burning oil for nine hours.");

  @Test
  void fiveArticlesOfOneEventAreOneStoryWhateverStandsBesideThem() {
    var desk = new InMemoryDesk();
    Reports.seeds().forEach(report -> desk.add(Digest.of(report)));
    for (int i = 0; i < OTHERS.size(); i++) {
      desk.add(Digest.of(Reports.of("9" + (10 + i), OTHERS.get(i))));
    }
    assertThat(desk.groups()).contains(List.of("000", "001", "002", "003", "004"));
  }

  @Test
  void linkedSetUpToItsBoundGivesTheSameStoriesAroundEachArticle() {
    var desk = new InMemoryDesk();
    for (int i = 0; i < Neighbourhood.MOST_ARTICLES; i++) {
      desk.add(digest("a%03d".formatted(i), 6000, 5000));
    }
    var all = desk.groups();
    assertThat(all).hasSize(1);
    for (int i = 0; i < Neighbourhood.MOST_ARTICLES; i += 9) {
      assertThat(desk.groupsAround("a%03d".formatted(i))).isEqualTo(all);
    }
  }

  @Test
  void groupsAreTheSameInEveryOrderOfArrival() {
    var digests = new ArrayList<>(Reports.seeds().stream().map(Digest::of).toList());
    for (int i = 0; i < 20; i++) {
      digests.add(digest("x" + i, 4000 + 100 * i, 6000));
    }
    var expected = groupsOf(digests);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(digests, new Random(seed));
      assertThat(groupsOf(digests)).isEqualTo(expected);
    }
  }

  private static List<List<String>> groupsOf(List<Digest> digests) {
    var desk = new InMemoryDesk();
    digests.forEach(desk::add);
    return desk.groups();
  }

  @Test
  void withdrawnArticleLeavesItsStory() {
    var desk = new InMemoryDesk();
    List.of("a", "b", "c").forEach(id -> desk.add(digest(id, 6000, 5000)));
    desk.remove("b");
    assertThat(desk.groups()).containsExactly(List.of("a", "c"));
    assertThat(desk.links("a")).extracting(Link::id).containsExactly("c");
  }
}
