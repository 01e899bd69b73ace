package dev.precis.story;

import dev.precis.clean.Statement;
import dev.precis.summary.Budget;
import dev.precis.text.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Merges the reports of one event into a story. Pure: the same reports give the same story, in
/// whatever order they come.
public final class StoryMaker {
  /// What a story's summary holds unless asked otherwise.
  public static final Budget DEFAULT_BUDGET = new Budget.Words(80);

  private StoryMaker() {}

  /// The story that `reports` tell together, its summary within [#DEFAULT_BUDGET].
  public static Story merge(Collection<Report> reports) {
    return merge(reports, DEFAULT_BUDGET);
  }

  /// The story that `reports` tell together.
  ///
  /// @param reports one per article; at least one
  /// @param budget what the summary may hold
  public static Story merge(Collection<Report> reports, Budget budget) {
    var sorted = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
    var text = new StoryText(sorted);
    var told = sorted.stream().map(report -> Told.in(report, text)).toList();
    var origins = Origins.of(text);
    var own = new OwnVoice(sorted);
    var names = NameJoiner.join(sorted);
    var days = new StoryDays(sorted);
    var figures = new FigureClaims(text, origins, days);
    var index = names.index();
    var reactions = new Reactions(text, told, index, origins);
    var claims = new Claims(text, index, days, origins, own);
    var corroborated = new ArrayList<>(figures.corroborated());
    corroborated.addAll(reactions.corroborated());
    var disputed = new ArrayList<>(figures.disputed());
    disputed.addAll(reactions.disputed());
    Responsibility.disputed(told).ifPresent(disputed::add);
    return new Story(
        Headline.of(text),
        Timeline.event(sorted, index),
        members(sorted, origins),
        origins.count(),
        names.list(),
        new SummaryWriter(text, told, origins, own).within(budget),
        claims.corroborated(corroborated, disputed),
        disputed,
        claims.unique(support(corroborated, disputed)),
        QuotationJoiner.join(sorted, names.list()),
        Timeline.of(sorted, days));
  }

  private static List<Support> support(List<Story.Claim> claims, List<Story.Dispute> disputes) {
    var support = new ArrayList<Support>();
    claims.forEach(claim -> support.addAll(claim.support()));
    for (var dispute : disputes) {
      dispute.positions().forEach(position -> support.addAll(position.support()));
    }
    return support;
  }

  private static List<Story.Member> members(List<Report> reports, Origins origins) {
    var digests = reports.stream().map(Digest::of).toList();
    var members = new ArrayList<Story.Member>();
    for (int i = 0; i < reports.size(); i++) {
      long sum = 0;
      for (int j = 0; j < reports.size(); j++) {
        sum += i == j ? 0 : Linking.similarity(digests.get(i), digests.get(j));
      }
      var report = reports.get(i);
      members.add(
          new Story.Member(
              report.id(),
              words(report.title()),
              report.publisher(),
              report.published(),
              reports.size() == 1 ? 1 : hundredths(sum / (reports.size() - 1)),
              origins.of(report.id()),
              edition(report)));
    }
    return members;
  }

  private static double hundredths(long similarity) {
    return Math.rint(similarity * 100.0 / Digest.UNIT) / 100;
  }

  private static @Nullable String words(@Nullable Statement title) {
    return title == null ? null : title.text();
  }

  private static String edition(Report report) {
    return HexFormat.of().formatHex(Sha256.of(ReportJson.write(report)), 0, 4);
  }
}
