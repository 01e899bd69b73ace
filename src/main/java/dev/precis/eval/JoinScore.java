package dev.precis.eval;

import dev.precis.facts.Entity;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Counts which forms of names stand for one entity and which must not. Forms are plain
/// ([GoldEntity#plain]); one that was not found at all counts nowhere.
final class JoinScore {
  private final List<Set<String>> entities;
  private final Set<String> found;
  private int pairs;
  private int joined;
  private int others;
  private int keptApart;

  JoinScore(List<Entity> entities) {
    this.entities = entities.stream().map(GoldEntity::forms).toList();
    found = this.entities.stream().flatMap(Collection::stream).collect(Collectors.toSet());
  }

  /// Counts the pairs of `forms`, which name one.
  void addSame(Set<String> forms, Appendable out) throws IOException {
    var list = forms.stream().filter(found::contains).sorted().toList();
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++) {
        pairs++;
        if (areJoined(list.get(i), list.get(j))) {
          joined++;
        } else {
          out.append("  not joined: %s, %s%n".formatted(list.get(i), list.get(j)));
        }
      }
    }
  }

  /// Counts two sets of forms that name two.
  void addOthers(Set<String> one, Set<String> other, Appendable out) throws IOException {
    others++;
    for (var a : one) {
      for (var b : other) {
        if (areJoined(a, b)) {
          out.append("  must not be joined: %s, %s%n".formatted(a, b));
          return;
        }
      }
    }
    keptApart++;
  }

  private boolean areJoined(String a, String b) {
    return entities.stream().anyMatch(forms -> forms.contains(a) && forms.contains(b));
  }

  /// `joined=44/47 keptApart=8/8`.
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "joined=%d/%d keptApart=%d/%d", joined, pairs, keptApart, others);
  }
}
