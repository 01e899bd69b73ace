package dev.precis.eval;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// How often one field of the metadata is right, and how often it is filled where gold has nothing.
final class FieldScore {
  private final String name;
  private final BiPredicate<String, String> equal;
  private int stated;
  private int right;
  private int missing;
  private int unstated;
  private int spurious;

  private FieldScore(String name, BiPredicate<String, String> equal) {
    this.name = name;
    this.equal = equal;
  }

  /// Titles are equal when they are so after folding space and case.
  static FieldScore ofTitles() {
    return new FieldScore("title", (gold, found) -> folded(gold).equals(folded(found)));
  }

  /// Titles are equal when they are so after folding also what a reader does not tell apart: curly
  /// and typewritten quotation marks and apostrophes, dashes of any length, an ellipsis and three
  /// points, and the wide and narrow forms of a mark (Unicode NFKC).
  static FieldScore ofTitlesAsRead() {
    return new FieldScore("title.asRead", (gold, found) -> asRead(gold).equals(asRead(found)));
  }

  /// Authors are equal when the words of one are all among those of the other.
  static FieldScore ofAuthors() {
    return new FieldScore(
        "author",
        (gold, found) -> {
          var wanted = wordSet(gold);
          var words = wordSet(found);
          return !words.isEmpty() && (wanted.containsAll(words) || words.containsAll(wanted));
        });
  }

  /// Dates are equal when their days are; both are ISO 8601.
  static FieldScore ofDates() {
    return new FieldScore("date", (gold, found) -> day(gold).equals(day(found)));
  }

  /// Adds a page; true when it is right: the same value, or nothing in both.
  boolean add(@Nullable String gold, @Nullable String found) {
    if (gold == null) {
      unstated++;
      spurious += found == null ? 0 : 1;
      return found == null;
    }
    stated++;
    missing += found == null ? 1 : 0;
    boolean hit = found != null && equal.test(gold, found);
    right += hit ? 1 : 0;
    return hit;
  }

  /// Whether a page was added whose gold states the field.
  boolean known() {
    return stated > 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s=%.4f %s.wrong=%d %s.missing=%d %s.spurious=%d/%d",
        name,
        right / (double) stated,
        name,
        stated - right - missing,
        name,
        missing,
        name,
        spurious,
        unstated);
  }

  private static String folded(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static String asRead(String text) {
    var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return folded(
        narrow
            .replaceAll("[‘’‚′´`]", "'")
            .replaceAll("[“”„″«»]", "\"")
            .replaceAll("[‐‑‒–—―−]+|--+", "-"));
  }

  private static Set<String> wordSet(String text) {
    return new HashSet<>(Shingles.words(text.toLowerCase(Locale.ROOT)));
  }

  private static String day(String date) {
    return date.length() > 10 ? date.substring(0, 10) : date;
  }
}
