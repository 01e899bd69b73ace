package dev.precis.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a whole document tells of a word: whether it also stands there in lower case, whether it
/// has its capital in mid-sentence, and what stands beside it elsewhere.
final class DocumentWords {
  /// More places than this add nothing that was measured, and would cost time in long documents.
  private static final int PLACES = 9;

  private static final class Seen {
    int lower;
    int capitalInside;
    final List<Place> places = new ArrayList<>(2);
  }

  /// One place of a capitalised word.
  record Place(int sentence, int token, WordForm before, WordForm after) {}

  private final Map<String, Seen> seen = new HashMap<>();

  DocumentWords(List<SentenceForms> sentences) {
    for (int s = 0; s < sentences.size(); s++) {
      var sentence = sentences.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.at(i).startsWithLetter()) {
          note(sentence, s, i);
        }
      }
    }
  }

  private void note(SentenceForms sentence, int s, int i) {
    var form = sentence.at(i);
    if (!form.capital()) {
      seen.computeIfAbsent(form.text(), _ -> new Seen()).lower++;
      return;
    }
    if (sentence.isTitleCase()) {
      return;
    }
    var word = seen.computeIfAbsent(form.text(), _ -> new Seen());
    if (i > 0 && sentence.at(i - 1).startsWithLetterOrDigit()) {
      word.capitalInside++;
    }
    if (word.places.size() < PLACES) {
      word.places.add(new Place(s, i, sentence.at(i - 1), sentence.at(i + 1)));
    }
  }

  /// How often the word stands in lower case.
  int lower(WordForm form) {
    var word = seen.get(form.lower());
    return word == null ? 0 : word.lower;
  }

  /// How often the word keeps its capital after another word.
  int capitalInside(WordForm form) {
    var word = seen.get(form.text());
    return word == null ? 0 : word.capitalInside;
  }

  /// The first places of the capitalised word, title-case lines aside.
  List<Place> places(WordForm form) {
    var word = seen.get(form.text());
    return word == null ? List.of() : word.places;
  }
}
