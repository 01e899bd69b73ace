package dev.precis.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which brief of an article: the version of the object it was made of, and the pipeline that made
/// it. S3 delivers events repeatedly and out of order; this order says which one counts.
///
/// @param sequencer S3's sequencer, hexadecimal, padded with zeros on the right to 32 digits so
///   that it compares as text; all zeros where the event had none
/// @param token what tells versions with one sequencer apart: the version id, else the ETag, else
///   [#REMOVED]
/// @param pipeline the version of the pipeline, such as `1.0.0`
public record Edition(String sequencer, String token, String pipeline) {
  /// The token of an edition that says the object is gone.
  public static final String REMOVED = "removed";

  private static final int SEQUENCER_DIGITS = 32;
  private static final String SEPARATOR = "#";

  /// The edition an event announces.
  public static Edition of(@Nullable String sequencer, String token, String pipeline) {
    var digits = sequencer == null ? "" : sequencer.toUpperCase(Locale.ROOT);
    return new Edition(
        digits + "0".repeat(Math.max(0, SEQUENCER_DIGITS - digits.length())), token, pipeline);
  }

  /// The edition that [#toString] wrote.
  static Edition parse(String text) {
    int first = text.indexOf(SEPARATOR);
    int last = text.lastIndexOf(SEPARATOR);
    return new Edition(
        text.substring(0, first), text.substring(first + 1, last), text.substring(last + 1));
  }

  /// The version of the object: the sequencer, `#` and the token.
  public String v() {
    return sequencer + SEPARATOR + token;
  }

  /// Whether this one replaces `stored`. A higher sequencer does. An equal one does when the token
  /// differs, because LocalStack's sequencer is a constant. The same version does under a newer
  /// pipeline, so that articles can be processed again.
  public boolean replaces(Edition stored) {
    int order = sequencer.compareTo(stored.sequencer);
    if (order != 0) {
      return order > 0;
    }
    return !token.equals(stored.token) || comparePipelines(pipeline, stored.pipeline) > 0;
  }

  /// Whether this one is of an older version of the object than `stored`.
  boolean isLateAfter(Edition stored) {
    return sequencer.compareTo(stored.sequencer) < 0;
  }

  /// All of it in one string, which [#parse] reads.
  @Override
  public String toString() {
    return v() + SEPARATOR + pipeline;
  }

  private static int comparePipelines(String one, String other) {
    var these = one.split("\\.", -1);
    var those = other.split("\\.", -1);
    for (int i = 0; i < Math.min(these.length, those.length); i++) {
      int order = Integer.compare(Integer.parseInt(these[i]), Integer.parseInt(those[i]));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(these.length, those.length);
  }
}
