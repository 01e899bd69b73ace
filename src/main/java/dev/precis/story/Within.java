package dev.precis.story;

import dev.precis.facts.Answer;
import dev.precis.facts.Attribution;
import dev.precis.facts.Entity;
import dev.precis.facts.Facts;
import dev.precis.facts.Figure;
import dev.precis.facts.FiveWs;
import dev.precis.facts.Quotation;
import dev.precis.facts.Slot;
import dev.precis.text.Span;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Keeps of an article's facts those whose words a report holds, so that every span of a report can
/// be read from it.
record Within(TreeMap<Integer, Integer> endByStart) {
  private static final String CUT = "beyond the report";

  static Within passages(List<Report.Passage> passages) {
    var ends = new TreeMap<Integer, Integer>();
    passages.forEach(passage -> ends.put(passage.start(), passage.span().end()));
    return new Within(ends);
  }

  Facts facts(Facts facts) {
    return new Facts(
        facts.entities().stream()
            .map(this::entity)
            .filter(entity -> !entity.mentions().isEmpty())
            .toList(),
        facts.quotations().stream()
            .filter(quotation -> holds(quotation.span()))
            .map(this::quotation)
            .toList(),
        facts.figures().stream()
            .filter(figure -> holds(figure.span()) && holds(figure.support()))
            .map(this::figure)
            .toList(),
        facts.times().stream().filter(time -> holds(time.span())).toList(),
        fiveWs(facts.fiveWs()),
        facts.anchor(),
        facts.warnings());
  }

  private Entity entity(Entity entity) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.variants(),
        entity.role(),
        entity.mentions().stream().filter(this::holds).toList(),
        entity.confidence());
  }

  private Quotation quotation(Quotation quotation) {
    return new Quotation(
        quotation.span(),
        quotation.kind(),
        attribution(quotation.attribution()),
        orNull(quotation.cue()));
  }

  private Figure figure(Figure figure) {
    var slot = figure.slot();
    return new Figure(
        figure.span(),
        figure.value(),
        figure.upTo(),
        figure.interval(),
        figure.unit(),
        figure.counts(),
        slot == null ? null : new Slot(slot.counted(), slot.act(), orNull(slot.time())),
        figure.support(),
        attribution(figure.saidBy()));
  }

  private Attribution attribution(Attribution attribution) {
    return attribution instanceof Attribution.Attributed(_, var span, _) && !holds(span)
        ? new Attribution.Missing(CUT)
        : attribution;
  }

  private FiveWs fiveWs(FiveWs five) {
    return new FiveWs(
        answer(five.who()),
        answer(five.what()),
        answer(five.when()),
        answer(five.where()),
        answer(five.why()),
        answer(five.how()));
  }

  private Answer answer(Answer answer) {
    return answer instanceof Answer.Found(var span, _) && !holds(span)
        ? new Answer.Unanswered(CUT)
        : answer;
  }

  private @Nullable Span orNull(@Nullable Span span) {
    return span == null || !holds(span) ? null : span;
  }

  private boolean holds(Span span) {
    var passage = endByStart.floorEntry(span.start());
    return passage != null && span.end() <= passage.getValue();
  }
}
