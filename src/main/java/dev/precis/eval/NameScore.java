package dev.precis.eval;

import dev.precis.facts.EntityType;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts names found against gold: a name counts when its span is exactly right, typed when its
/// type is right as well.
final class NameScore {
  /// A name at a place, counted in whatever unit gold and found share.
  record Placed(int sentence, int start, int end, @Nullable EntityType type) {
    Placed untyped() {
      return new Placed(sentence, start, end, null);
    }
  }

  private final PrecisionRecall typed = new PrecisionRecall();
  private final PrecisionRecall untyped = new PrecisionRecall();
  private final Map<EntityType, PrecisionRecall> byType = new EnumMap<>(EntityType.class);

  NameScore() {
    for (var type : EntityType.values()) {
      byType.put(type, new PrecisionRecall());
    }
  }

  void add(List<Placed> gold, List<Placed> found) {
    typed.add(new HashSet<>(gold), withTypes(found));
    untyped.add(withoutTypes(gold), withoutTypes(found));
    byType.forEach((type, score) -> score.add(only(gold, type), only(found, type)));
  }

  /// A name without a type claims none, so it is a miss and no error.
  private static Set<Placed> withTypes(List<Placed> names) {
    var typed = new HashSet<>(names);
    typed.removeIf(name -> name.type() == null);
    return typed;
  }

  private static Set<Placed> withoutTypes(List<Placed> names) {
    var untyped = new HashSet<Placed>();
    names.forEach(name -> untyped.add(name.untyped()));
    return untyped;
  }

  private static Set<Placed> only(List<Placed> names, EntityType type) {
    var ofType = new HashSet<>(names);
    ofType.removeIf(name -> name.type() != type);
    return ofType;
  }

  double f1() {
    return typed.f1();
  }

  /// `names=… precision=… recall=… f1=… f1-any-type=… f1-person=…`, names being those of gold.
  @Override
  public String toString() {
    var text = new StringBuilder("names=" + typed.gold() + " " + typed);
    text.append(String.format(Locale.ROOT, " f1-any-type=%.3f", untyped.f1()));
    byType.forEach((type, score) ->
        text.append(
            String.format(
                Locale.ROOT, " f1-%s=%.3f", type.name().toLowerCase(Locale.ROOT), score.f1())));
    return text.toString();
  }
}
