package dev.precis.lambda;

import dev.precis.store.ObjectVersion;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What happened to an object in the bucket.
///
/// @param change what happened
/// @param object the version it happened to
/// @param sequencer S3's order of the events of one key, hexadecimal, or null
/// @param at when it happened, or null where the event does not say
record ObjectEvent(
    Change change, ObjectVersion object, @Nullable String sequencer, @Nullable Instant at) {
  private static final String INCOMING = "incoming/";
  private static final String MAIN_DESK = "main";

  /// What can happen to an object.
  enum Change {
    CREATED,
    /// Somebody wants it read once more, with nothing changed: `./precis reingest`.
    READ_AGAIN,
    /// Deleted from a bucket without versions.
    REMOVED,
    /// A version went, or a delete marker came, or its life ended: what is current now, S3 has to
    /// say.
    PERHAPS_REMOVED
  }

  /// The first folder below `incoming/`, else `main`.
  String desk() {
    return Optional.of(object.key())
        .filter(key -> key.startsWith(INCOMING))
        .map(key -> key.substring(INCOMING.length()))
        .filter(rest -> rest.indexOf('/') > 0)
        .map(rest -> rest.substring(0, rest.indexOf('/')))
        .orElse(MAIN_DESK);
  }
}
