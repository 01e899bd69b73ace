package dev.precis.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A sentence as it stands outside quotation marks: each quoted run in it is one element, so that
/// what frames a quotation ("…," said the minister) can be read without what it says.
final class Frame {
  private static final int NO_RUN = -1;

  /// Words that begin a sentence after an abbreviation such as `U.S.`, and hardly a name's next
  /// part.
  private static final Set<String> STARTERS =
      Set.of("the", "a", "he", "she", "it", "they", "but", "and", "in", "on", "this", "that", "we");

  private final int block;
  private final List<Word> words;
  private final int[] runs;
  private final List<QuotedRun> quoted;
  private final boolean bare;
  private final boolean hasRun;

  /// What [FiniteVerbs] found of each word, since clauses ask for it again and again: 0 while it
  /// has not been asked.
  private final byte[] finite;

  private Frame(int block, List<Word> words, List<Integer> runs, List<QuotedRun> quoted) {
    this.block = block;
    this.words = List.copyOf(words);
    this.runs = runs.stream().mapToInt(Integer::intValue).toArray();
    this.quoted = quoted;
    finite = new byte[words.size()];
    bare = words.stream().noneMatch(Word::isAlphabetic);
    hasRun = runs.stream().anyMatch(run -> run != NO_RUN);
  }

  /// The frames of one block.
  ///
  /// @param words the block's words
  /// @param runs the block's quoted runs, in text order
  static List<Frame> of(int block, List<Word> words, List<QuotedRun> runs) {
    return new Builder(block, words, runs).frames;
  }

  int block() {
    return block;
  }

  int size() {
    return words.size();
  }

  /// The word at `i`; for a quoted run, a stand-in that is no word of the language.
  Word word(int i) {
    return words.get(i);
  }

  boolean isRun(int i) {
    return i >= 0 && i < runs.length && runs[i] != NO_RUN;
  }

  QuotedRun run(int i) {
    return quoted.get(runs[i]);
  }

  /// Whether it has nothing but quoted runs and punctuation.
  boolean isBare() {
    return bare;
  }

  boolean hasRun() {
    return hasRun;
  }

  /// Whether the word at `i` is a full stop or another end of a sentence, and not one inside it
  /// ("Ann Lee (D-Wis.) said").
  boolean endsSentence(int i) {
    return word(i).isTerminal() && (i + 1 >= size() || !goesOnAfterStop(word(i + 1)));
  }

  /// Whether `next`, after a full stop, shows that the sentence goes on.
  private static boolean goesOnAfterStop(Word next) {
    return next.is(",") || next.is(")") || next.is(";");
  }

  /// Whether the word at `i` can be a sentence's verb.
  boolean isFinite(int i) {
    if (finite[i] == 0) {
      finite[i] = (byte) (FiniteVerbs.reads(this, i) ? 1 : 2);
    }
    return finite[i] == 1;
  }

  boolean is(int i, String lower) {
    return i >= 0 && i < words.size() && words.get(i).is(lower);
  }

  /// Cuts a block's words into frames.
  private static final class Builder {
    private final int block;
    private final List<Word> all;
    private final List<QuotedRun> quoted;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> runs = new ArrayList<>();

    Builder(int block, List<Word> all, List<QuotedRun> quoted) {
      this.block = block;
      this.all = all;
      this.quoted = quoted;
      int run = 0;
      for (int i = 0; i < all.size(); ) {
        while (run < quoted.size() && quoted.get(run).outer().end() <= all.get(i).span().start()) {
          run++;
        }
        if (run < quoted.size() && quoted.get(run).outer().overlaps(all.get(i).span())) {
          i = takeRun(run, i);
        } else {
          take(all.get(i), NO_RUN);
          i++;
          if (endsSentence(i - 1)) {
            close();
          }
        }
      }
      close();
    }

    private int takeRun(int run, int i) {
      var outer = quoted.get(run).outer();
      take(new Word("“”", "“”", outer), run);
      int next = i;
      while (next < all.size() && all.get(next).span().start() < outer.end()) {
        next++;
      }
      if (endsAfterRun(i, next)) {
        close();
      }
      return next;
    }

    /// Whether the run of the words `[first, next)` is its sentence's end: it closes with a full
    /// stop, and no words of saying follow ("…?" he asked).
    private boolean endsAfterRun(int first, int next) {
      if (next >= all.size()) {
        return true;
      }
      int end = next - 1;
      while (end > first
          && all.get(end).isPunctuation()
          && !all.get(end).isTerminal()
          && !all.get(end).is(",")) {
        end--;
      }
      return all.get(end).isTerminal() && !isSignedNext(next) && !saysNext(next, all.get(end));
    }

    /// `"…." — Ann Lee`.
    private boolean isSignedNext(int next) {
      return "—–―-".contains(all.get(next).text())
          && next + 1 < all.size()
          && all.get(next + 1).isCapitalised();
    }

    private boolean saysNext(int next, Word end) {
      boolean embedded =
          end.is(".") && words.size() > 1 && words.get(words.size() - 2).isAlphabetic();
      if (embedded && all.get(next).isCapitalised()) {
        return false;
      }
      for (int i = next; i < Math.min(all.size(), next + 6); i++) {
        var word = all.get(i);
        if (SpeechVerbs.strength(word) == SpeechVerbs.Strength.SAID) {
          var form = Verbs.form(word.lower());
          return form != null && (form.finite() || form.ing());
        }
        if (word.isPunctuation() && !word.is(".")) {
          return word.is(",") && i == next;
        }
      }
      return Character.isLowerCase(all.get(next).text().charAt(0));
    }

    private boolean endsSentence(int i) {
      var word = all.get(i);
      if (i + 1 == all.size()) {
        return true;
      }
      if (word.isTerminal()) {
        return !goesOnAfterStop(all.get(i + 1));
      }
      return word.isAlphabetic()
          && word.text().endsWith(".")
          && word.text().length() > 3
          && word.text().indexOf('.') < word.text().length() - 1
          && all.get(i + 1).isCapitalised()
          && STARTERS.contains(all.get(i + 1).lower());
    }

    private void take(Word word, int run) {
      words.add(word);
      runs.add(run);
    }

    private void close() {
      if (!words.isEmpty()) {
        frames.add(new Frame(block, words, runs, quoted));
        words.clear();
        runs.clear();
      }
    }
  }
}
