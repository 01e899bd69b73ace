package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class OutletTest {
  private static final Outlet OUTLET =
      Outlet.of(
          PageMarkup.of(Jsoup.parse("<meta property=og:site_name content='Teal Gazette'>")),
          LinkedData.of(List.of()),
          PageAddress.of("https://www.tealdaily.example/a"));

  @Test
  void nameIsKnownFromThePageAndFromTheHost() {
    assertThat(OUTLET.isNamed("The Teal Gazette")).isTrue();
    assertThat(OUTLET.isNamed("Teal Daily")).isTrue();
    assertThat(OUTLET.isNamed("Ann Lee")).isFalse();
  }

  @Test
  void nameThatGoesOnIsNoNameButAHeadline() {
    assertThat(OUTLET.isNamed("Teal Daily News")).isTrue();
    assertThat(OUTLET.isNamed("Teal Daily catalogue")).isFalse();
  }

  @Test
  void hostBeforeATitleIsNoPartOfIt() {
    assertThat(OUTLET.without("tealdaily.example Bridge falls")).isEqualTo("Bridge falls");
  }

  @Test
  void titleThatSpeaksOfTheOutletKeepsItsName() {
    assertThat(OUTLET.without("Teal Gazette: staff on strike for better pay"))
        .isEqualTo("staff on strike for better pay");
    assertThat(OUTLET.withoutEnd("Staff of the Teal Gazette on strike"))
        .isEqualTo("Staff of the Teal Gazette on strike");
  }

  @Test
  void titleThatIsTheNameStays() {
    assertThat(OUTLET.without("Teal Gazette")).isEqualTo("Teal Gazette");
  }
}
