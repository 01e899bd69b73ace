package dev.precis.text;

/// A half-open stretch of a source text.
///
/// @param start index of the first character, in UTF-16 units from 0
/// @param end index after the last character; greater than `start`
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span needs 0 <= start < end, was [%d, %d)".formatted(start, end));
    }
  }

  /// The characters of `text` in this span.
  public String in(String text) {
    return text.substring(start, end);
  }

  /// How many UTF-16 units it covers; at least 1.
  public int length() {
    return end - start;
  }

  /// The same stretch `offset` units further on: where it lies in a text that holds this one.
  public Span shifted(int offset) {
    return new Span(start + offset, end + offset);
  }

  /// Whether every character of `other` is also one of this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share a character.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Orders by start, then by end.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
