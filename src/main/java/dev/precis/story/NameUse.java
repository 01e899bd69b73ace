package dev.precis.story;

import dev.precis.facts.Entity;
import dev.precis.facts.EntityType;
import dev.precis.facts.OrganisationName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entity of one article, to be joined with those of others.
///
/// @param report the article
/// @param entity what it names
/// @param role the words that tell what the article says it is, but for whose it is: many are Iraqi
record NameUse(Report report, Entity entity, Set<String> role) {
  /// By the form, then by the article, so that the order of arrival does not count.
  static final Comparator<NameUse> IN_ORDER =
      Comparator.comparing((NameUse use) -> use.entity().name())
          .thenComparing(NameUse::article)
          .thenComparing(use -> use.entity().id());

  static NameUse of(Report report, Entity entity) {
    return new NameUse(report, entity, words(entity.role()));
  }

  String article() {
    return report.id();
  }

  /// The canonical form, then the others.
  List<String> forms() {
    var forms = new ArrayList<String>();
    forms.add(entity.name());
    forms.addAll(entity.variants());
    return forms;
  }

  boolean isOf(EntityType type) {
    return entity.type() == type;
  }

  /// Whether both are said to be the same, each by its own article.
  boolean hasRoleOf(NameUse other) {
    return !article().equals(other.article()) && !Collections.disjoint(role, other.role);
  }

  private static Set<String> words(@Nullable String role) {
    var words = new HashSet<String>();
    if (role != null) {
      for (var word : Word.in(role, 0)) {
        var text = role.substring(word.span().start(), word.span().end());
        if (TermWeights.telling(word.stem()) > 0 && !OrganisationName.isPlaceOrNationality(text)) {
          words.add(word.stem());
        }
      }
    }
    return words;
  }
}
