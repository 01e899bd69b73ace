package dev.precis.story;

import dev.precis.facts.NameSpelling;
import dev.precis.facts.OrganisationName;
import dev.precis.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which state an article speaks of, so that its "foreign ministry" is not taken for that of
/// another.
final class StatesNamed {
  /// Bodies that every state has. Without more they are of the state the article names most.
  private static final Set<String> BODIES =
      Set.of(
          ("ministry parliament court police army navy force forces military government embassy senate"
                  + " cabinet council assembly congress bank guard commission agency authority staff")
              .split(" "));

  /// Unions of states, which are not what an article names most: "the Security Council".
  private static final Set<String> UNIONS = Set.of("united nations", "european union");

  /// A state and its people begin alike: Ukraine and Ukrainian, Iraq and Iraqi.
  private static final int STEM = 4;

  private final Map<String, String> mostNamed = new HashMap<>();

  /// Whether a name without `whose` in front may mean that state's or city's.
  boolean mayMean(NameUse use, OrganisationName name, String whose) {
    var last = name.words().getLast().toLowerCase(Locale.ROOT);
    var key = OrganisationName.of(whose).key();
    return use.entity().mentions().stream().allMatch(span -> isFreeOrOf(use.report(), span, key))
        && (!BODIES.contains(last)
            || UNIONS.contains(key)
            || areAlike(mostNamed.computeIfAbsent(use.article(), _ -> state(use.report())), key));
  }

  /// Whether no other place or nationality stands right before a mention: the finder takes "the
  /// Russian Foreign Ministry" without its first word.
  private static boolean isFreeOrOf(Report report, Span mention, String key) {
    var before = report.wordBefore(mention);
    return !OrganisationName.isPlaceOrNationality(before)
        || areAlike(OrganisationName.of(before).key(), key);
  }

  private static String state(Report report) {
    Map<String, Integer> counts = new TreeMap<>();
    for (var entity : report.facts().entities()) {
      var name = OrganisationName.of(entity.name());
      if (OrganisationName.isStateOrNationality(entity.name()) || name.isState()) {
        counts.merge(name.key(), entity.mentions().size(), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean areAlike(String state, String other) {
    var words = List.of(state.split(" "));
    var otherWords = List.of(other.split(" "));
    int last = words.size() - 1;
    return words.size() == otherWords.size()
        && words.subList(0, last).equals(otherWords.subList(0, last))
        && stem(words.getLast()).equals(stem(otherWords.getLast()));
  }

  private static String stem(String word) {
    var plain = NameSpelling.plain(word);
    return plain.substring(0, Math.min(STEM, plain.length()));
  }
}
