package dev.precis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two functions that merge one desk at once: the second runs in the moment before a call of the
/// first to the table, for each of these calls; and the first is killed there and tried again.
final class StoryInterleavingTest {
  private static final String BRIDGE = "Oldmarket bridge collapsed.";
  private static final String TOO = "The bridge of Oldmarket has collapsed.";
  private static final String AGAIN = "Collapsed: Oldmarket bridge.";

  /// A killed function.
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// What two functions do.
  ///
  /// @param before what is there already
  /// @param first whose article the function handles that is interrupted
  /// @param second whose article the other one handles
  /// @param stories what there has to be in the end
  record Scene(
      String name, Consumer<Newsroom> before, String first, String second, List<String> stories) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Scene> scenes() {
    return List.of(
        new Scene(
            "two articles begin a story",
            room -> {
              room.store("a", BRIDGE);
              room.store("b", TOO);
            },
            "a",
            "b",
            List.of("ab")),
        new Scene(
            "two articles come to a story",
            room -> {
              room.arrive("a", BRIDGE);
              room.arrive("b", TOO);
              room.store("c", AGAIN);
              room.store("d", BRIDGE);
            },
            "c",
            "d",
            List.of("abcd")),
        new Scene(
            "one comes as another leaves",
            room -> {
              room.arrive("a", BRIDGE);
              room.arrive("b", TOO);
              room.store("c", AGAIN);
              room.withdraw("b");
            },
            "c",
            "b",
            List.of("ac")),
        new Scene(
            "one leaves as another comes",
            room -> {
              room.arrive("a", BRIDGE);
              room.arrive("b", TOO);
              room.store("c", AGAIN);
              room.withdraw("b");
            },
            "b",
            "c",
            List.of("ac")),
        new Scene(
            "an entry is delivered to two functions",
            room -> {
              room.arrive("a", BRIDGE);
              room.store("b", TOO);
            },
            "b",
            "b",
            List.of("ab")));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void theyEndWithTheSameStoriesWhereverTheyMeet(Scene scene) {
    atEachStep(
        scene,
        (room, step) ->
            room.merge(
                scene.first(),
                Calls.of(room.table.client(), at(step, () -> room.merge(scene.second())))));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aFunctionThatIsKilledLosesNothingOnceItsEntryIsDeliveredAgain(Scene scene) {
    atEachStep(
        scene,
        (room, step) -> {
          var doomed =
              Calls.of(
                  room.table.client(),
                  at(
                      step,
                      () -> {
                        throw new Killed();
                      }));
          assertThatThrownBy(() -> room.merge(scene.first(), doomed)).isInstanceOf(Killed.class);
          room.merge(scene.second());
          room.merge(scene.first());
        });
  }

  private static void atEachStep(Scene scene, ObjIntConsumer<Newsroom> course) {
    var before = new Newsroom();
    scene.before().accept(before);
    int steps = steps(scene, before);
    assertThat(steps).isGreaterThan(10);
    for (int step = 1; step <= steps; step++) {
      var room = before.copy();
      course.accept(room, step);
      room.assertStories(
          scene.stories().stream().map(names -> Newsroom.of(names.split(""))).toList());
      room.table.delete();
    }
  }

  /// How many calls the first function makes when nobody disturbs it.
  private static int steps(Scene scene, Newsroom before) {
    var room = before.copy();
    var steps = new AtomicInteger();
    room.merge(scene.first(), Calls.of(room.table.client(), steps::incrementAndGet));
    room.table.delete();
    return steps.get();
  }

  private static Runnable at(int step, Runnable event) {
    var calls = new AtomicInteger();
    return () -> {
      if (calls.incrementAndGet() == step) {
        event.run();
      }
    };
  }
}
