package dev.precis.story;

import dev.precis.facts.EntityType;
import dev.precis.facts.NameSpelling;
import dev.precis.facts.OrganisationName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Joins the organisations and places of several articles: by equal names and spellings, by words
/// in brackets, by acronyms, and a short form to the only name it is short for. Each article has
/// joined its own forms before, so that "the Popular Front, or Jabhat in Arabic" of one brings the
/// `Jabha` of another to the `Popular Front` of a third. Beyond equal names no two are joined that
/// one article keeps apart.
final class BodyJoiner {
  /// Bounds the time where hundreds of names begin or end alike.
  private static final int CANDIDATES = 64;

  private static final int LONGEST_LEAD = 2;

  /// Acronyms of two letters stand for too many things to make one of two long names.
  private static final int TELLING_ACRONYM = 3;

  private static final String SHORT = "part of the full name";

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

  /// A form of a name, with the use it is from. Equal only to itself.
  private static final class Form {
    final OrganisationName name;
    final NameUse use;
    final NameCluster cluster;

    Form(String text, NameUse use, NameCluster cluster) {
      this.name = OrganisationName.of(text);
      this.use = use;
      this.cluster = cluster;
    }

    /// Whether this and another may be one: no article uses both, and the types do not differ.
    boolean mayBe(Form other) {
      var type = use.entity().type();
      var otherType = other.use.entity().type();
      return (type == null || otherType == null || type == otherType)
          && !cluster.meets(other.cluster);
    }
  }

  private final List<NameCluster> clusters = new ArrayList<>();
  private final List<Form> canonical = new ArrayList<>();
  private final List<Form> full = new ArrayList<>();
  private final Map<String, List<Form>> byKey = new TreeMap<>();
  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final Map<String, List<Form>> byLast = new HashMap<>();
  private final Map<String, List<Form>> byInitials = new HashMap<>();
  private final Map<String, List<Form>> byAcronym = new TreeMap<>();
  private final StatesNamed states = new StatesNamed();

  private BodyJoiner() {}

  /// The clusters of `uses`, none of which names a person.
  static List<NameCluster> join(List<NameUse> uses) {
    var joiner = new BodyJoiner();
    uses.stream().sorted(NameUse.IN_ORDER).forEach(joiner::add);
    for (var same : joiner.byKey.values()) {
      same.forEach(form -> form.cluster.join(same.getFirst().cluster, null));
    }
    joiner.full.forEach(joiner::joinSpellings);
    joiner.full.forEach(joiner::joinBracketed);
    joiner.byAcronym.values().forEach(BodyJoiner::joinAcronym);
    joiner.canonical.forEach(joiner::joinLongName);
    joiner.canonical.forEach(joiner::joinShort);
    return joiner.clusters.stream().map(NameCluster::root).distinct().toList();
  }

  private void add(NameUse use) {
    var cluster = new NameCluster(use);
    clusters.add(cluster);
    var first = new Form(use.entity().name(), use, cluster);
    canonical.add(first);
    for (var text : use.forms()) {
      var form = new Form(text, use, cluster);
      if (form.name.isAcronym() && !first.name.isAcronym()) {
        put(byAcronym, NameSpelling.plain(text), form);
      } else if (!isShortFor(form.name, first.name)) {
        index(form);
      }
    }
  }

  private static boolean isShortFor(OrganisationName name, OrganisationName full) {
    int lead = full.words().size() - name.words().size();
    return lead > 0 && (name.begins(full) || name.ends(full, lead));
  }

  private void index(Form form) {
    full.add(form);
    byKey.computeIfAbsent(form.name.key(), _ -> new ArrayList<>()).add(form);
    var words = form.name.words();
    if (!words.isEmpty()) {
      NameSpelling.keys(words.getFirst()).forEach(key -> put(byFirst, key, form));
      NameSpelling.keys(words.getLast()).forEach(key -> put(byLast, key, form));
      form.name.initials().forEach(initials -> put(byInitials, initials, form));
    }
  }

  private static void put(Map<String, List<Form>> index, String key, Form form) {
    var forms = index.computeIfAbsent(key, _ -> new ArrayList<>());
    if (forms.size() < CANDIDATES) {
      forms.add(form);
    }
  }

  private void joinSpellings(Form form) {
    for (var other : withWord(byFirst, form, true)) {
      if (form.name.isAlike(other.name) && form.mayBe(other)) {
        form.cluster.join(other.cluster, "similar spelling");
      }
    }
  }

  /// Joins `Conquest (Fatah) Alliance` with `Conquest Alliance` and with `Fatah`.
  private void joinBracketed(Form form) {
    var brackets = BRACKETS.matcher(form.name.text());
    if (brackets.find()) {
      for (var part : List.of(brackets.replaceFirst(" "), brackets.group(1))) {
        for (var other : byKey.getOrDefault(OrganisationName.of(part).key(), List.of())) {
          if (form.mayBe(other)) {
            form.cluster.join(other.cluster, "words in brackets");
          }
        }
      }
    }
  }

  /// Joins names that their articles abbreviate alike, unless they are two that happen to have the
  /// same initials: then the acronym is spelled out by both.
  private static void joinAcronym(List<Form> forms) {
    var letters = NameSpelling.plain(forms.getFirst().name.text());
    long spelledOut =
        forms.stream()
            .filter(form -> spellsOut(form, letters))
            .map(form -> form.cluster.root())
            .distinct()
            .count();
    if (letters.length() >= TELLING_ACRONYM && spelledOut < 2) {
      for (var form : forms) {
        if (form.mayBe(forms.getFirst())) {
          form.cluster.join(forms.getFirst().cluster, "acronym");
        }
      }
    }
  }

  private static boolean spellsOut(Form form, String letters) {
    return OrganisationName.of(form.use.entity().name()).initials().contains(letters);
  }

  /// Joins an acronym that stands alone in its article to the only name it may be short for.
  private void joinLongName(Form form) {
    if (form.name.isAcronym()) {
      var letters = NameSpelling.plain(form.name.text());
      var longer = new ArrayList<>(byAcronym.getOrDefault(letters, List.of()));
      longer.addAll(byInitials.getOrDefault(letters, List.of()));
      joinOnly(form, longer, _ -> true, "acronym");
    }
  }

  private void joinShort(Form form) {
    var words = form.name.words();
    if (words.isEmpty() || form.name.isAcronym() || form.name.isState()) {
      return;
    }
    var sameEnd = withWord(byLast, form, false);
    if (!joinOnly(form, sameEnd, full -> endsIn(form, full), SHORT)
        && !joinOnly(form, withWord(byFirst, form, true), full -> begins(form, full), SHORT)) {
      joinOnly(form, sameEnd, full -> isClub(form, full), SHORT);
    }
  }

  private static boolean begins(Form form, Form full) {
    return form.use.isOf(EntityType.PLACE)
        ? form.name.isPlaceOf(full.name)
        : form.name.isBodyOf(full.name);
  }

  /// "State Department" is the end of "U.S. State Department": what stands in front is only whose
  /// it is.
  private boolean endsIn(Form form, Form full) {
    for (int lead = 1; lead <= LONGEST_LEAD; lead++) {
      if (form.name.words().size() > 1
          && form.name.ends(full.name, lead)
          && full.name.leadTellsWhose(lead)) {
        var whose = String.join(" ", full.name.words().subList(0, lead));
        return form.cluster.uses().stream().allMatch(use -> states.mayMean(use, form.name, whose));
      }
    }
    return false;
  }

  private static boolean isClub(Form form, Form full) {
    return form.use.isOf(EntityType.ORGANISATION)
        && full.use.isOf(EntityType.ORGANISATION)
        && form.name.isClubOf(full.name);
  }

  /// Joins a form to the only cluster that has a fitting one.
  private static boolean joinOnly(Form form, List<Form> others, Predicate<Form> fits, String why) {
    NameCluster found = null;
    for (var other : others) {
      var cluster = other.cluster.root();
      if (cluster != form.cluster.root() && cluster != found && fits.test(other)) {
        if (found != null || !form.mayBe(other)) {
          return false;
        }
        found = cluster;
      }
    }
    if (found != null) {
      found.join(form.cluster, why);
    }
    return found != null;
  }

  private static List<Form> withWord(Map<String, List<Form>> index, Form form, boolean first) {
    var words = form.name.words();
    return words.isEmpty()
        ? List.of()
        : NameSpelling.keys(first ? words.getFirst() : words.getLast()).stream()
            .flatMap(key -> index.getOrDefault(key, List.of()).stream())
            .toList();
  }
}
