package dev.precis.store;

import dev.precis.text.Sha256;
import java.util.Optional;
import java.util.regex.Pattern;

/// An article's id, which any client can compute: the first 20 characters of the lower-case base32
/// (RFC 4648, no padding) SHA-256 of `bucket/key` in UTF-8. All versions of a key share it.
///
/// @param value 20 characters out of `a`-`z` and `2`-`7`
public record ArticleId(String value) {
  private static final int LENGTH = 20;
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final Pattern SHAPE = Pattern.compile("[a-z2-7]{" + LENGTH + "}");

  public ArticleId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("an article id is 20 base32 characters, was " + value);
    }
  }

  /// The id of the object at `key`, which is decoded: a space is a space, not `+` or `%20`.
  public static ArticleId of(String bucket, String key) {
    return ofContent(bucket + "/" + key);
  }

  /// The id of an article that lies in no bucket: the hash of its text.
  public static ArticleId ofContent(String content) {
    var hash = Sha256.of(content);
    var id = new StringBuilder(LENGTH);
    for (int bit = 0; id.length() < LENGTH; bit += 5) {
      int pair = ((hash[bit / 8] & 0xff) << 8) | (hash[bit / 8 + 1] & 0xff);
      id.append(ALPHABET.charAt((pair >> (11 - bit % 8)) & 31));
    }
    return new ArticleId(id.toString());
  }

  /// The id that `text` spells, or nothing when it spells none.
  public static Optional<ArticleId> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new ArticleId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
