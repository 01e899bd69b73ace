package dev.precis.lambda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.brief.BriefJson;
import dev.precis.brief.Envelope;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Failure;
import dev.precis.original.Original;
import dev.precis.original.Originals;
import dev.precis.store.Arrival;
import dev.precis.store.ArticleId;
import dev.precis.store.BriefWriter;
import dev.precis.store.Edition;
import dev.precis.store.ObjectVersion;
import dev.precis.store.S3Originals;
import dev.precis.store.Written;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Brings the table up to what an event says of an object. Safe to repeat.
final class Ingest {
  private final S3Originals originals;
  private final BriefWriter briefs;
  private final Function<Original, Outcome> pipeline;
  private final Clock clock;
  private final Log log;

  /// @param pipeline makes an original's brief
  Ingest(
      S3Originals originals,
      Function<Original, Outcome> pipeline,
      BriefWriter briefs,
      Clock clock,
      Log log) {
    this.originals = originals;
    this.pipeline = pipeline;
    this.briefs = briefs;
    this.clock = clock;
    this.log = log;
  }

  /// What came of an event; also the name of its metric.
  enum Result {
    STORED("Stored"),
    FAILED("Failed"),
    WITHDRAWN("Withdrawn"),
    REPEATED("Repeated"),
    LATE("Late"),
    SUPERSEDED("Superseded");

    private final String metric;

    Result(String metric) {
      this.metric = metric;
    }

    String metric() {
      return metric;
    }
  }

  /// Handles one event. An article that gives no brief is stored as failed; only a fault of the
  /// surroundings throws.
  Result handle(ObjectEvent event) {
    var id = ArticleId.of(event.object().bucket(), event.object().key());
    var result =
        switch (event.change()) {
          case CREATED -> store(event, id, false);
          case READ_AGAIN -> readAgain(event, id);
          case REMOVED -> withdraw(event, id);
          case PERHAPS_REMOVED -> followCurrent(event, id);
        };
    log.info(
        "event handled",
        Map.of(
            "article", id.value(),
            "desk", event.desk(),
            "change", event.change().name(),
            "result", result.name()));
    return result;
  }

  /// Asks the table for an article that nobody has, for what the first call costs.
  void prime() {
    var id = new ArticleId(Priming.ARTICLE);
    briefs.foresee(id, Edition.of(null, Edition.REMOVED, Pipeline.VERSION));
  }

  private Result store(ObjectEvent event, ArticleId id, boolean again) {
    var edition = Edition.of(event.sequencer(), event.object().token(), Pipeline.VERSION);
    if (!again) {
      var foreseen = briefs.foresee(id, edition);
      if (foreseen != Written.STORED) {
        return unchanged(foreseen);
      }
    }
    return switch (originals.fetch(event.object())) {
      case S3Originals.Superseded() -> Result.SUPERSEDED;
      case S3Originals.TooLarge(var version) -> {
        var refused = Originals.tooLarge(version.bytes());
        var failed = new Outcome.Failed(refused.code(), refused.detail(), refused.mediaType());
        yield write(event, id, version, failed, again);
      }
      case S3Originals.Bytes(var original, var version) ->
          write(event, id, version, outcome(original, id), again);
    };
  }

  /// A fault of ours on one article would come again with each retry, so it is recorded like any
  /// other failure.
  private Outcome outcome(Original original, ArticleId id) {
    try {
      return pipeline.apply(original);
    } catch (RuntimeException | StackOverflowError fault) {
      log.error("the pipeline broke", fault, Map.of("article", id.value()));
      return new Outcome.Failed(
          Failure.FAULT, "Précis broke on this article; the fault is ours and was logged.", null);
    }
  }

  private Result write(
      ObjectEvent event, ArticleId id, ObjectVersion version, Outcome outcome, boolean again) {
    var arrival = arrival(event, id, version.token());
    var envelope =
        new Envelope(
            id.value(),
            event.desk(),
            new Envelope.StoredObject(
                version.bucket(),
                version.key(),
                version.versionId(),
                Objects.requireNonNullElse(version.etag(), ""),
                version.bytes()),
            arrival.at(),
            null);
    return switch (outcome) {
      case Outcome.Failed failed -> {
        var written = put(arrival, BriefJson.failed(failed, envelope), null, again);
        yield written == Written.STORED ? Result.FAILED : unchanged(written);
      }
      case Outcome.Ready ready -> {
        var document = BriefJson.full(ready.brief(), envelope);
        var written = put(arrival, document, ready, again);
        yield written == Written.STORED ? Result.STORED : unchanged(written);
      }
    };
  }

  private Written put(
      Arrival arrival, ObjectNode document, Outcome.@Nullable Ready ready, boolean again) {
    var brief = ready == null ? null : ready.brief();
    return again
        ? briefs.storeAgain(arrival, document, brief)
        : briefs.store(arrival, document, brief);
  }

  /// The sequencer of the stored brief is kept, so that real events keep their order.
  private Result readAgain(ObjectEvent event, ArticleId id) {
    var current = originals.current(event.object().bucket(), event.object().key());
    if (current.isEmpty()) {
      return Result.SUPERSEDED;
    }
    var sequencer = briefs.storedSequencer(id).orElse(null);
    return store(new ObjectEvent(event.change(), current.get(), sequencer, event.at()), id, true);
  }

  private Result withdraw(ObjectEvent event, ArticleId id) {
    var written = briefs.withdraw(arrival(event, id, Edition.REMOVED));
    return written == Written.STORED ? Result.WITHDRAWN : unchanged(written);
  }

  private Result followCurrent(ObjectEvent event, ArticleId id) {
    var current = originals.current(event.object().bucket(), event.object().key());
    if (current.isEmpty()) {
      return withdraw(event, id);
    }
    if (briefs.storedObject(id).filter(current.get().token()::equals).isPresent()) {
      return Result.REPEATED;
    }
    return store(
        new ObjectEvent(event.change(), current.get(), event.sequencer(), event.at()), id, false);
  }

  private Arrival arrival(ObjectEvent event, ArticleId id, String token) {
    return new Arrival(
        id,
        event.desk(),
        Edition.of(event.sequencer(), token, Pipeline.VERSION),
        Objects.requireNonNullElseGet(event.at(), clock::instant));
  }

  private static Result unchanged(Written written) {
    return written == Written.LATE ? Result.LATE : Result.REPEATED;
  }
}
