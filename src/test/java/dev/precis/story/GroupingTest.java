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

  @Test
  void fiveArticlesOfOneEventAreOneStoryWhateverStandsBesideThem() {
    var desk = new InMemoryDesk();
    Reports.seeds().forEach(report -> desk.add(Digest.of(report)));
    desk.add(
        Digest.of(
            Reports.of(
                "900", "The central bank of Norway raised its key rate by a quarter point.")));
    assertThat(desk.groups())
        .containsExactly(List.of("000", "001", "002", "003", "004"), List.of("900"));
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
