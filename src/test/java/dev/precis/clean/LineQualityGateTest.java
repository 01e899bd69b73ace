package dev.precis.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How good the cutting of lines is on small cases of our own, which say of each line whether it is
/// body. The floors only rise.
final class LineQualityGateTest {
  private static final double FLOOR = 0.99;
  private static final double FLOOR_OF_EACH = 0.95;

  static Stream<String> cases() {
    return Stream.of(
        "wire-report",
        "blog-with-comments",
        "torn-at-links",
        "hard-wrapped",
        "german",
        "french",
        "spanish",
        "list-article",
        "clean-prose");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void caseScoresNoLessThanBefore(String name) {
    assertThat(f1(name)).isGreaterThanOrEqualTo(FLOOR_OF_EACH);
  }

  @Test
  void casesScoreNoLessThanBeforeOnAverage() {
    assertThat(cases().mapToDouble(LineQualityGateTest::f1).average().orElseThrow())
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noLineOfTheBodyIsLostWhenTheBodyComesAlone(String name) {
    var body =
        String.join(
            "\n",
            lines(name).stream()
                .filter(line -> line.startsWith("+"))
                .map(line -> line.substring(1))
                .toList());
    assertThat(new LineCleaner().cut(body).ledger()).isEmpty();
  }

  /// F1 of the characters kept as body against those marked so.
  private static double f1(String name) {
    var lines = lines(name);
    var source = new StringBuilder();
    lines.forEach(line -> source.append(line, 1, line.length()).append('\n'));
    var kept = new boolean[source.length()];
    for (var block : new LineCleaner().cut(source.toString()).blocks()) {
      if (block.kind().inBody()) {
        mark(kept, block.span());
      }
    }
    int both = 0;
    int found = 0;
    int wanted = 0;
    int at = 0;
    for (var line : lines) {
      for (int i = 1; i < line.length(); i++, at++) {
        boolean counts = line.charAt(0) != '?';
        wanted += line.charAt(0) == '+' ? 1 : 0;
        found += counts && kept[at] ? 1 : 0;
        both += line.charAt(0) == '+' && kept[at] ? 1 : 0;
      }
      at++;
    }
    return 2.0 * both / (found + wanted);
  }

  private static void mark(boolean[] kept, Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      kept[at] = true;
    }
  }

  private static List<String> lines(String name) {
    try (var in = LineQualityGateTest.class.getResourceAsStream("lines/" + name + ".txt")) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
