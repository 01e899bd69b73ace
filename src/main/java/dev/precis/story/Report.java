package dev.precis.story;

import dev.precis.brief.Brief;
import dev.precis.clean.Block;
import dev.precis.clean.Metadata;
import dev.precis.clean.Statement;
import dev.precis.facts.Facts;
import dev.precis.summary.RankedSentence;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What merging needs of one article: its kept text, its sentences and its facts. All spans count
/// in the article's source text.
///
/// @param id the article's id
/// @param title its headline, or null
/// @param publisher its outlet, or null
/// @param published ISO 8601 day or instant, or null
/// @param agencies wire agencies it names as its source: `AFP`
/// @param passages its kept blocks in text order, up to [#MOST_CHARACTERS] of them
/// @param sentences the sentences of those passages, in text order
/// @param facts the key facts that lie within those passages
public record Report(
    String id,
    @Nullable Statement title,
    @Nullable String publisher,
    @Nullable String published,
    List<String> agencies,
    List<Passage> passages,
    List<Saying> sentences,
    Facts facts) {
  /// Where a report ends. News articles seldom reach a third of it; it bounds what a story costs.
  public static final int MOST_CHARACTERS = 60_000;

  public Report {
    agencies = List.copyOf(agencies);
    passages = List.copyOf(passages);
    sentences = List.copyOf(sentences);
  }

  /// A kept block.
  ///
  /// @param kind what it is
  /// @param start where it begins in the source text
  /// @param text its characters
  public record Passage(Block.Kind kind, int start, String text) {
    Span span() {
      return new Span(start, start + text.length());
    }
  }

  /// A sentence of a passage.
  ///
  /// @param span its place in the source text
  /// @param score its share of the summary ranking, 0 when it was not ranked
  /// @param standsAlone whether a reader needs no sentence before it
  public record Saying(Span span, double score, boolean standsAlone) {}

  /// The report of an article's brief.
  public static Report of(String id, Brief brief) {
    var article = brief.article();
    var passages = new ArrayList<Passage>();
    int room = MOST_CHARACTERS;
    for (var block : article.blocks()) {
      room -= block.span().length();
      if (room < 0) {
        break;
      }
      passages.add(
          new Passage(block.kind(), block.span().start(), block.span().in(article.source())));
    }
    var metadata = article.metadata();
    return new Report(
        id,
        metadata.title(),
        metadata.publisher() == null ? null : metadata.publisher().text(),
        published(metadata),
        metadata.agencies(),
        passages,
        sentences(brief, passages.size()),
        Within.passages(passages).facts(brief.facts()));
  }

  private static @Nullable String published(Metadata metadata) {
    return metadata.published() == null ? null : metadata.published().date();
  }

  private static List<Saying> sentences(Brief brief, int passages) {
    Map<Span, RankedSentence> ranked = new HashMap<>();
    brief.ranking().sentences().forEach(sentence -> ranked.put(sentence.span(), sentence));
    return brief.article().sentences().stream()
        .filter(sentence -> sentence.block() < passages)
        .map(sentence -> {
          var rank = ranked.get(sentence.span());
          return rank == null
              ? new Saying(sentence.span(), 0, false)
              : new Saying(sentence.span(), rank.score(), rank.warnings().isEmpty());
        })
        .sorted(Comparator.comparing(Saying::span))
        .toList();
  }

  /// The words at `span`, which equal the source text there.
  ///
  /// @throws IllegalArgumentException when no passage holds all of the span
  public String words(Span span) {
    for (var passage : passages) {
      if (passage.span().contains(span)) {
        return passage
            .text()
            .substring(span.start() - passage.start(), span.end() - passage.start());
      }
    }
    throw new IllegalArgumentException("article %s: no passage holds %s".formatted(id, span));
  }

  /// The word right before `span`, where only blanks part the two; else an empty string.
  String wordBefore(Span span) {
    for (var passage : passages) {
      if (passage.span().contains(span)) {
        int end = span.start() - passage.start();
        while (end > 0 && Character.isWhitespace(passage.text().charAt(end - 1))) {
          end--;
        }
        int start = end;
        while (start > 0 && isInWord(passage.text().charAt(start - 1))) {
          start--;
        }
        return passage.text().substring(start, end);
      }
    }
    return "";
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
