package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Two stories of thirty articles each turn out to be one: more than one transaction can move.
///
/// The articles of both tell much the same in their lesser words, but each half has telling words
/// of its own under which the other is not found. The bridge has some of either.
final class StoryJoinTest {
  private static final int ARTICLES = 30;

  private static final List<String> FLOOD =
      List.of("bagak", "cagak", "dagak", "fagak", "gagak", "hagak");
  private static final List<String> STORM =
      List.of("bogok", "cogok", "dogok", "fogok", "gogok", "hogok");
  private static final List<String> FLOOD_TOO =
      List.of("zagak", "zagek", "zagik", "zagok", "zaguk", "zagyk");
  private static final List<String> STORM_TOO =
      List.of("zogak", "zogek", "zogik", "zogok", "zoguk", "zogyk");
  private static final String BOTH =
      "babab cacac dadad fafaf gagag hahah jajaj kakak lalal mamam nanan papap rarar sasas tatat.";

  private final Newsroom room = new Newsroom();

  private static String text(List<String> some, List<String> others) {
    var often = String.join(" ", some) + " " + String.join(" ", others) + " ";
    return often + often + often + BOTH;
  }

  private Set<String> story(String prefix, String text) {
    var names = new TreeSet<String>();
    for (int i = 0; i < ARTICLES; i++) {
      names.add(prefix + i);
      room.store(prefix + i, text);
      room.place(prefix + i);
    }
    room.merge(prefix + 0);
    return names;
  }

  @Test
  void bridgeJoinsTwoLargeStoriesAndItsWithdrawalPartsThem() {
    var flood = story("flood", text(FLOOD, FLOOD_TOO));
    var storm = story("storm", text(STORM, STORM_TOO));
    room.assertStories(List.of(flood, storm));
    var older = room.storyOf("flood0").orElseThrow();
    var younger = room.storyOf("storm0").orElseThrow();

    room.arrive("bridge", text(FLOOD, STORM));
    var all = new TreeSet<>(flood);
    all.addAll(storm);
    all.add("bridge");
    room.assertStories(List.of(all));
    assertThat(room.storyOf("storm7")).contains(older);
    assertThat(room.stories.find(younger)).isEqualTo(new FoundStory.Joined(older));

    room.leave("bridge");
    room.assertStories(List.of(flood, storm));
    assertThat(room.storyOf("flood0")).contains(older);
    assertThat(room.storyOf("storm0")).isNotEqualTo(room.storyOf("flood0"));
  }
}
