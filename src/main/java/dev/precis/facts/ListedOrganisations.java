package dev.precis.facts;

import java.util.ArrayList;
import java.util.List;

/// Makes one organisation of a run of words that is on the list of organisations as a whole, where
/// the tagger saw parts of it or a person: "International Committee" and "Red Cross" in the name of
/// both.
final class ListedOrganisations {
  private final NameLists lists = NameLists.loaded();
  private final List<String> sentence;
  private final List<Name> names;

  private ListedOrganisations(List<String> sentence, List<Name> names) {
    this.sentence = sentence;
    this.names = names;
  }

  /// The names of one sentence, in text order, with the parts of each listed organisation joined.
  static List<Name> join(List<Name> names, List<String> sentence) {
    return names.isEmpty() ? names : new ListedOrganisations(sentence, names).join();
  }

  private List<Name> join() {
    var joined = new ArrayList<Name>(names.size());
    for (int k = 0; k < names.size(); k++) {
      var first = names.get(k);
      int end = listedEnd(first.start());
      int last = k;
      while (last + 1 < names.size() && names.get(last + 1).start() < end) {
        last++;
      }
      if (end >= names.get(last).end() && !mayBePerson(first) && !isPlace(first, end)) {
        joined.add(organisation(first, end, names.subList(k, last + 1)));
        k = last;
      } else {
        joined.add(first);
      }
    }
    return joined;
  }

  /// Where the longest listed organisation of several words that begins at `start` ends, or -1.
  private int listedEnd(int start) {
    int longest = -1;
    long phrase = Hashes.of(sentence.get(start));
    int entry = lists.entry(phrase);
    for (int end = start + 1; NameLists.beginsLonger(entry) && end < sentence.size(); end++) {
      phrase = Hashes.phrase(phrase, sentence.get(end));
      entry = lists.entry(phrase);
      if (NameLists.isOrganisation(entry)) {
        longest = end + 1;
      }
    }
    return longest;
  }

  /// A firm that bears somebody's name may be that somebody.
  private boolean mayBePerson(Name name) {
    return name.type() == EntityType.PERSON
        && NameLists.isFirstName(lists.entry(Hashes.of(sentence.get(name.start()))));
  }

  /// "The White House" houses an organisation; where it is a place, it stays one.
  private static boolean isPlace(Name name, int end) {
    return name.type() == EntityType.PLACE && name.end() == end;
  }

  private static Name organisation(Name first, int end, List<Name> parts) {
    double confidence = parts.stream().mapToDouble(Name::confidence).max().orElse(0);
    return new Name(first.sentence(), first.start(), end, EntityType.ORGANISATION, confidence);
  }
}
