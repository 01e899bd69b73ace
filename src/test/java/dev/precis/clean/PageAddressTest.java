package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageAddressTest {
  @Test
  void addressIsPartedIntoHostAndPath() {
    assertThat(PageAddress.of("https://www.teal.example:8080/news/a.html?page=2"))
        .isEqualTo(new PageAddress("teal.example", "/news/a.html"));
    assertThat(PageAddress.of("/news/a?b=/c")).isEqualTo(new PageAddress("", "/news/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://", "ht tp://teal.example", "%zz", "mailto:ann@teal.example"})
  void whatIsNoAddressHasNoParts(String address) {
    assertThat(PageAddress.of(address)).isEqualTo(new PageAddress("", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/2026/teal-bridge-falls", "/teal-bridge-falls-2/", "/Teal_Bridge_Falls.html"})
  void slugIsMadeOfItsHeadline(String path) {
    var address = new PageAddress("teal.example", path);
    assertThat(address.isMadeOf("Teal bridge falls!")).isTrue();
    assertThat(address.isMadeOf("Teal bridge")).isFalse();
  }

  @Test
  void slugOfOneWordOfAMenuTellsNothing() {
    assertThat(new PageAddress("teal.example", "/about-us").isMadeOf("About us")).isFalse();
  }
}
