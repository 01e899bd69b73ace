package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class JoinableTest {
  private final List<Joinable<String>> names =
      Stream.of("Ann Lee", "Lee", "Ms. Lee", "Bo Cruz").map(Joinable::new).toList();

  private List<String> roots() {
    return names.stream().map(Joinable::root).toList();
  }

  @Test
  void whatIsJoinedToNothingStandsForItself() {
    assertThat(roots()).containsExactly("Ann Lee", "Lee", "Ms. Lee", "Bo Cruz");
  }

  @Test
  void whatIsJoinedThroughAnotherHasTheSameRoot() {
    names.get(2).joinTo(names.get(1));
    names.get(1).joinTo(names.get(0));
    assertThat(roots()).containsExactly("Ann Lee", "Ann Lee", "Ann Lee", "Bo Cruz");
  }

  @Test
  void joiningTakesAlongAllThatWereJoinedBefore() {
    names.get(1).joinTo(names.get(0));
    names.get(1).joinTo(names.get(3));
    assertThat(roots()).containsExactly("Bo Cruz", "Bo Cruz", "Ms. Lee", "Bo Cruz");
  }

  @Test
  void joiningAgainChangesNothing() {
    assertThat(names.get(1).joinTo(names.get(0))).isTrue();
    assertThat(names.get(0).joinTo(names.get(1))).isFalse();
    assertThat(names.get(0).joinTo(names.get(0))).isFalse();
    assertThat(roots()).containsExactly("Ann Lee", "Ann Lee", "Ms. Lee", "Bo Cruz");
  }

  @Test
  void longChainHasARoot() {
    var chain = Stream.iterate(0, i -> i + 1).limit(100_000).map(Joinable::new).toList();
    for (int i = 1; i < chain.size(); i++) {
      chain.get(i - 1).joinTo(chain.get(i));
    }
    assertThat(chain.getFirst().root()).isEqualTo(99_999);
  }
}
