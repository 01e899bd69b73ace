package dev.precis.brief;

import java.util.Locale;

/// The names of constants in JSON.
final class Codes {
  private Codes() {}

  /// `AT_LEAST` is `at-least`.
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
