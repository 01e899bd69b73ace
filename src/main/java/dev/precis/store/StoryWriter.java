package dev.precis.store;

import dev.precis.story.Grouping;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Keeps a desk's stories up to its articles. An article is first *placed*: its postings and links
/// are written. Then its stories are *settled*: what hangs together with it is read, grouped and
/// compared with the stories there are, and a difference is written step by step until none is
/// left.
///
/// Any number of functions may do so at once, in any order, more than once, and break off anywhere:
/// each step is a transaction on what it has read, and whoever wrote one looks once more.
public final class StoryWriter {
  /// More than a join of two large stories takes.
  private static final int MOST_STEPS = 100;

  private final Clock clock;
  private final Placer placer;
  private final StoryPlanner planner;
  private final StoryTeller teller;
  private final StoryCommit commit;

  /// Writes to `table`; `clock` dates versions and expiries.
  public StoryWriter(DynamoDbClient client, String table, Clock clock) {
    var placements = new Placements(client, table);
    this.clock = clock;
    this.placer = new Placer(client, table, clock);
    this.planner =
        new StoryPlanner(
            placements,
            new Postings(client, table, clock),
            new StoryStates(client, table),
            new Grouping(),
            clock);
    this.teller = new StoryTeller(client, table);
    this.commit = new StoryCommit(client, table);
  }

  /// Places an article by its latest brief.
  public Placed place(ArticleId id) {
    return placer.place(id, false);
  }

  /// As [#place], but does it all again even if nothing changed.
  public Placed placeAgain(ArticleId id) {
    return placer.place(id, true);
  }

  /// Settles the stories around an article that was placed.
  ///
  /// @return how many versions of stories that made
  public int settle(ArticleId id) {
    int versions = 0;
    int refusals = 0;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      var plan = planner.next(id);
      if (plan.isEmpty() || plan.get().step().isEmpty()) {
        plan.map(StoryPlanner.Plan::centre).filter(Placement::isGone).ifPresent(placer::forget);
        return versions;
      }
      var told = tell(plan.get());
      if (told.isEmpty()) {
        continue;
      }
      if (commit.write(plan.get().step(), told.get(), clock.instant())) {
        versions += (int) told.get().values().stream().filter(StoryTeller.Version::isNew).count();
      } else {
        Pause.after(refusals);
        refusals++;
      }
    }
    throw new IllegalStateException(
        "article %s: not settled in %d steps".formatted(id, MOST_STEPS));
  }

  /// What the stories say that the step completes. Nothing when an article has changed since it was
  /// placed; then it is placed anew, whoever else is about to do so.
  private Optional<Map<StoryId, StoryTeller.Version>> tell(StoryPlanner.Plan plan) {
    var versions = new TreeMap<StoryId, StoryTeller.Version>();
    for (var next : plan.step().stories()) {
      if (next.isToBeTold()) {
        var told = StoryTeller.told(next.members(), plan.articles());
        switch (teller.tell(next.before(), told)) {
          case StoryTeller.Version version -> versions.put(next.before().id(), version);
          case StoryTeller.Outdated(var articles) -> {
            articles.forEach(article -> placer.place(article, false));
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(versions);
  }
}
