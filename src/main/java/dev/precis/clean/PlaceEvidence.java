package dev.precis.clean;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The traits by which the linear half of the page model knows where a unit stands: the names of
/// the elements around it, the words of their classes and ids, how much of it is linked, and the
/// words of the headings above it, the nearest and the highest, which speak for all that stands
/// under them: `Related`, `About the author`. As in [WordEvidence] each trait is hashed to an
/// index, so the model holds weights and no words.
public final class PlaceEvidence {
  /// Traits have indexes from 0 to this, exclusive.
  public static final int TRAITS = 1 << 15;

  /// How many elements up words are looked at; farther up they say the same of every block.
  private static final int NEAR = 7;

  private static final int NAMED = 3;
  private static final int LINK_STEPS = 4;
  private static final int HEADING_WORDS = 8;

  private static final int WORD = 2;
  private static final int LINKED = 3;
  private static final int LINKED_NAME = 4;
  private static final int WITHIN = 5;
  private static final int HEADING_WORD = 6;
  private static final int HEADING = 7;
  private static final int NAME_AT = 8;
  private static final int SECTION_WORD = 11;
  private static final int SECTION = 12;
  private static final int BY_LOOKS = 13;
  private static final int WORD_AT = 16;

  private int[] found = new int[64];
  private int count;

  private PlaceEvidence() {}

  /// The traits of each unit of a page.
  ///
  /// @param linked for each unit, the share of it that is linked
  /// @param levels for each unit, its level as a heading, see [HeadingLevels]
  static int[][] of(PageUnits page, PageTree places, double[] linked, int[] levels) {
    var evidence = new PlaceEvidence();
    var traits = new int[linked.length][];
    int[] heading = {};
    int[] section = {};
    int highest = HeadingLevels.BY_LOOKS;
    for (int i = 0; i < traits.length; i++) {
      var place = places.of(i);
      evidence.count = 0;
      evidence.around(place);
      evidence.links(place, linked[i]);
      int level = levels[i];
      if (level > 0) {
        heading = page.unit(i).words();
      }
      if (level > 0 && level <= highest) {
        highest = level;
        section = heading;
      } else {
        evidence.under(SECTION_WORD, SECTION, section);
      }
      if (level == 0) {
        evidence.under(HEADING_WORD, HEADING, heading);
      } else if (level == HeadingLevels.BY_LOOKS) {
        evidence.add(BY_LOOKS, 0);
      }
      traits[i] = Arrays.copyOf(evidence.found, evidence.count);
    }
    return traits;
  }

  private void around(Place place) {
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
    add(WITHIN, place.within);
  }

  private void links(Place place, double linked) {
    int share = (int) (LINK_STEPS * linked);
    add(LINKED, share);
    add(LINKED_NAME, WordHash.mix(share, place.name));
  }

  private void under(int wordKind, int kind, int[] heading) {
    for (int k = 0; k < Math.min(HEADING_WORDS, heading.length); k++) {
      add(wordKind, heading[k]);
    }
    if (heading.length <= HEADING_WORDS) {
      add(kind, Arrays.hashCode(heading));
    }
  }

  private void add(int kind, int value) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = WordHash.mix(kind, value) & (TRAITS - 1);
  }
}
