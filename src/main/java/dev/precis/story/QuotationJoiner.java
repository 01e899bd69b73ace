package dev.precis.story;

import dev.precis.facts.Attribution;
import dev.precis.facts.NameSpelling;
import dev.precis.facts.Quotation;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the utterances that several articles quote, each in its own wording or translation: like
/// words between marks, and no two different speakers.
final class QuotationJoiner {
  /// Share of the shorter quotation's telling weight that the longer one holds too.
  private static final double SAME = 0.60;

  /// Quotations of fewer telling words are too easily alike.
  private static final int FEWEST_WORDS = 2;

  private record Quote(Report report, Span span, Set<String> stems, @Nullable String speaker) {}

  private QuotationJoiner() {}

  /// The utterances that two articles or more quote.
  static List<Story.Quoted> join(List<Report> reports, List<Story.Name> names) {
    var open =
        reports.stream()
            .flatMap(report -> quotes(report, names).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    var joined = new ArrayList<Story.Quoted>();
    while (!open.isEmpty()) {
      var first = open.removeFirst();
      var forms = new ArrayList<>(List.of(first));
      for (var rest = open.iterator(); rest.hasNext(); ) {
        var quote = rest.next();
        if (same(first, quote)) {
          forms.add(quote);
          rest.remove();
        }
      }
      if (forms.size() > 1) {
        joined.add(quoted(forms));
      }
    }
    return joined.stream()
        .sorted(Comparator.comparing(quoted -> quoted.forms().getFirst()))
        .toList();
  }

  private static Story.Quoted quoted(List<Quote> forms) {
    return new Story.Quoted(
        forms.stream()
            .flatMap(form -> Optional.ofNullable(form.speaker()).stream())
            .findFirst()
            .orElse(null),
        forms.stream().map(form -> Excerpt.of(form.report(), form.span())).sorted().toList());
  }

  private static List<Quote> quotes(Report report, List<Story.Name> names) {
    return report.facts().quotations().stream()
        .filter(quotation ->
            quotation.kind() == Quotation.Kind.DIRECT
                || quotation.kind() == Quotation.Kind.FRAGMENT)
        .map(quotation ->
            new Quote(
                report,
                quotation.span(),
                stems(report.words(quotation.span())),
                speaker(report, quotation, names)))
        .filter(quote -> quote.stems().size() >= FEWEST_WORDS)
        .toList();
  }

  private static Set<String> stems(String text) {
    var stems = new HashSet<String>();
    Word.in(text, 0).stream()
        .map(Word::stem)
        .filter(stem -> TermWeights.telling(stem) > 0)
        .forEach(stems::add);
    return stems;
  }

  private static boolean same(Quote one, Quote other) {
    long shared = weight(one.stems().stream().filter(other.stems()::contains).toList());
    long shorter = Math.min(weight(one.stems()), weight(other.stems()));
    boolean speakersDiffer =
        one.speaker() != null && other.speaker() != null && !one.speaker().equals(other.speaker());
    return !one.report().id().equals(other.report().id())
        && !speakersDiffer
        && shared >= SAME * shorter;
  }

  private static long weight(Iterable<String> stems) {
    long weight = 0;
    for (var stem : stems) {
      weight += TermWeights.telling(stem);
    }
    return weight;
  }

  /// The story's name of a speaker, or the article's words for one it does not name.
  private static @Nullable String speaker(
      Report report, Quotation quotation, List<Story.Name> names) {
    if (!(quotation.attribution() instanceof Attribution.Attributed(var id, var span, _))) {
      return null;
    }
    var entity =
        report.facts().entities().stream().filter(known -> known.id().equals(id)).findFirst();
    if (entity.isEmpty()) {
      return report.words(span);
    }
    var text = report.words(entity.get().mentions().getFirst());
    return names.stream()
        .filter(name ->
            name.variants().stream()
                .anyMatch(variant ->
                    variant.articles().contains(report.id())
                        && NameSpelling.plain(variant.text()).equals(NameSpelling.plain(text))))
        .map(Story.Name::name)
        .findFirst()
        .orElse(text);
  }
}
