package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.text.Sentence;
import dev.precis.text.Sentences;
import dev.precis.text.Span;
import dev.precis.text.Token;
import dev.precis.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the mentions in the title, the subtitle and the body of an article.
final class Mentions {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final NameFinder finder;

  Mentions(NameFinder finder) {
    this.finder = finder;
  }

  /// The mentions in text order, not overlapping.
  List<Mention> in(Article article) {
    var sentences =
        sentences(article).stream().map(span -> Tokens.in(article.source(), span)).toList();
    var words =
        sentences.stream().map(tokens -> tokens.stream().map(Token::text).toList()).toList();
    return finder.find(words).stream()
        .map(name -> mention(article.source(), sentences.get(name.sentence()), name))
        .toList();
  }

  private static List<Span> sentences(Article article) {
    var spans = new ArrayList<Span>();
    for (var block : article.blocks()) {
      if (block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.SUBTITLE) {
        spans.addAll(Sentences.in(article.source(), block.span(), article.language()));
      }
    }
    article.sentences().stream().map(Sentence::span).forEach(spans::add);
    spans.sort(Comparator.naturalOrder());
    return spans;
  }

  private static Mention mention(String source, List<Token> sentence, Name name) {
    int first = name.start();
    if (name.type() == EntityType.PERSON) {
      while (first < name.end() - 1 && Honorifics.isHonorific(sentence.get(first).text())) {
        first++;
      }
    }
    var span =
        new Span(sentence.get(first).span().start(), sentence.get(name.end() - 1).span().end());
    return new Mention(
        span,
        SPACE.matcher(span.in(source)).replaceAll(" "),
        name.type(),
        sentence,
        first,
        name.end(),
        name.confidence());
  }
}
