package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds words that name a time, and gives them ISO 8601 values as far as the article's anchor
/// tells. The forms of the calendar go first, since they say most ("Sunday (7 November)"); of two
/// forms that fit the same words the one listed first has them.
final class TimeFinder {
  private static final List<TimeForm> FORMS =
      Stream.concat(CalendarForms.ALL.stream(), RelativeForms.ALL.stream()).toList();

  private final String source;
  private final @Nullable LocalDate anchor;
  private final Set<TimeSign> signs;
  private final Span around;
  private final BitSet taken = new BitSet();
  private final List<TimeExpression> found = new ArrayList<>();

  private TimeFinder(String source, @Nullable LocalDate anchor, TimeSign.Found found) {
    this.source = source;
    this.anchor = anchor;
    this.signs = found.signs();
    this.around = found.around();
  }

  /// The time expressions of `article`'s body, in text order, none within another.
  static List<TimeExpression> find(Article article, @Nullable LocalDate anchor) {
    var found = new ArrayList<TimeExpression>();
    for (var sentence : article.sentences()) {
      found.addAll(in(article.source(), sentence.span(), anchor));
    }
    return found;
  }

  /// The time expressions of one stretch of `source`, in text order.
  static List<TimeExpression> in(String source, Span stretch, @Nullable LocalDate anchor) {
    return TimeSign.in(source, stretch)
        .map(found -> new TimeFinder(source, anchor, found).search())
        .orElse(List.of());
  }

  private List<TimeExpression> search() {
    FORMS.stream().filter(form -> signs.containsAll(form.signs())).forEach(this::search);
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found;
  }

  private void search(TimeForm form) {
    var matcher = form.pattern().matcher(source).region(around.start(), around.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      int from = matcher.start() - around.start();
      int to = matcher.end() - around.start();
      int next = taken.nextSetBit(from);
      if (next < 0 || next >= to) {
        form.reading()
            .of(TimeMatch.of(matcher.toMatchResult(), source, around.start()))
            .map(meaning -> meaning.at(new Span(matcher.start(), matcher.end()), anchor))
            .ifPresent(time -> {
              taken.set(from, to);
              found.add(time);
            });
      }
    }
  }
}
