package dev.precis.clean;

import java.util.regex.Pattern;

/// What the words before a day say of it, in seven languages.
enum DateLabel {
  /// The article was published then.
  PUBLISHED,
  /// It was changed then.
  CHANGED,
  /// Nothing.
  NONE;

  private static final Pattern WORD =
      Pattern.compile(
          "(?iu)(publish|publication date|posted|erstellt|veröffentlicht|publié|publicado|pubblicato|gepubliceerd)"
              + "|updated?|modified|revised|reviewed|checked|edited|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt");

  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)(?:^|\\b(?:article|story|post|piece|column|interview|review|report|guide|list|page)\\b.{0,20})"
              + "(?:first|originally) (?:published|posted|appeared)(?: on| in|:)? ?$");

  /// The word nearest to the day decides: `Published in March, updated on`.
  static DateLabel of(String words) {
    var label = NONE;
    for (var word = WORD.matcher(words); word.find(); ) {
      label = word.group(1) == null ? CHANGED : PUBLISHED;
    }
    return label;
  }

  /// Whether the words say that the article was first published on the day behind them.
  static boolean isOfFirst(String words) {
    return FIRST.matcher(words).find();
  }
}
