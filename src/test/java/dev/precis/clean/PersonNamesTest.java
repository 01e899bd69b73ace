package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNamesTest {
  @Test
  void degreesAndJobsAreNoNames() {
    assertThat(PersonNames.in("Ann Lee, MD, Senior Editor and Bo van Chan (Reporter)"))
        .containsExactly("Ann Lee", "Bo van Chan");
  }

  @Test
  void monthsAreNoNamesButNamesMayBeginLikeThem() {
    assertThat(PersonNames.in("By Julia")).containsExactly("Julia");
    assertThat(PersonNames.in("By November")).isEmpty();
  }

  @Test
  void nameSaidTwiceIsOneAuthor() {
    assertThat(PersonNames.in("By Ann Lee | Ann Lee")).containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anne-Marie O’Brien", "José de la Cruz", "The Teal Team", "J. R. Lee"})
  void namesOfPeopleAndTeamsAreFull(String name) {
    assertThat(PersonNames.isFull(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read More", "Latest News", "lee", "Our Team", "Posted In"})
  void labelsAndAccountsAreNoFullNames(String words) {
    assertThat(PersonNames.isFull(words)).isFalse();
  }

  @Property
  void neverThrows(@ForAll String byline) {
    assertThat(PersonNames.in(byline)).doesNotContain("");
  }
}
