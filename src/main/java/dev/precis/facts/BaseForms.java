package dev.precis.facts;

import java.util.Set;

/// Undoes the inflection of irregular verbs, which no rule on endings does: `held`, `struck`.
public final class BaseForms {
  /// Mostly nouns or adjectives in news.
  private static final Set<String> SELDOM_VERBS = Set.of("ground", "wound", "bound", "rose", "lay");

  private BaseForms() {}

  /// The base form of `word` where it is a past or a participle that does not end in `ed`; else the
  /// word itself.
  ///
  /// @param word in lower case
  public static String of(String word) {
    if (word.endsWith("ed") || SELDOM_VERBS.contains(word)) {
      return word;
    }
    var form = Verbs.form(word);
    return form != null && (form.past() || form.participle()) ? form.lemma() : word;
  }
}
