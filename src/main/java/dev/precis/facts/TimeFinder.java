package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds words that name a time, and gives them ISO 8601 values as far as the article's anchor
/// tells. The forms of the calendar go first, since they say most ("Sunday (7 November)"); of two
/// forms that fit the same words the one listed first has them.
final class TimeFinder {
  private static final List<TimeForm> FORMS =
      Stream.concat(CalendarForms.ALL.stream(), RelativeForms.ALL.stream()).toList();

  /// What every form has a part of. Most sentences name no time and are passed over by it.
  private static final Pattern TRIGGER =
      Pattern.compile(
          "\\d|day|night|noon|morning|evening|week|month|year|hour|minute|spring|summer|autumn|fall|winter|omorrow"
              + "|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private TimeFinder() {}

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
    if (!TRIGGER.matcher(source).region(stretch.start(), stretch.end()).find()) {
      return List.of();
    }
    var found = new ArrayList<TimeExpression>();
    var taken = new BitSet(stretch.length());
    boolean digits = DIGIT.matcher(source).region(stretch.start(), stretch.end()).find();
    for (var form : FORMS) {
      if (form.numbered() && !digits) {
        continue;
      }
      var matcher = form.pattern().matcher(source).region(stretch.start(), stretch.end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        int from = matcher.start() - stretch.start();
        int to = matcher.end() - stretch.start();
        int next = taken.nextSetBit(from);
        if (next < 0 || next >= to) {
          form.reading()
              .of(TimeMatch.of(matcher.toMatchResult(), source, stretch.start()))
              .map(meaning -> meaning.at(new Span(matcher.start(), matcher.end()), anchor))
              .ifPresent(time -> {
                taken.set(from, to);
                found.add(time);
              });
        }
      }
    }
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found;
  }
}
