package dev.precis.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.story.Excerpt;
import dev.precis.story.Story;
import dev.precis.story.Support;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadableStoryTest {
  private static final Support TWO = new Support("a", "two sailors\ndrowned", 0, 19, "the police");
  private static final Support MORE =
      new Support("b", "at least five sailors drowned", 0, 29, null);

  private static Story story() {
    return new Story(
        new Excerpt("a", "Ferry sinks off Oakford", 0, 23, null),
        new Story.Event("2021-03-02", "Oakford", List.of()),
        List.of(member("a", "o1"), member("b", "o2")),
        2,
        List.of(
            new Story.Name(
                "Ann Lee",
                "person",
                "mayor",
                List.of(
                    new Story.Variant("Ann Lee", List.of("a"), List.of()),
                    new Story.Variant("Anne Lee", List.of("b"), List.of())),
                List.of("similar spelling"))),
        List.of(new Story.SummarySentence("a", "A ferry sank.", 0, 13, List.of("a", "b"), 2)),
        List.of(new Story.Claim("a ferry sank", null, null, List.of(TWO, MORE), 2)),
        List.of(
            new Story.Dispute(
                Story.Dispute.Kind.FIGURE,
                "sailor kill",
                List.of(
                    new Story.Position(BigDecimal.TWO, null, "exact", null, List.of(TWO)),
                    new Story.Position(
                        BigDecimal.valueOf(5), null, "at-least", null, List.of(MORE))))),
        List.of(new Excerpt("b", "The crew was drunk.", 5, 24, null)),
        List.of(),
        List.of());
  }

  private static Story.Member member(String id, String origin) {
    return new Story.Member(id, null, null, null, .5, origin, "e1");
  }

  @Test
  void showsWhatIsAgreedWhatDiffersAndWhoIsCalledWhat() {
    assertThat(ReadableStory.of(story()))
        .isEqualTo(
            """
            STORY  Ferry sinks off Oakford
                   2 articles · 2 origins · 2021-03-02 · Oakford

              [1] a (o1)
              [2] b (o2)

              • A ferry sank. [1, 2]

            agreed
              • a ferry sank [1, 2]

            differs
              • sailor kill
                  2        “two sailors drowned” [1] — the police
                  ≥ 5      “at least five sailors drowned” [2]

            only here
              • The crew was drunk. [2]

            who is called what
              • Ann Lee (mayor): Ann Lee [1]; Anne Lee [2]

            """);
  }
}
