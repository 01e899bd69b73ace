package dev.precis.summary;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.clean.Dropped;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Paragraphs that say what a picture shows: its credit stands right below them, and nothing in
/// them has happened. `During a visit to the harbour by Mayor Ada Brook.`
final class CreditedLines {
  /// A verb that tells what was or is: news has one in nearly each sentence, the line under a
  /// picture none or one in the present.
  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(?:\\p{L}{2,}ed|is|are|was|were|has|have|had|does|did|will|would|could|may|might|must"
              + "|can|says?|said|told|came|went|took|made|gave|got|saw|found|left|lost|won|met|held"
              + "|led|fell|rose|began|became|broke|brought|built|caught|chose|cut|drew|drove|felt"
              + "|fought|flew|grew|hit|hurt|kept|knew|laid|let|paid|put|ran|sent|set|shook|shot"
              + "|shut|sold|spent|spoke|stood|struck|swept|swore|taught|threw|thought|tore|woke"
              + "|wore|wrote)\\b");

  private final String source;
  private final TreeSet<Integer> credits = new TreeSet<>();

  CreditedLines(Article article) {
    this.source = article.source();
    article.ledger().stream()
        .filter(dropped -> dropped.reason() == Dropped.Reason.CREDIT)
        .forEach(dropped -> credits.add(dropped.span().start()));
  }

  /// Whether `block` is such a paragraph.
  boolean hold(Block block) {
    var credit = credits.ceiling(block.span().end());
    return credit != null
        && source.substring(block.span().end(), credit).isBlank()
        && !TELLS.matcher(block.span().in(source)).find();
  }
}
