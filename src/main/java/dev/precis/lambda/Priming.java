package dev.precis.lambda;

import dev.precis.brief.BriefJson;
import dev.precis.brief.Envelope;
import dev.precis.brief.Outcome;
import dev.precis.brief.Pipeline;
import dev.precis.original.Originals;
import dev.precis.original.Stated;
import dev.precis.story.Report;
import dev.precis.story.ReportJson;
import dev.precis.story.StoryJson;
import dev.precis.story.StoryMaker;
import dev.precis.summary.Budget;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/// Runs the pipeline a few times before SnapStart takes its snapshot, so that classes are loaded,
/// models read and hot code compiled when the snapshot is restored. Nothing of it is kept, and no
/// request's data gets into a snapshot.
final class Priming implements Resource {
  /// The id of an article that no bucket has.
  static final String ARTICLE = "precisprimingprecisp";

  /// Registries hold resources weakly; a local variable would be collected before the snapshot.
  private static final AtomicReference<Priming> HELD = new AtomicReference<>();

  private static final int ROUNDS = 20;

  private static final String PAGE =
      """
      <html lang="en"><head><title>Bridge falls in Harbour Town</title></head><body>
      <nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Bridge falls in Harbour Town</h1>
      <p>By Ann Lee</p>
      <p>HARBOUR TOWN, Nov 7 (AP) — A bridge over the Teal river fell on Friday, injuring at least two workers,
      police said. Nearly 600 people were led to safety.</p>
      <p>“We heard a crack and ran,” said Bo Chan, 54, a welder who had worked on it since May 2020.</p>
      <p>Mayor Cleo Diaz ordered an inquiry into the $3.5 million bridge because an earlier report was ignored.</p>
      </article><footer><p>Copyright. All rights reserved.</p></footer></body></html>
      """;

  private final Runnable firstCall;

  private Priming(Runnable firstCall) {
    this.firstCall = firstCall;
  }

  /// Primes this process before its snapshot is taken, if ever one is.
  ///
  /// @param firstCall makes a call to the table, since the SDK's first one takes half a second more
  ///   than its second
  static void register(Runnable firstCall) {
    var priming = new Priming(firstCall);
    HELD.set(priming);
    Core.getGlobalContext().register(priming);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    primePipeline();
    try {
      firstCall.run();
    } catch (RuntimeException fault) {
      // Without it the first request takes longer, which is no reason to refuse the snapshot.
      Log.standard().error("priming could not reach the table", fault, Map.of());
    }
  }

  /// Merges two articles a few times.
  static void tellAStory() {
    var reading = Originals.ofHtml(PAGE, Stated.NOTHING);
    if (new Pipeline().brief(reading) instanceof Outcome.Ready(var brief)) {
      for (int i = 0; i < ROUNDS; i++) {
        var one = ReportJson.readReport(ReportJson.write(Report.of("one", brief)));
        var story = StoryMaker.merge(List.of(one, Report.of("other", brief)));
        StoryJson.write(story, new StoryJson.Envelope("priming", "main", 1, null), List.of());
      }
    }
  }

  private static void primePipeline() {
    var pipeline = new Pipeline();
    for (int i = 0; i < ROUNDS; i++) {
      var reading = Originals.ofHtml(PAGE, Stated.NOTHING);
      if (pipeline.brief(reading) instanceof Outcome.Ready(var brief)) {
        var document = BriefJson.full(brief, new Envelope("priming", "main", null, null, null));
        BriefJson.within(document, Budget.DEFAULT);
      }
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Clients open their connections when they need them, so there is nothing to mend.
  }
}
