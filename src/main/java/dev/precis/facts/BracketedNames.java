package dev.precis.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Makes one name of an organisation's whose own words stand in brackets inside their translation,
/// such as `Conquest (Fatah) Alliance`. A tagger sees two or three names there.
final class BracketedNames {
  private static final int MOST_INSIDE = 3;
  private static final int MOST_BEFORE = 4;

  /// How sure one may be that brackets before an organisation's head are part of its name.
  private static final double CONFIDENCE = .8;

  private record Place(int sentence, int token) {}

  private final List<String> sentence;

  private BracketedNames(List<String> sentence) {
    this.sentence = sentence;
  }

  /// The names of a document, in text order, with those in one bracketed name joined.
  static List<Name> join(List<Name> names, List<List<String>> sentences) {
    var bracketed = new ArrayList<Name>();
    var covered = new HashSet<Place>();
    for (int s = 0; s < sentences.size(); s++) {
      for (var name : new BracketedNames(sentences.get(s)).find(s)) {
        bracketed.add(name);
        for (int token = name.start(); token < name.end(); token++) {
          covered.add(new Place(s, token));
        }
      }
    }
    if (bracketed.isEmpty()) {
      return names;
    }
    var joined = new ArrayList<>(bracketed);
    for (var name : names) {
      if (IntStream.range(name.start(), name.end())
          .noneMatch(token -> covered.contains(new Place(name.sentence(), token)))) {
        joined.add(name);
      }
    }
    joined.sort(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::start));
    return joined;
  }

  private List<Name> find(int index) {
    var found = new ArrayList<Name>();
    for (int open = sentence.indexOf("("); open >= 0; open = next(open)) {
      int close = close(open);
      int end = close < 0 ? close : runEnd(close + 1);
      int start = runStart(open);
      if (start < open && end > close + 1 && OrganisationHeads.isLast(sentence.get(end - 1))) {
        found.add(new Name(index, start, end, EntityType.ORGANISATION, CONFIDENCE));
      }
    }
    return found;
  }

  private int next(int open) {
    int next = sentence.subList(open + 1, sentence.size()).indexOf("(");
    return next < 0 ? -1 : open + 1 + next;
  }

  /// The place of the bracket that closes a few capitalised words, or -1.
  private int close(int open) {
    int end = runEnd(open + 1);
    return end > open + 1
            && end - open - 1 <= MOST_INSIDE
            && end < sentence.size()
            && sentence.get(end).equals(")")
        ? end
        : -1;
  }

  private int runStart(int end) {
    int start = end;
    while (start > 0 && end - start < MOST_BEFORE && isNamePart(start - 1)) {
      start--;
    }
    return start;
  }

  private int runEnd(int start) {
    int end = start;
    while (end < sentence.size() && isNamePart(end)) {
      end++;
    }
    return end;
  }

  private boolean isNamePart(int index) {
    var form = WordForm.of(sentence.get(index));
    return form.capital() && form.limit() == WordForm.Limit.NONE;
  }
}
