package dev.precis.facts;

import java.util.List;

/// The tokens of one sentence as the name finder looks at them.
final class SentenceForms {
  private static final double TITLE_CASE_SHARE = .8;

  private final WordForm[] forms;
  private final boolean titleCase;

  SentenceForms(List<String> tokens) {
    forms = tokens.stream().map(WordForm::of).toArray(WordForm[]::new);
    titleCase = inTitleCase(forms);
  }

  int size() {
    return forms.length;
  }

  /// The token at `i`; a boundary mark before the first and after the last.
  WordForm at(int i) {
    return i < 0 ? WordForm.START : i >= forms.length ? WordForm.END : forms[i];
  }

  /// Whether nearly all its longer words have a capital, as in headlines.
  boolean isTitleCase() {
    return titleCase;
  }

  private static boolean inTitleCase(WordForm[] forms) {
    int words = 0;
    int capitals = 0;
    for (var form : forms) {
      if (form.startsWithLetter() && form.text().length() > 3) {
        words++;
        capitals += form.capital() ? 1 : 0;
      }
    }
    return words >= 3 && capitals >= TITLE_CASE_SHARE * words;
  }
}
