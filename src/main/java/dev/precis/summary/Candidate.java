package dev.precis.summary;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A sentence that may stand in a summary.
///
/// @param index its place among the article's sentences, from 0
/// @param span its place in the source text
/// @param text its words
record Candidate(int index, Span span, String text) {
  /// News says its matter early; a longer article's rest is not ranked, which bounds time and
  /// memory.
  private static final int MOST = 150;

  /// `Last updated at 3:31 PM on 19th July 2011.`
  private static final Pattern TIME_STAMP =
      Pattern.compile("(?:last |first )?(?:updated|published|posted|modified)\\b.{0,60}");

  /// The sentences of `article` that may be ranked, in its own order: prose, and no furniture
  /// unless there is nothing else.
  static List<Candidate> of(Article article) {
    var credited = new CreditedLines(article);
    var prose = new ArrayList<Candidate>();
    var sentences = new ArrayList<Candidate>();
    for (int i = 0; i < article.sentences().size() && prose.size() < MOST; i++) {
      var sentence = article.sentences().get(i);
      var block = article.blockOf(sentence);
      if (isProse(block.kind())) {
        var candidate = new Candidate(i, sentence.span(), sentence.span().in(article.source()));
        prose.add(candidate);
        if (!candidate.isFurniture() && !credited.hold(block)) {
          sentences.add(candidate);
        }
      }
    }
    return sentences.isEmpty() ? prose : sentences;
  }

  private static boolean isProse(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH, LIST_ITEM, QUOTATION -> true;
      case TITLE, SUBTITLE, BYLINE, DATELINE, HEADING, TABLE -> false;
    };
  }

  /// Whether it is what stands around an article that was pasted as one paragraph: a byline, a
  /// clock time or a date. None has a word in small letters but a time stamp.
  private boolean isFurniture() {
    boolean hasCapital = text.chars().anyMatch(Character::isUpperCase);
    boolean digitsOnly = text.chars().noneMatch(Character::isLetter);
    return digitsOnly
        || (hasCapital && !hasSmallWord())
        || TIME_STAMP.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  private boolean hasSmallWord() {
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (starts && Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
