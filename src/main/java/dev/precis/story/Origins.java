package dev.precis.story;

import dev.precis.facts.Joinable;
import dev.precis.facts.Quotation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which of a story's articles carry the same wire copy, even retold: they share rare runs of
/// words, or quote the same fragments. Such articles are one origin.
final class Origins {
  /// A run of this many words is seldom written twice by chance.
  private static final int RUN = 8;

  /// Share of the shorter article's runs that makes a reprint.
  private static final double REPRINT = 0.10;

  /// So many equal quotations chosen, each cut the same, betray one source.
  private static final int SHARED_QUOTATIONS = 3;

  private static final int SHORTEST_QUOTATION = 3;

  private final Map<String, Integer> originById;

  private Origins(Map<String, Integer> originById) {
    this.originById = originById;
  }

  /// The origins of articles, which come sorted by id.
  static Origins of(StoryText text) {
    var reports = text.reports();
    var runs = reports.stream().map(report -> runs(report, text)).toList();
    var quotations = reports.stream().map(report -> quotations(report, text)).toList();
    var articles = reports.stream().map(Report::id).map(Joinable::new).toList();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isReprint(runs.get(i), runs.get(j))
            || shared(quotations.get(i), quotations.get(j)) >= SHARED_QUOTATIONS) {
          articles.get(i).joinTo(articles.get(j));
        }
      }
    }
    var roots = articles.stream().map(Joinable::root).distinct().toList();
    Map<String, Integer> originById = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      originById.put(reports.get(i).id(), roots.indexOf(articles.get(i).root()) + 1);
    }
    return new Origins(originById);
  }

  /// The origin of an article: `o1`, `o2`, ….
  String of(String article) {
    return "o" + Objects.requireNonNull(originById.get(article), article);
  }

  /// How many origins some articles have.
  int among(Collection<String> articles) {
    return (int) articles.stream().map(originById::get).distinct().count();
  }

  /// How many origins there are.
  int count() {
    return among(originById.keySet());
  }

  private static boolean isReprint(Set<String> some, Set<String> others) {
    int shorter = Math.min(some.size(), others.size());
    return shorter > 0 && shared(some, others) >= REPRINT * shorter;
  }

  private static int shared(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  private static Set<String> runs(Report report, StoryText text) {
    Set<String> runs = new HashSet<>();
    for (var passage : text.words(report)) {
      var words = passage.stream().map(Word::stem).toList();
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(String.join(" ", words.subList(i, i + RUN)));
      }
    }
    return runs;
  }

  private static Set<String> quotations(Report report, StoryText text) {
    Set<String> quotations = new HashSet<>();
    for (var quotation : report.facts().quotations()) {
      if (quotation.kind() != Quotation.Kind.INDIRECT) {
        var words = text.words(report, quotation.span()).stream().map(Word::stem).toList();
        if (words.size() >= SHORTEST_QUOTATION) {
          quotations.add(String.join(" ", words));
        }
      }
    }
    return quotations;
  }
}
