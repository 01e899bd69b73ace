package dev.precis.clean;

import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a source text into the units that are kept or dropped as a whole.
public final class Units {
  /// Longer lines are cut at the ends of sentences: the whole page may stand in one.
  private static final int OVERLONG = 2_500;

  /// No article has more. A text of more lines is some other thing, whose lines are taken several
  /// at a time lest their measures fill the memory.
  private static final int MOST = 50_000;

  private Units() {}

  /// The units of `source`, measured, in text order; none for white space.
  public static List<LineUnit> of(String source) {
    return of(source, HardWrap.undo(source, atMost(SourceLines.of(source))));
  }

  /// The same where each line is known to be a block.
  static List<LineUnit> ofBlocks(String source) {
    return of(source, SourceLines.of(source));
  }

  private static List<LineUnit> of(String source, List<Span> lines) {
    var spans = new ArrayList<Span>(lines.size());
    for (var line : lines) {
      if (line.length() > OVERLONG) {
        spans.addAll(Pieces.of(source, line));
      } else {
        spans.add(line);
      }
    }
    return spans.stream().map(span -> ShapeScan.measure(source, span)).toList();
  }

  private static List<Span> atMost(List<Span> lines) {
    if (lines.size() <= MOST) {
      return lines;
    }
    int together = Math.ceilDiv(lines.size(), MOST);
    var joined = new ArrayList<Span>(MOST);
    for (int first = 0; first < lines.size(); first += together) {
      int last = Math.min(first + together, lines.size()) - 1;
      joined.add(new Span(lines.get(first).start(), lines.get(last).end()));
    }
    return joined;
  }
}
