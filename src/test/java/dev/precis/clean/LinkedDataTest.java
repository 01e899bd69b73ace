package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LinkedDataTest {
  @Test
  void scriptThatIsNoJsonIsPassedOver() {
    var data =
        LinkedData.of(List.of("{oops", "{\"@type\":\"Article\",\"headline\":\"A &amp; B\",}"));
    assertThat(data.text("headline")).hasValue("A & B");
  }

  @Test
  void articlesNamedInPassingAreNotThePages() {
    var data =
        LinkedData.of(
            List.of(
                "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"Other\"}]}"));
    assertThat(data.text("headline")).isEmpty();
  }

  @Test
  void organisationsAreOutletsAndNoPeople() {
    var data =
        LinkedData.of(
            List.of(
                "{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\"name\":\"Teal Gazette\"}}"));
    assertThat(data.outlets()).containsExactly("Teal Gazette");
    assertThat(data.authors()).containsExactly(new LinkedData.Named("Teal Gazette", false));
  }

  @Test
  void dataNestedWithoutEndIsPassedOver() {
    assertThat(LinkedData.of(List.of("[".repeat(100_000))).text("headline")).isEmpty();
  }
}
