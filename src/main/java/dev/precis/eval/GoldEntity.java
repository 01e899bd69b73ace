package dev.precis.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.precis.facts.Entity;
import dev.precis.facts.EntityType;
import dev.precis.facts.Honorifics;
import dev.precis.facts.NameSpelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Somebody or something that a text names, by hand.
///
/// @param name what a person would call it, such as `Mustafa al-Kadhimi`
/// @param type null for what is none of the three, such as a nationality
/// @param forms the forms the text uses, made plain by [#plain]
/// @param optional whether it is neither a miss nor an error to find it
record GoldEntity(String name, @Nullable EntityType type, Set<String> forms, boolean optional) {
  private static final Pattern SPACE = Pattern.compile("[\\s()]+");

  /// Reads an object with `canonical`, `type` and `variants`.
  static GoldEntity of(JsonNode entity) {
    var type =
        switch (entity.path("type").asText()) {
          case "PERSON" -> EntityType.PERSON;
          case "ORG" -> EntityType.ORGANISATION;
          case "LOC", "FAC" -> EntityType.PLACE;
          default -> null;
        };
    var forms = new LinkedHashSet<String>();
    entity.path("variants").forEach(form -> forms.add(plain(form.asText())));
    return new GoldEntity(
        entity.path("canonical").asText(), type, forms, entity.path("optional").asBoolean());
  }

  /// Whether one of the entity's forms is one of these.
  boolean isNamedBy(Entity entity) {
    return forms(entity).stream().anyMatch(forms::contains);
  }

  /// All forms of a found entity, plain.
  static Set<String> forms(Entity entity) {
    var forms = new LinkedHashSet<String>();
    forms.add(plain(entity.name()));
    entity.variants().forEach(variant -> forms.add(plain(variant)));
    return forms;
  }

  /// A form without honorifics, "the", case, accents and marks, so that `Mr. Kadhimi`, `Kadhimi`
  /// and `al-Kadhimi` are one.
  static String plain(String form) {
    var words = new ArrayList<>(List.of(SPACE.split(form.strip())));
    while (words.size() > 1 && Honorifics.isHonorific(words.getFirst())) {
      words.removeFirst();
    }
    words.removeIf(word -> word.equalsIgnoreCase("the"));
    return words.stream().map(NameSpelling::plain).collect(Collectors.joining(" "));
  }
}
