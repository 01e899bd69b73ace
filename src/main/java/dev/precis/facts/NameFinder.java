package dev.precis.facts;

import java.util.ArrayList;
import java.util.List;

/// Finds the names of people, organisations and places with a linear-chain conditional random field
/// (Lafferty, McCallum & Pereira 2001) over hashed features. Thread-safe.
public final class NameFinder {
  private final NameModel model;

  /// A finder with the model that ships, which is loaded on first use.
  public NameFinder() {
    this(NameModel.loaded());
  }

  NameFinder(NameModel model) {
    this.model = model;
  }

  /// The names in a document, in text order, not overlapping.
  ///
  /// @param sentences the tokens of each sentence, with quotes and punctuation on their own
  public List<Name> find(List<List<String>> sentences) {
    var features = NameFeatures.of(sentences);
    var names = new ArrayList<Name>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      var lattice = new NameLattice(model, features.features(sentence), features.allowed(sentence));
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
    }
    return NameConsistency.of(names, sentences);
  }
}
