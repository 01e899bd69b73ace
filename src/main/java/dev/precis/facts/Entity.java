package dev.precis.facts;

import dev.precis.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody or something that the article names, with all the places that name it.
///
/// @param id `e1`, `e2`, … in order of first mention; unique within the article
/// @param type what it is, or null when that is not sure
/// @param name the canonical name: the fullest form the article uses
/// @param variants the other forms, each as it stands somewhere, in order of first use
/// @param role what the article says the entity is, such as `Iraqi Prime Minister`, or null
/// @param mentions where it is named, in text order; at least one
/// @param confidence 0 to 1
public record Entity(
    String id,
    @Nullable EntityType type,
    String name,
    List<String> variants,
    @Nullable String role,
    List<Span> mentions,
    double confidence) {
  public Entity {
    variants = List.copyOf(variants);
    mentions = List.copyOf(mentions);
  }
}
