package dev.precis.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The key facts of an article. Lists are in text order.
///
/// @param anchor the day the article speaks from, or null when nothing tells it
/// @param warnings codes of what a reader should beware of, such as
///   `first-person-outside-quotation` or, where a list had no room for more,
///   `first-2000-of-2100-quotations`
public record Facts(
    List<Entity> entities,
    List<Quotation> quotations,
    List<Figure> figures,
    List<TimeExpression> times,
    FiveWs fiveWs,
    @Nullable Anchor anchor,
    List<String> warnings) {
  public Facts {
    entities = List.copyOf(entities);
    quotations = List.copyOf(quotations);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    warnings = List.copyOf(warnings);
  }
}
