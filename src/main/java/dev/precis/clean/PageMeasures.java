package dev.precis.clean;

import dev.precis.clean.LineUnit.Shape;
import dev.precis.clean.Place.Within;
import java.util.Arrays;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/// The measures by which the trees of the page model judge a unit: its own shape, the first opinion
/// of it and its neighbours, where in the page it stands, and what the elements around it hold.
public final class PageMeasures {
  private static final int OPINIONS = 3;
  private static final int OTHERS = 80;
  private static final int OUTSIDE_PAGE = -9;

  /// How many measures a unit has.
  public static final int MEASURES = Shape.values().length + 2 * OPINIONS + 1 + OTHERS;

  private static final int FARTHEST_CONTAINER = 12;
  private static final int FARTHEST_HEAD = 100;
  private static final int LONGEST_SECTION = 60;
  private static final int MOST_REPEATS = 9;
  private static final int NEAR = 8;
  private static final int FARTHEST_PROSE = 999;
  private static final int FARTHEST_END = 100;
  private static final double LIKELY = 0.5;

  private final PageUnits page;
  private final PageTree places;
  private final double[] linked;
  private final double[] emphasised;
  private final double[] stated;
  private final PageOpinions opinions;
  private final PageNames names;
  private final double[] likelihoods;
  private final PageSums sums;
  private final int[] repeats;
  private final ProseSums prose;
  private final BestRun run;
  private final Topic topic;
  private final PageSections sections;
  private final float[] row = new float[MEASURES];
  private int next;
  private int head = -1;
  private int heading = -1;
  private int section = -1;
  private double wordsSinceHead;
  private boolean outletNamed;

  private PageMeasures(PageSigns signs, PageOpinions opinions) {
    this.page = signs.page();
    this.places = signs.places();
    this.linked = signs.linked();
    this.emphasised = signs.emphasised();
    this.stated = signs.stated();
    this.names = signs.names();
    this.opinions = opinions;
    this.likelihoods = opinions.likelihoods();
    this.sums = new PageSums(page, places, linked, likelihoods);
    this.repeats = repeats(page);
    this.prose = new ProseSums(page.units(), likelihoods);
    this.run = BestRun.of(page.units(), likelihoods);
    this.topic = new Topic(page.units(), likelihoods);
    this.sections = new PageSections(page, places, linked, likelihoods);
  }

  /// The measures of each unit of a page.
  ///
  /// @param weights those of the first opinion, see [PageModel#weights]
  public static float[][] of(PageSigns signs, byte[] weights) {
    var measures = new PageMeasures(signs, PageOpinions.of(signs, weights));
    var rows = new float[signs.page().size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = measures.row(i);
    }
    return rows;
  }

  private float[] row(int i) {
    next = 0;
    for (float value : page.unit(i).shape()) {
      put(value);
    }
    for (int offset = -OPINIONS; offset <= OPINIONS; offset++) {
      put(inside(i + offset) ? opinions.all()[i + offset] : OUTSIDE_PAGE);
    }
    markup(i);
    around(i);
    place(i);
    neighbours(i);
    headings(i);
    surroundings(i);
    section(i);
    names(i);
    return Arrays.copyOf(row, next);
  }

  /// What the unit's own markup and that of the elements around it say.
  private void markup(int i) {
    var place = places.of(i);
    put(kind(place.element.normalName()));
    put(place.headingLevel());
    for (var one : Within.ALL) {
      put(place.lies(one) ? 1 : 0);
    }
    put(place.stepsToOutside);
    put(place.stepsToBody);
    put(opinions.places()[i]);
    put(linked[i]);
    put(emphasised[i]);
    put(page.block(i).texts().size());
    put(stated[i]);
  }

  /// What the elements around it and those of its make hold.
  private void around(int i) {
    var place = places.of(i);
    sumIn(place.parent);
    sumIn(place.parent == null ? null : place.parent.parent);
    var make = sums.ofMake(place);
    put(make.units);
    put(make.wordsInUnit());
    put(make.linkedShare());
    put(make.proseShare());
    put(sums.shareOfPage(make));
    put(place.parent == null ? 0 : place.parent.children);
  }

  private void sumIn(@Nullable Place place) {
    if (place == null) {
      for (int k = 0; k < 5; k++) {
        put(-1);
      }
      return;
    }
    var sum = sums.in(place);
    put(sum.units);
    put(sum.words);
    put(sum.linkedShare());
    put(sum.proseShare());
    put(sums.shareOfPage(sum));
  }

  /// Where it stands to the container of the article and to the headline above it.
  private void place(int i) {
    var place = places.of(i);
    put(place.depth);
    put(stepsToContainer(place));
    put(place.depth - sums.container().depth);
    put(sums.in(sums.container()).proseShare());
    if (place.element.normalName().equals("h1")) {
      head = i;
      wordsSinceHead = 0;
    }
    put(head < 0 ? -1 : Math.min(FARTHEST_HEAD, i - head));
    put(head < 0 ? -1 : wordsSinceHead);
    wordsSinceHead += page.unit(i).wordCount();
  }

  private void neighbours(int i) {
    put(repeats[i]);
    put(inside(i - 1) && places.of(i - 1).make == places.of(i).make ? 1 : 0);
    put(inside(i + 1) && places.of(i + 1).make == places.of(i).make ? 1 : 0);
    put(inside(i - 1) ? linked[i - 1] : -1);
    put(inside(i + 1) ? linked[i + 1] : -1);
  }

  /// What is thought of the headings above it, the nearest and the one of its section.
  private void headings(int i) {
    put(heading < 0 ? OUTSIDE_PAGE : opinions.all()[heading]);
    put(heading < 0 ? -1 : Math.min(FARTHEST_HEAD, i - heading));
    put(heading < 0 ? OUTSIDE_PAGE : opinions.all()[heading + 1]);
    put(section < 0 ? OUTSIDE_PAGE : opinions.all()[section]);
    put(section < 0 ? -1 : places.of(section).headingLevel());
    put(page.size() - i);
    int level = places.of(i).headingLevel();
    if (level > 0) {
      heading = i;
      boolean higher = section < 0 || level <= places.of(section).headingLevel();
      section = higher || i - section > LONGEST_SECTION ? i : section;
    }
  }

  /// How much likely body lies around it, and where it stands to the best run of that.
  private void surroundings(int i) {
    int size = page.size();
    put(prose.prose(0, i) / Math.max(1, prose.prose(0, size)));
    put(prose.prose(i + 1, size));
    proseShare(Math.max(0, i - NEAR), i);
    proseShare(i + 1, Math.min(size, i + 1 + NEAR));
    int above = prose.proseAbove(i);
    int below = prose.proseBelow(i);
    put(above < 0 ? FARTHEST_PROSE : Math.min(FARTHEST_PROSE, i - above));
    put(below < 0 ? FARTHEST_PROSE : Math.min(FARTHEST_PROSE, below - i));
    put(above < 0 ? -1 : prose.words(above + 1, i));
    put(below < 0 ? -1 : prose.words(i + 1, below));
    put(Math.clamp(i - run.first(), -FARTHEST_END, FARTHEST_END));
    put(Math.clamp(run.end() - 1 - i, -FARTHEST_END, FARTHEST_END));
    put(run.contains(i) ? 1 : 0);
    put(topic.share(i));
  }

  private void proseShare(int from, int to) {
    put(from < to ? prose.prose(from, to) / Math.max(1, prose.words(from, to)) : -1);
  }

  /// What the units between the heading above it and the next heading hold.
  private void section(int i) {
    var sum = sections.of(i);
    put(sum.units);
    put(sum.words);
    put(sum.linkedShare());
    put(sum.proseShare());
    put(sums.shareOfPage(sum));
    put(sections.stepsToStart(i));
  }

  /// Whether it speaks of the outlet, of the author, or to its reader.
  private void names(int i) {
    var unit = page.unit(i);
    boolean namesOutlet = names.namesOutlet(unit);
    put(namesOutlet ? 1 : 0);
    put(names.namesAuthor(unit));
    put(PageNames.address(unit));
    put(outletNamed ? 1 : 0);
    outletNamed |= namesOutlet && likelihoods[i] > LIKELY;
  }

  private int stepsToContainer(Place from) {
    int steps = 0;
    for (@Nullable Place at = from; at != null && steps <= FARTHEST_CONTAINER; at = at.parent) {
      if (at.number == sums.container().number) {
        return steps;
      }
      steps++;
    }
    return -1;
  }

  private static int kind(String name) {
    return switch (name) {
      case "p" -> 1;
      case "li" -> 2;
      case "div" -> 3;
      case "td", "tr", "th" -> 4;
      case "blockquote" -> 5;
      case "figcaption" -> 6;
      case "dd", "dt" -> 7;
      case "pre" -> 8;
      default -> 0;
    };
  }

  /// For each unit, how many before it begin with the same words.
  private static int[] repeats(PageUnits page) {
    var seen = new HashMap<Integer, Integer>();
    return page.units().stream()
        .mapToInt(unit ->
            Math.min(MOST_REPEATS, seen.merge(Arrays.hashCode(unit.words()), 1, Integer::sum) - 1))
        .toArray();
  }

  private boolean inside(int i) {
    return i >= 0 && i < page.size();
  }

  private void put(double value) {
    row[next++] = (float) value;
  }
}
