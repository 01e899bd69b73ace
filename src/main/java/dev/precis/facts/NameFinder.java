package dev.precis.facts;

import java.util.ArrayList;
import java.util.List;

/// Finds the names of people, organisations and places with a linear-chain conditional random field
/// (Lafferty, McCallum & Pereira 2001) over hashed features. Thread-safe.
public final class NameFinder {
  /// Below this confidence a name is given no type rather than a guess. The highest that loses
  /// nothing in the table that `./precis eval names` prints.
  public static final double TYPE_FLOOR = .35;

  private final NameModel model;
  private final double typeFloor;

  /// A finder with the model that ships, which is loaded on first use.
  public NameFinder() {
    this(TYPE_FLOOR);
  }

  /// A finder that gives a name a type from another confidence up, to measure what that does.
  public NameFinder(double typeFloor) {
    this(NameModel.loaded(), typeFloor);
  }

  NameFinder(NameModel model, double typeFloor) {
    this.model = model;
    this.typeFloor = typeFloor;
  }

  /// The names in a document, in text order, not overlapping.
  ///
  /// @param sentences the tokens of each sentence, with quotes and punctuation on their own
  public List<Name> find(List<List<String>> sentences) {
    var features = NameFeatures.of(sentences);
    var names = new ArrayList<Name>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      var lattice = new NameLattice(model, features.features(sentence), features.allowed(sentence));
      names.addAll(ListedOrganisations.join(tagged(lattice, sentence), sentences.get(sentence)));
    }
    return NameConsistency.of(BracketedNames.join(names, sentences), sentences).stream()
        .map(name -> name.confidence() < typeFloor ? name.untyped() : name)
        .toList();
  }

  /// The names that the model sees in one sentence.
  private static List<Name> tagged(NameLattice lattice, int sentence) {
    var names = new ArrayList<Name>();
    var tags = lattice.best();
    var marginals = lattice.marginals();
    for (int start = 0; start < tags.length; start++) {
      var type = NameTags.type(tags[start]);
      if (NameTags.begins(tags[start]) && type != null) {
        int end = start + 1;
        double confidence = marginals[start][tags[start]];
        while (end < tags.length && tags[end] == NameTags.inside(tags[start])) {
          confidence = Math.min(confidence, marginals[end][tags[end]]);
          end++;
        }
        names.add(new Name(sentence, start, end, type, confidence));
      }
    }
    return names;
  }
}
