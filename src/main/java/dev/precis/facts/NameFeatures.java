package dev.precis.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Turns the tokens of a document into hashed features, the same in training and in finding.
///
/// A token is described by its word and its neighbours', their shapes, its prefixes and suffixes,
/// the name lists it is in, the capitalised run it stands in, and what the rest of the document
/// tells of it.
@SuppressWarnings("EnumOrdinal") // the model was trained with these numbers
public final class NameFeatures {
  /// What a feature looks at. The order is part of the model: a change asks for a new training.
  private enum Look {
    ALWAYS,
    WORD,
    LOWER,
    BEFORE_AND_LOWER,
    LOWER_AND_AFTER,
    BEFORE,
    AFTER,
    TWO_BEFORE,
    TWO_AFTER,
    BOTH_BEFORE,
    BOTH_AFTER,
    AROUND,
    SHAPE,
    SHAPE_BEFORE,
    SHAPE_AFTER,
    SHAPES,
    BEFORE_AND_SHAPE,
    AFTER_AND_SHAPE,
    FIRST,
    TITLE_CASE,
    PREFIX,
    SUFFIX,
    LIST_BEFORE,
    LIST,
    LIST_AFTER,
    LISTS,
    AFTER_TITLE,
    LEXICON,
    LEXICON_AND_AFTER,
    RUN_LENGTH,
    RUN_END,
    RUN_BEGIN,
    BEFORE_RUN,
    AFTER_RUN,
    LISTS_EARLIER_IN_RUN,
    DOCUMENT_CASE,
    ELSEWHERE_BEFORE,
    ELSEWHERE_AFTER,
    ELSEWHERE_CAPITAL_BEFORE,
    ELSEWHERE_CAPITAL_AFTER,
    ELSEWHERE_TITLE,
    ELSEWHERE_LISTS
  }

  /// Where in the feature array of a token its word identity stands: training drops these at random
  /// so that context is learned too.
  public static final int IDENTITY_START = Look.WORD.ordinal();

  /// One past the last identity feature.
  public static final int IDENTITY_END = Look.BEFORE.ordinal();

  private static final int LONGEST_AFFIX = 4;

  /// How far back in a capitalised run list membership is looked at.
  private static final int RUN_REACH = 6;

  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms dr prof president minister premier king queen prince sheikh general gen maj major"
                  + " lt colonel col capt captain senator sen rep governor gov mayor ambassador secretary judge"
                  + " chief spokesman spokeswoman chairman director leader sir pope ayatollah cleric lawmaker")
              .split(" "));

  private final List<SentenceForms> sentences;
  private final DocumentWords document;
  private final NameLists lists = NameLists.loaded();

  private NameFeatures(List<SentenceForms> sentences) {
    this.sentences = sentences;
    this.document = new DocumentWords(sentences);
  }

  /// Gets ready to describe the sentences of a document, each a list of its tokens.
  public static NameFeatures of(List<List<String>> sentences) {
    return new NameFeatures(sentences.stream().map(SentenceForms::new).toList());
  }

  /// The features of each token of a sentence.
  ///
  /// @param sentence index from 0
  public int[][] features(int sentence) {
    return new Describer(sentence).describe();
  }

  /// Whether each token of a sentence may have each tag.
  public boolean[][] allowed(int sentence) {
    var forms = sentences.get(sentence);
    var allowed = new boolean[forms.size()][NameTags.COUNT];
    for (int i = 0; i < allowed.length; i++) {
      for (int tag = 0; tag < NameTags.COUNT; tag++) {
        allowed[i][tag] = forms.at(i).limit().allows(tag);
      }
    }
    return allowed;
  }

  static boolean isTitle(WordForm form) {
    var word = form.lower();
    return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /// Describes one sentence.
  private final class Describer {
    private final int sentence;
    private final SentenceForms forms;
    private final int size;
    private final int[] listed;
    private final int[] position;
    private final int[] runStart;
    private final int[] runEnd;
    private int[] features = new int[96];
    private int count;

    Describer(int sentence) {
      this.sentence = sentence;
      forms = sentences.get(sentence);
      size = forms.size();
      listed = new int[size];
      position = new int[size];
      runStart = new int[size];
      runEnd = new int[size];
    }

    int[][] describe() {
      findListed();
      findRuns();
      var described = new int[size][];
      for (int i = 0; i < size; i++) {
        count = 0;
        words(i);
        shapes(i);
        affixes(forms.at(i));
        lists(i);
        if (forms.at(i).capital()) {
          lexicon(i);
          run(i);
          elsewhere(i);
        }
        described[i] = Arrays.copyOf(features, count);
      }
      return described;
    }

    private void add(Look look, long seen) {
      if (count == features.length) {
        features = Arrays.copyOf(features, 2 * count);
      }
      features[count++] = Hashes.feature(look.ordinal(), seen);
    }

    private void addOnce(int from, Look look, long seen) {
      int feature = Hashes.feature(look.ordinal(), seen);
      for (int k = from; k < count; k++) {
        if (features[k] == feature) {
          return;
        }
      }
      add(look, seen);
    }

    private void words(int i) {
      var form = forms.at(i);
      long before = forms.at(i - 1).low();
      long after = forms.at(i + 1).low();
      long twoBefore = forms.at(i - 2).low();
      long twoAfter = forms.at(i + 2).low();
      add(Look.ALWAYS, 0);
      add(Look.WORD, form.word());
      add(Look.LOWER, form.low());
      add(Look.BEFORE_AND_LOWER, Hashes.pair(before, form.low()));
      add(Look.LOWER_AND_AFTER, Hashes.pair(form.low(), after));
      add(Look.BEFORE, before);
      add(Look.AFTER, after);
      add(Look.TWO_BEFORE, twoBefore);
      add(Look.TWO_AFTER, twoAfter);
      add(Look.BOTH_BEFORE, Hashes.pair(twoBefore, before));
      add(Look.BOTH_AFTER, Hashes.pair(after, twoAfter));
      add(Look.AROUND, Hashes.pair(before, after));
      add(Look.BEFORE_AND_SHAPE, Hashes.pair(before, form.shape()));
      add(Look.AFTER_AND_SHAPE, Hashes.pair(after, form.shape()));
      if (isTitle(forms.at(i - 1))) {
        add(Look.AFTER_TITLE, form.shape());
      }
    }

    private void shapes(int i) {
      long shape = forms.at(i).shape();
      long before = forms.at(i - 1).shape();
      long after = forms.at(i + 1).shape();
      add(Look.SHAPE, shape);
      add(Look.SHAPE_BEFORE, Hashes.pair(before, shape));
      add(Look.SHAPE_AFTER, Hashes.pair(shape, after));
      add(Look.SHAPES, Hashes.pair(Hashes.pair(before, shape), after));
      if (i == 0) {
        add(Look.FIRST, shape);
      }
      if (forms.isTitleCase()) {
        add(Look.TITLE_CASE, shape);
      }
    }

    private void affixes(WordForm form) {
      var word = form.lower();
      int length = word.length();
      if (form.capital() || Character.isDigit(word.charAt(0))) {
        for (int k = 1; k <= LONGEST_AFFIX && k < length; k++) {
          add(Look.PREFIX, Hashes.of(word, 0, k));
          add(Look.SUFFIX, Hashes.of(word, length - k, length));
        }
      } else if (length > 3) {
        add(Look.SUFFIX, Hashes.of(word, length - 3, length));
      }
    }

    private void findListed() {
      for (int i = 0; i < size; i++) {
        long phrase = forms.at(i).word();
        int entry = lists.entry(phrase);
        mark(i, i, entry);
        for (int end = i + 1; NameLists.beginsLonger(entry) && end < size; end++) {
          phrase = Hashes.phrase(phrase, forms.at(end).text());
          entry = lists.entry(phrase);
          mark(i, end, entry);
        }
      }
    }

    private void mark(int start, int end, int entry) {
      int found = NameLists.lists(entry);
      if (found != 0) {
        for (int k = start; k <= end; k++) {
          listed[k] |= found;
          position[k] |= start == end ? 1 : k == start ? 2 : 4;
        }
      }
    }

    private void lists(int i) {
      list(Look.LIST_BEFORE, i - 1, false);
      list(Look.LIST, i, true);
      list(Look.LIST_AFTER, i + 1, false);
      if (listed[i] != 0) {
        long around = Hashes.pair(forms.at(i - 1).shape(), forms.at(i + 1).shape());
        add(Look.LISTS, Hashes.pair(listed[i] << 3 | position[i], around));
      }
    }

    private void list(Look look, int i, boolean withPosition) {
      if (i < 0 || i >= size) {
        return;
      }
      for (int list = 0; list < NameLists.COUNT; list++) {
        if ((listed[i] >> list & 1) != 0) {
          add(look, list << 3 | (withPosition ? position[i] : 0));
        }
      }
    }

    private void lexicon(int i) {
      var form = forms.at(i);
      int lower = NameLists.lowerCase(lists.entry(form.low()));
      int place = i == 0 ? 1 : forms.isTitleCase() ? 2 : 0;
      add(Look.LEXICON, Hashes.pair(lower << 2 | place, form.shape()));
      if (i == 0) {
        var after = forms.at(1);
        add(Look.LEXICON_AND_AFTER, Hashes.pair(lower, Hashes.pair(after.low(), after.shape())));
      }
    }

    private void findRuns() {
      for (int i = 0; i < size; i++) {
        runStart[i] = i > 0 && forms.at(i - 1).capital() ? runStart[i - 1] : i;
      }
      for (int i = size - 1; i >= 0; i--) {
        runEnd[i] = i < size - 1 && forms.at(i + 1).capital() ? runEnd[i + 1] : i;
      }
    }

    private void run(int i) {
      int start = runStart[i];
      int end = runEnd[i];
      add(Look.RUN_LENGTH, Math.min(4, end - start + 1) << 2 | Math.min(3, i - start));
      add(Look.RUN_END, forms.at(end).low());
      if (start != i) {
        add(Look.RUN_BEGIN, forms.at(start).low());
      }
      add(Look.BEFORE_RUN, forms.at(start - 1).low());
      add(Look.AFTER_RUN, forms.at(end + 1).low());
      for (int k = Math.max(start, i - RUN_REACH); k < i; k++) {
        if (listed[k] != 0) {
          add(Look.LISTS_EARLIER_IN_RUN, listed[k]);
        }
      }
    }

    private void elsewhere(int i) {
      var form = forms.at(i);
      int inside = Math.min(2, (document.capitalInside(form) + 1) / 2);
      int lower = Math.min(1, document.lower(form));
      add(Look.DOCUMENT_CASE, lower << 3 | inside << 1 | (i == 0 ? 1 : 0));
      int from = count;
      for (var place : document.places(form)) {
        if (place.sentence() != sentence || place.token() != i) {
          elsewhere(place, from);
        }
      }
    }

    private void elsewhere(DocumentWords.Place place, int from) {
      addOnce(from, Look.ELSEWHERE_BEFORE, place.before().low());
      addOnce(from, Look.ELSEWHERE_AFTER, place.after().low());
      if (place.before().capital()) {
        addOnce(from, Look.ELSEWHERE_CAPITAL_BEFORE, 0);
      }
      if (place.after().capital()) {
        addOnce(from, Look.ELSEWHERE_CAPITAL_AFTER, 0);
      }
      if (isTitle(place.before())) {
        addOnce(from, Look.ELSEWHERE_TITLE, 0);
      }
      int listedBefore = NameLists.lists(lists.entry(place.before().word()));
      if (listedBefore != 0) {
        addOnce(from, Look.ELSEWHERE_LISTS, listedBefore);
      }
    }
  }
}
