package dev.precis.facts;

import java.util.Map;
import java.util.Optional;

/// The units of measure that news uses, each under one name.
final class Measures {
  private static final Map<String, String> BY_WORD =
      Map.ofEntries(
          Map.entry("%", "percent"),
          Map.entry("percent", "percent"),
          Map.entry("year", "year"),
          Map.entry("month", "month"),
          Map.entry("week", "week"),
          Map.entry("day", "day"),
          Map.entry("hour", "hour"),
          Map.entry("minute", "minute"),
          Map.entry("second", "second"),
          Map.entry("km", "km"),
          Map.entry("kilometre", "km"),
          Map.entry("kilometer", "km"),
          Map.entry("mile", "mile"),
          Map.entry("metre", "m"),
          Map.entry("meter", "m"),
          Map.entry("m", "m"),
          Map.entry("foot", "foot"),
          Map.entry("ft", "foot"),
          Map.entry("inch", "inch"),
          Map.entry("kg", "kg"),
          Map.entry("kilogram", "kg"),
          Map.entry("kilo", "kg"),
          Map.entry("tonne", "tonne"),
          Map.entry("ton", "ton"),
          Map.entry("acre", "acre"),
          Map.entry("hectare", "hectare"),
          Map.entry("mph", "mph"),
          Map.entry("degree", "degree"),
          Map.entry("dollar", "USD"),
          Map.entry("euro", "EUR"),
          Map.entry("yen", "JPY"));

  private static final Map<String, String> CURRENCIES =
      Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY");

  private Measures() {}

  static Optional<String> unit(String lower) {
    return Optional.ofNullable(BY_WORD.get(Nouns.singular(lower)));
  }

  static Optional<String> currency(String symbol) {
    return Optional.ofNullable(CURRENCIES.get(symbol));
  }

  static boolean isTime(String unit) {
    return switch (unit) {
      case "year", "month", "week", "day", "hour", "minute", "second" -> true;
      default -> false;
    };
  }
}
