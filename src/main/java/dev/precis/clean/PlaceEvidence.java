package dev.precis.clean;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The traits by which the linear half of the page model knows where a unit stands: the names of
/// the elements around it, the words of their classes and ids, and how much of it is linked. As in
/// [WordEvidence] each trait is hashed to an index, so the model holds weights and no words.
public final class PlaceEvidence {
  /// Traits have indexes from 0 to this, exclusive.
  public static final int TRAITS = 1 << 15;

  /// How many elements up words are looked at; farther up they say the same of every block.
  private static final int NEAR = 7;

  private static final int NAMED = 3;
  private static final int LINK_STEPS = 4;

  private static final int WORD = 2;
  private static final int LINKED = 3;
  private static final int LINKED_NAME = 4;
  private static final int WITHIN = 5;
  private static final int NAME_AT = 8;
  private static final int WORD_AT = 16;

  private int[] found = new int[64];
  private int count;

  private PlaceEvidence() {}

  /// The traits of each unit of a page.
  ///
  /// @param linked for each unit, the share of it that is linked
  public static int[][] of(PageTree places, double[] linked) {
    var evidence = new PlaceEvidence();
    var traits = new int[linked.length][];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = evidence.traits(places.of(i), linked[i]);
    }
    return traits;
  }

  private int[] traits(Place place, double linked) {
    count = 0;
    int steps = 0;
    for (@Nullable Place at = place; at != null && steps < NEAR; at = at.parent) {
      if (steps < NAMED) {
        add(NAME_AT + steps, at.name);
      }
      for (int word : at.words) {
        add(WORD, word);
        add(WORD_AT + Math.min(steps, NAMED - 1), word);
      }
      steps++;
    }
    int share = (int) (LINK_STEPS * linked);
    add(LINKED, share);
    add(LINKED_NAME, WordHash.mix(share, place.name));
    add(WITHIN, place.within);
    return Arrays.copyOf(found, count);
  }

  private void add(int kind, int value) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = WordHash.mix(kind, value) & (TRAITS - 1);
  }
}
