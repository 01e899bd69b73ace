package dev.precis.story;

import dev.precis.facts.EntityType;
import dev.precis.facts.PersonName;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The names of a story, and where its articles use them.
///
/// @param list those that most articles use first
/// @param index where each is used
record StoryNames(List<Story.Name> list, NameIndex index) {
  static StoryNames of(List<Report> reports, NamePlaces places) {
    Map<NameCluster, Map<String, Map<String, Story.Mention>>> forms = new LinkedHashMap<>();
    for (var report : reports) {
      for (var place : places.in(report)) {
        forms
            .computeIfAbsent(place.cluster(), _ -> new TreeMap<>())
            .computeIfAbsent(place.text(), _ -> new TreeMap<>())
            .putIfAbsent(
                report.id(),
                new Story.Mention(report.id(), place.span().start(), place.span().end()));
      }
    }
    Map<NameCluster, Story.Name> names = new LinkedHashMap<>();
    forms.forEach((cluster, firstByForm) -> names.put(cluster, name(cluster, firstByForm)));
    return new StoryNames(
        names.values().stream()
            .sorted(
                Comparator.comparingInt((Story.Name name) -> -articles(name).size())
                    .thenComparing(Story.Name::name)
                    .thenComparing(Story.Name::toString))
            .toList(),
        new NameIndex(reports, places, names));
  }

  private static Story.Name name(
      NameCluster cluster, Map<String, Map<String, Story.Mention>> firstByForm) {
    var variants =
        firstByForm.entrySet().stream()
            .map(form ->
                new Story.Variant(
                    form.getKey(),
                    List.copyOf(form.getValue().keySet()),
                    List.copyOf(form.getValue().values())))
            .toList();
    var role =
        cluster.uses().stream()
            .flatMap(use -> Optional.ofNullable(use.entity().role()).stream())
            .findFirst()
            .orElse(null);
    var type = cluster.type();
    return new Story.Name(
        canonical(cluster, variants),
        type == null ? null : type.name().toLowerCase(Locale.ROOT),
        role,
        variants,
        List.copyOf(cluster.evidence()));
  }

  /// The spelling most articles call it by in full; for a person one with a given name, if any.
  private static String canonical(NameCluster cluster, List<Story.Variant> variants) {
    Set<String> full = new TreeSet<>();
    cluster.uses().forEach(use -> full.add(use.entity().name()));
    boolean person = cluster.type() == EntityType.PERSON;
    return variants.stream()
        .max(
            Comparator.comparing((Story.Variant variant) -> full.contains(variant.text()))
                .thenComparing(variant -> person && PersonName.of(variant.text()).isFull())
                .thenComparingInt(variant -> variant.articles().size())
                .thenComparingInt(variant -> length(variant) * (person ? -1 : 1))
                .thenComparing(Story.Variant::text, Comparator.reverseOrder()))
        .map(Story.Variant::text)
        .orElseThrow();
  }

  private static int length(Story.Variant variant) {
    return KnownNames.parts(variant.text()).size();
  }

  private static Set<String> articles(Story.Name name) {
    var articles = new TreeSet<String>();
    name.variants().forEach(variant -> articles.addAll(variant.articles()));
    return articles;
  }
}
