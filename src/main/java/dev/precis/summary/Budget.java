package dev.precis.summary;

/// How much a summary may hold. A sentence is never cut to fit.
public sealed interface Budget {
  /// Three sentences, what a brief shows unless asked otherwise.
  Budget DEFAULT = new Sentences(3);

  /// How much there is to spend, at least 1.
  int size();

  /// What a sentence costs of it.
  int costOf(String sentence);

  /// How much may stay unspent: to fill it up with a sentence from further down the ranking is not
  /// worth it.
  int slack();

  /// At most `size` sentences, 1 to 12.
  record Sentences(int size) implements Budget {
    @Override
    public int costOf(String sentence) {
      return 1;
    }

    @Override
    public int slack() {
      return 0;
    }
  }

  /// At most `size` words, as white space parts them.
  record Words(int size) implements Budget {
    @Override
    public int costOf(String sentence) {
      return sentence.strip().split("\\s+").length;
    }

    @Override
    public int slack() {
      return 5;
    }
  }

  /// At most `size` UTF-16 units.
  record Characters(int size) implements Budget {
    @Override
    public int costOf(String sentence) {
      return sentence.length();
    }

    @Override
    public int slack() {
      return 30;
    }
  }
}
