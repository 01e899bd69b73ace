package dev.precis.clean;

import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises bylines and datelines by their form.
final class Bylines {
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:de|da|di|van|von|der|bin|al|el|la|le|\\p{Lu}[\\p{L}.'’-]{0,30})){1,4}";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:[Bb][Yy]:?|Written by|Reported by|Story by|Author:|Text by|Por|Par|Von) ((?:"
              + NAME
              + ")(?:(?:, | and | & )(?:"
              + NAME
              + ")){0,4})(?:[,|•·–—-]? ?.{0,80})?");

  private static final Pattern PEOPLE = Pattern.compile(NAME);

  /// `BAGHDAD, Nov 7 (Reuters) -`, `LONDON (AP) —`, `(CNN) --`. Behind an agency in brackets the
  /// space may be missing.
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}.'’ -]{1,40}(?:, \\p{Lu}[\\p{L}.]{1,20}){0,2}"
              + "(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?)?"
              + " ?(?:\\((?:\\p{Lu}[\\p{L}/. ]{1,30})\\) ?)?(?:[-–—]{1,2})\\s"
              + "|(?:\\p{Lu}[\\p{L} ,.]{0,40})?\\((?:CNN|AP|Reuters|AFP|UPI|IANS|PTI|Xinhua|dpa|DPA|Bloomberg)\\) ?(?:[-–—]{1,2})?(?=[\\s\\p{L}\\p{N}“\"‘'])");

  private static final int LONGEST_BYLINE = 140;

  private Bylines() {}

  /// Whether a line is a byline and nothing else.
  static boolean isByline(String line) {
    return line.length() <= LONGEST_BYLINE && BYLINE.matcher(line).matches();
  }

  /// Where the dateline at the start of a block ends, white space not counted; 0 when there is
  /// none.
  static int datelineEnd(String block) {
    Matcher dateline = DATELINE.matcher(block);
    return dateline.lookingAt() ? block.substring(0, dateline.end()).stripTrailing().length() : 0;
  }

  /// The people named in the byline at `byline`.
  static List<Span> people(String source, Span byline) {
    var line = BYLINE.matcher(byline.in(source));
    var people = new ArrayList<Span>();
    if (line.matches()) {
      var name = PEOPLE.matcher(line.group(1));
      int base = byline.start() + line.start(1);
      while (name.find()) {
        people.add(new Span(base + name.start(), base + name.end()));
      }
    }
    return people;
  }
}
