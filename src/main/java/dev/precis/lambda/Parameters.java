package dev.precis.lambda;

import dev.precis.store.Cursor;
import dev.precis.summary.Budget;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the values of a request's parameters, and says what is wrong with them.
///
/// @param named gives a parameter's value
record Parameters(Function<String, Optional<String>> named) {
  private static final int MOST_ITEMS = 100;
  private static final int MOST_KEY_BYTES = 1_024;
  private static final int USUAL_ITEMS = 20;
  private static final int MOST_SENTENCES = 12;
  private static final int MOST_OF_ANYTHING = 100_000;

  static Parameters of(Request request) {
    return new Parameters(request::parameter);
  }

  /// 1 to 100, 20 unless said.
  int limit() throws BadRequest {
    return number("limit", 1, MOST_ITEMS).orElse(USUAL_ITEMS);
  }

  Optional<Cursor> cursor() throws BadRequest {
    var text = named.apply("cursor");
    var cursor = text.flatMap(Cursor::parse);
    if (text.isPresent() && cursor.isEmpty()) {
      throw foreignCursor();
    }
    return cursor;
  }

  /// The cursor is none, or none of the list that was asked for.
  static BadRequest foreignCursor() {
    return new BadRequest("`cursor` has to be the `next` of an answer to the same question");
  }

  /// A folder of a key, which holds 1,024 bytes at most; `main` unless said.
  String desk() throws BadRequest {
    var desk = named.apply("desk").orElse("main");
    if (desk.getBytes(StandardCharsets.UTF_8).length > MOST_KEY_BYTES) {
      throw new BadRequest("`desk` takes 1,024 bytes at most");
    }
    return desk;
  }

  /// A summary's budget: one of `sentences`, `words` and `characters`, else the default.
  Budget budget() throws BadRequest {
    var given =
        List.of("sentences", "words", "characters").stream()
            .filter(name -> named.apply(name).isPresent())
            .toList();
    if (given.size() > 1) {
      throw new BadRequest("only one of `sentences`, `words` and `characters` sets the budget");
    }
    if (given.isEmpty()) {
      return Budget.DEFAULT;
    }
    var name = given.getFirst();
    int most = name.equals("sentences") ? MOST_SENTENCES : MOST_OF_ANYTHING;
    int size = number(name, 1, most).orElseThrow();
    return switch (name) {
      case "sentences" -> new Budget.Sentences(size);
      case "words" -> new Budget.Words(size);
      default -> new Budget.Characters(size);
    };
  }

  /// A day (its first moment, UTC) or a moment.
  Optional<Instant> moment(String name) throws BadRequest {
    var text = named.apply(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.get().contains("T")
              ? Instant.parse(text.get())
              : LocalDate.parse(text.get()).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException unreadable) {
      throw new BadRequest(
          "`%s` takes a day like 2026-11-24 or a moment like 2026-11-24T08:00:00Z, not '%s'"
              .formatted(name, text.get()));
    }
  }

  Optional<Integer> number(String name, int least, int most) throws BadRequest {
    var text = named.apply(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException _) {
      // said below, as for a number out of range
    }
    throw new BadRequest(
        "`%s` takes a whole number from %d to %d, not '%s'"
            .formatted(name, least, most, text.get()));
  }
}
