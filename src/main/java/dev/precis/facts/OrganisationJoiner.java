package dev.precis.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Joins the mentions of each organisation or place: other spellings, acronyms and their long
/// forms, and short forms of which only one long form stands in the article.
final class OrganisationJoiner {
  /// Bounds the time where hundreds of names begin or end alike.
  private static final int CANDIDATES = 64;

  private static final int LONGEST_LEAD = 2;

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

  /// The mentions of one spelling.
  private static final class Form {
    final OrganisationName name;
    final Cluster mentions = new Cluster();
    private final Joinable<Form> joinable = new Joinable<>(this);

    Form(OrganisationName name) {
      this.name = name;
    }

    Form root() {
      return joinable.root();
    }

    void joinTo(Form full) {
      joinable.joinTo(full.joinable);
    }
  }

  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final Map<String, List<Form>> byLast = new HashMap<>();
  private final Map<String, List<Form>> byInitials = new HashMap<>();

  private OrganisationJoiner() {}

  /// The clusters of `mentions`, none of which names a person.
  static List<Cluster> join(List<Mention> mentions) {
    var joiner = new OrganisationJoiner();
    mentions.forEach(joiner::add);
    joiner.forms.values().forEach(joiner::joinSpelling);
    joiner.forms.values().forEach(joiner::joinBracketed);
    joiner.forms.values().forEach(joiner::joinAcronym);
    OtherNames.in(mentions).forEach(joiner::joinOther);
    joiner.forms.values().forEach(joiner::joinShort);
    var clusters = new LinkedHashMap<Form, Cluster>();
    for (var form : joiner.forms.values()) {
      clusters.computeIfAbsent(form.root(), _ -> new Cluster()).addAll(form.mentions);
    }
    return List.copyOf(clusters.values());
  }

  private void add(Mention mention) {
    var name = OrganisationName.of(mention.text());
    var form = forms.get(name.key());
    if (form == null) {
      form = new Form(name);
      forms.put(name.key(), form);
      if (!name.words().isEmpty()) {
        index(byFirst, NameSpelling.keys(name.words().getFirst()), form);
        index(byLast, NameSpelling.keys(name.words().getLast()), form);
        index(byInitials, name.initials(), form);
      }
    }
    form.mentions.add(mention);
  }

  private void joinSpelling(Form form) {
    for (var other : candidates(byFirst, form, true)) {
      if (form.name.isAlike(other.name)) {
        other.joinTo(form);
      }
    }
  }

  /// Joins `Conquest (Fatah) Alliance` with `Conquest Alliance` and with `Fatah`.
  private void joinBracketed(Form form) {
    var brackets = BRACKETS.matcher(form.name.text());
    if (brackets.find()) {
      for (var part : List.of(brackets.replaceFirst(" "), brackets.group(1))) {
        var other = forms.get(OrganisationName.of(part).key());
        if (other != null) {
          other.joinTo(form);
        }
      }
    }
  }

  private void joinAcronym(Form form) {
    if (form.name.isAcronym()) {
      var letters = NameSpelling.plain(form.name.words().getFirst());
      var full =
          only(form, byInitials.getOrDefault(letters, List.of()), OrganisationName::abbreviates);
      if (full != null) {
        form.joinTo(full);
      }
    }
  }

  private void joinOther(OtherNames.Pair pair) {
    var form = forms.get(OrganisationName.of(pair.name().text()).key());
    var other = forms.get(OrganisationName.of(pair.other().text()).key());
    if (form != null && other != null) {
      other.joinTo(form);
    }
  }

  private void joinShort(Form form) {
    if (form.name.isAcronym() || form.name.words().isEmpty()) {
      return;
    }
    var full = only(form, candidates(byLast, form, false), OrganisationJoiner::isEndOf);
    if (full == null) {
      full = only(form, candidates(byFirst, form, true), beginning(form));
    }
    if (full == null && form.mentions.type() == EntityType.ORGANISATION) {
      full = only(form, candidates(byLast, form, false), OrganisationName::isClubOf);
    }
    if (full != null && full.mentions.type() == form.mentions.type()) {
      form.joinTo(full);
    }
  }

  /// "State Department" is the end of "U.S. State Department": what stands in front is only whose
  /// it is.
  private static boolean isEndOf(OrganisationName name, OrganisationName full) {
    for (int lead = 1; lead <= LONGEST_LEAD; lead++) {
      if (name.words().size() > 1 && name.ends(full, lead) && full.leadTellsWhose(lead)) {
        return true;
      }
    }
    return false;
  }

  /// A place's name or a nationality begins too many names to be short for one of them.
  private static BiPredicate<OrganisationName, OrganisationName> beginning(Form form) {
    if (form.mentions.type() == EntityType.PLACE) {
      return OrganisationName::isPlaceOf;
    }
    var words = form.name.words();
    return form.name.isState()
            || (words.size() == 1 && OrganisationName.tellsWhose(words.getFirst()))
        ? (_, _) -> false
        : OrganisationName::isShortFor;
  }

  private @Nullable Form only(
      Form form, Iterable<Form> candidates, BiPredicate<OrganisationName, OrganisationName> fits) {
    Form found = null;
    for (var candidate : candidates) {
      if (candidate.root() != form.root() && fits.test(form.name, candidate.name)) {
        if (found != null && found.root() != candidate.root()) {
          return null;
        }
        found = candidate;
      }
    }
    return found;
  }

  private static void index(Map<String, List<Form>> index, Set<String> keys, Form form) {
    for (var key : keys) {
      var forms = index.computeIfAbsent(key, _ -> new ArrayList<>());
      if (forms.size() < CANDIDATES) {
        forms.add(form);
      }
    }
  }

  private static Set<Form> candidates(Map<String, List<Form>> index, Form form, boolean first) {
    var candidates = new LinkedHashSet<Form>();
    var words = form.name.words();
    if (!words.isEmpty()) {
      NameSpelling.keys(first ? words.getFirst() : words.getLast())
          .forEach(key -> candidates.addAll(index.getOrDefault(key, List.of())));
    }
    return candidates;
  }
}
