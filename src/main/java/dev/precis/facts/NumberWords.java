package dev.precis.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words English writes numbers in.
final class NumberWords {
  private static final Map<String, Integer> CARDINALS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Long> SCALES =
      Map.of(
          "dozen", 12L,
          "hundred", 100L,
          "thousand", 1_000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L);

  private static final Map<String, Long> VAGUE =
      Map.of(
          "dozens", 12L,
          "scores", 20L,
          "hundreds", 100L,
          "thousands", 1_000L,
          "tens", 10L,
          "millions", 1_000_000L,
          "billions", 1_000_000_000L);

  private NumberWords() {}

  /// What a number word up to "nineteen", or a ten, is worth; null where `lower` is none.
  static @Nullable Integer cardinal(String lower) {
    return CARDINALS.get(lower);
  }

  /// What a word multiplies the number before it by: 1000 for "thousand"; null where it does not.
  static @Nullable Long scale(String lower) {
    return SCALES.get(lower);
  }

  /// What a plural is worth at least: 12 for "dozens"; null where `lower` is none.
  static @Nullable Long vague(String lower) {
    return VAGUE.get(lower);
  }

  /// Whether `lower` is a number word that others are joined to by a hyphen: `sixty-three`.
  static boolean isJoined(String lower) {
    return CARDINALS.containsKey(lower) || lower.equals("hundred");
  }
}
