package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.original.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PageDatesTest {
  private static final String BODY =
      "<p>One ship burned in the port on Sunday night, and the crew was saved by two boats.</p>"
          + "<p>The harbour master said that nobody was hurt and that the fire was out by dawn.</p>";

  @Test
  void aShortLineUnderTheHeadlineTellsTheDate() {
    assertThat(published("<h1>Fire in the port</h1><div>Ann Lee · November 7, 2021</div>" + BODY))
        .isEqualTo("2021-11-07");
  }

  @Test
  void publicationGoesBeforeAChange() {
    assertThat(
            published(
                "<h1>Fire in the port</h1><div>Updated 9 Nov 2021</div><div>7th Nov 2021</div>"
                    + BODY))
        .isEqualTo("2021-11-07");
  }

  @Test
  void theDayOfAMastheadIsNoDate() {
    assertThat(published("<div>Tuesday, April 16, 2024</div><h1>Fire in the port</h1>" + BODY))
        .isNull();
  }

  @Test
  void aDateInASentenceIsNoDateOfPublication() {
    assertThat(
            published(
                "<h1>Fire in the port</h1><p>The port had burned once before, on March 3, 1921, when"
                    + " a ship with cotton caught fire and twelve people were killed.</p>"
                    + BODY))
        .isNull();
  }

  private static @Nullable String published(String html) {
    var reading = (Reading.Legible) Originals.ofHtml(html, Stated.NOTHING);
    var published = new Cleaner().clean(reading).metadata().published();
    return published == null ? null : published.date();
  }
}
