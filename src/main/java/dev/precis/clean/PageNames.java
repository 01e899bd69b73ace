package dev.precis.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells which units of a page name its outlet or its author, or speak to its reader: what promotes
/// the one or presents the other stands below an article rather than in it.
final class PageNames {
  private static final int MOST_NAMES = 8;
  private static final int MOST_WORDS = 6;
  private static final int FEWEST_LETTERS = 3;

  /// Who writes and who reads.
  private static final int[] ADDRESS = hashes("we us our ours you your yours i my me");

  private final List<int[]> outlets;
  private final List<int[]> authors;

  private PageNames(List<int[]> outlets, List<int[]> authors) {
    this.outlets = outlets;
    this.authors = authors;
  }

  static PageNames of(PageMarkup markup, LinkedData linked) {
    var outlets = new ArrayList<String>(markup.metas("og:site_name"));
    outlets.addAll(markup.metas("application-name"));
    outlets.addAll(linked.outlets());
    var authors = new ArrayList<String>(markup.metas("author"));
    linked.authors().forEach(author -> authors.add(author.name()));
    linked.authorsOfPage().forEach(author -> authors.add(author.name()));
    return new PageNames(names(outlets, 1), names(authors, 2));
  }

  /// Whether the outlet's name stands among the words of a unit's begin.
  boolean namesOutlet(LineUnit unit) {
    return outlets.stream().anyMatch(name -> at(name, unit.words()) >= 0);
  }

  /// Where the author's name stands among the words of a unit: 2 where they begin with it, 1 where
  /// it comes later, 0 for nowhere.
  int namesAuthor(LineUnit unit) {
    int named = 0;
    for (var name : authors) {
      int at = at(name, unit.words());
      named = Math.max(named, at == 0 ? 2 : at > 0 ? 1 : 0);
    }
    return named;
  }

  /// The share of a unit's words that stand for who writes or who reads.
  static double address(LineUnit unit) {
    int count = 0;
    for (int word : unit.words()) {
      for (int one : ADDRESS) {
        count += word == one ? 1 : 0;
      }
    }
    return count / (double) Math.max(1, unit.words().length);
  }

  private static int at(int[] name, int[] words) {
    for (int from = 0; from + name.length <= words.length; from++) {
      if (words[from] == name[0]
          && Arrays.equals(name, 0, name.length, words, from, from + name.length)) {
        return from;
      }
    }
    return -1;
  }

  private static List<int[]> names(List<String> said, int fewestWords) {
    var names = new ArrayList<int[]>();
    for (var one : said) {
      var words = hashes(one);
      if (words.length >= fewestWords
          && words.length <= MOST_WORDS
          && Wording.letters(one).length() >= FEWEST_LETTERS
          && names.size() < MOST_NAMES) {
        names.add(words);
      }
    }
    return names;
  }

  private static int[] hashes(String words) {
    return Arrays.stream(words.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .mapToInt(WordHash::of)
        .toArray();
  }
}
