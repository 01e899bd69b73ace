package dev.precis.clean;

import dev.precis.text.Span;

/// One unit that the line model keeps or drops as a whole: a line, the lines of a hard-wrapped
/// paragraph, or a sentence of an overlong line; with what it looks like by itself.
///
/// @param span its place in the source text
/// @param words a hash of each word of its beginning, see [WordHash]
/// @param shape the measures listed in [Shape]
@SuppressWarnings("ArrayRecordComponent") // millions are made in training, and none compared
public record LineUnit(Span span, int[] words, float[] shape) {

  /// The measures of a unit by itself.
  enum Shape {
    LOG_CHARACTERS,
    WORDS,
    WORD_LENGTH,
    LONGEST_WORD,
    CAPITALISED,
    SHOUTED,
    DIGITS,
    SYMBOLS,
    STOP_WORDS,
    ENDS_SENTENCE,
    ENDS_COLON,
    ENDS_COMMA,
    ENDS_ELLIPSIS,
    STARTS_LOWER,
    STARTS_UPPER,
    STARTS_DIGIT,
    STARTS_QUOTE,
    STARTS_SYMBOL,
    SENTENCES,
    COMMAS,
    QUOTES,
    GLUED,
    ADDRESS,
    BRACKETS;

    private static final int COUNT = values().length;

    /// Where the measure stands in a row of them.
    @SuppressWarnings("EnumOrdinal") // the constants are listed in the order of the row
    int column() {
      return ordinal();
    }
  }

  float shape(Shape measure) {
    return shape[measure.column()];
  }

  /// How many words it has; a run of characters written without spaces counts one for every two.
  public float wordCount() {
    return shape(Shape.WORDS);
  }

  static float[] noShape() {
    return new float[Shape.COUNT];
  }
}
