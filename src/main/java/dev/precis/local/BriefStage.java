package dev.precis.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.brief.BriefJson;
import dev.precis.brief.Envelope;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Reading;
import dev.precis.summary.Budget;

/// The whole way: the brief as it is served, with a summary of a given budget.
final class BriefStage implements Stage {
  /// The desk of articles that come without a bucket.
  private static final String DESK = "main";

  private final Pipeline pipeline = new Pipeline();
  private final Budget budget;

  BriefStage(Budget budget) {
    this.budget = budget;
  }

  @Override
  public String field() {
    return "brief";
  }

  /// A brief says its own id, and is printed as the API serves it.
  @Override
  public ObjectNode alone(String id, ObjectNode document) {
    return document;
  }

  @Override
  public Result of(String id, Reading reading) {
    return switch (pipeline.brief(reading)) {
      case Outcome.Failed(var code, var detail, _) -> new Result.Refused(code.code(), detail);
      case Outcome.Ready(var brief) ->
          new Result.Document(
              BriefJson.within(
                  BriefJson.full(brief, new Envelope(id, DESK, null, null, null)), budget));
    };
  }
}
