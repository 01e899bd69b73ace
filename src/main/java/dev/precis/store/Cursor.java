package dev.precis.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Where a list goes on: a sort key, base64url. The partition comes from the request, so a forged
/// cursor leads nowhere that its sender may not go.
///
/// @param sortKey of the last item of the page before
public record Cursor(String sortKey) {
  /// A sort key holds 1,024 bytes at most.
  private static final int MAX_LENGTH = 1_400;

  /// Reads what [#toString] wrote; nothing when `text` is no cursor.
  public static Optional<Cursor> parse(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      var sortKey = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var cursor = new Cursor(sortKey);
      return cursor.toString().equals(text) ? Optional.of(cursor) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(sortKey.getBytes(StandardCharsets.UTF_8));
  }
}
