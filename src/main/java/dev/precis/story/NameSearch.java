package dev.precis.story;

import dev.precis.clean.Block;
import dev.precis.facts.EntityType;
import dev.precis.facts.Honorifics;
import dev.precis.facts.OrganisationName;
import dev.precis.facts.WordKinds;
import dev.precis.text.Span;
import dev.precis.text.Token;
import dev.precis.text.Tokens;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks for the names of a story where an article's own name finder saw none: other articles tell
/// that `al-Kadhimi` is somebody. Takes only what is sure: whole words that the story knows as one
/// name's, and that are no part of a longer capitalised run.
final class NameSearch {
  /// Longer forms are looked for no further.
  private static final int MOST_TOKENS = 10;

  /// Shorter words of a form may be small: "of", "and", "for".
  private static final int SMALL_WORD = 3;

  /// `al-Sadr`: small, yet a name.
  private static final Pattern WITH_ARTICLE = Pattern.compile("(?:al|el|ul)[-‐‑–]\\p{Lu}.*");

  /// Small words within names: "Promenade des Anglais", "Ministry of Health".
  private static final Set<String> LINKS =
      Set.of(
          "of", "de", "des", "du", "del", "della", "di", "da", "do", "dos", "la", "van", "von",
          "&");

  /// Marks before a capital that do not ask for one, as the end of a sentence does.
  private static final Set<String> WITHIN_SENTENCE =
      Set.of(",", ";", "(", "-", "–", "—", "/", "&", "'s", "’s");

  private final KnownNames names;
  private final Descriptions descriptions;
  private final NamePlaces places;
  private final Report report;
  private final Report.Passage passage;
  private final List<Token> tokens;

  private NameSearch(
      KnownNames names,
      Descriptions descriptions,
      NamePlaces places,
      Report report,
      Report.Passage passage) {
    this.names = names;
    this.descriptions = descriptions;
    this.places = places;
    this.report = report;
    this.passage = passage;
    this.tokens = Tokens.in(passage.text(), new Span(0, passage.text().length()));
  }

  /// Adds to `places` what the articles' finders missed of the names of `clusters`.
  static void complete(NamePlaces places, Collection<NameCluster> clusters, List<Report> reports) {
    var names = new KnownNames(clusters);
    var descriptions = new Descriptions(clusters);
    for (var report : reports) {
      for (var passage : report.passages()) {
        if (!passage.text().isEmpty()) {
          new NameSearch(names, descriptions, places, report, passage).search();
        }
      }
    }
  }

  private void search() {
    int i = 0;
    while (i < tokens.size()) {
      i = isNameLike(i) ? Math.max(i + 1, Math.max(phraseAt(i), descriptionAt(i))) : i + 1;
    }
    if (passage.kind() == Block.Kind.TITLE
        || passage.kind() == Block.Kind.SUBTITLE
        || passage.kind() == Block.Kind.HEADING) {
      return; // every word has a capital there
    }
    for (int k = 0; k < tokens.size(); k++) {
      if (isNameLike(k) && isFree(k, k + 1) && standsAlone(k, k + 1)) {
        int at = k;
        word(k).ifPresent(cluster -> put(at, at + 1, cluster));
      }
    }
  }

  /// Adds the longest whole form that begins at `start`.
  ///
  /// @return the end of it, or 0
  private int phraseAt(int start) {
    var phrase = new StringBuilder();
    int end = 0;
    NameCluster found = null;
    for (int i = start; i < Math.min(tokens.size(), start + MOST_TOKENS); i++) {
      var parts = KnownNames.parts(tokens.get(i).text());
      if (!mayBeInName(i)) {
        break;
      }
      for (var part : parts) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(part);
      }
      var cluster = names.byPhrase(phrase.toString());
      if (cluster.isPresent() && !parts.isEmpty()) {
        found = cluster.get();
        end = i + 1;
      }
      if (!names.isBeginning(phrase.toString())) {
        break;
      }
    }
    if (found == null || !standsAlone(start, end) || !mayTake(start, end, found)) {
      return 0;
    }
    put(start, end, found);
    return end;
  }

  /// Adds the longest description that begins at `start` and ends with a name.
  ///
  /// @return the end of it, or 0
  private int descriptionAt(int start) {
    if (!descriptions.isBeginning(tokens.get(start).text())) {
      return 0;
    }
    int end = 0;
    NameCluster found = null;
    for (int i = start; i < Math.min(tokens.size(), start + MOST_TOKENS); i++) {
      if (!tokens.get(i).isWord()) {
        break;
      }
      if (tokens.get(i).isCapitalised() && i > start) {
        var described = descriptions.of(report.words(span(start, i + 1)));
        if (described.isPresent()) {
          found = described.get();
          end = i + 1;
        }
      }
    }
    if (found == null || !standsAlone(start, end) || !mayTake(start, end, found)) {
      return 0;
    }
    put(start, end, found);
    return end;
  }

  private boolean mayBeInName(int i) {
    var token = tokens.get(i);
    return token.isWord() && (isNameLike(i) || token.text().length() <= SMALL_WORD);
  }

  /// Whether the words are in no name yet; those of an organisation's whole name may be in shorter
  /// ones: "Security Council" in "UN Security Council".
  private boolean mayTake(int start, int end, NameCluster cluster) {
    var span = span(start, end);
    var taken = places.touching(report, span);
    return taken.isEmpty()
        || (cluster.type() == EntityType.ORGANISATION
            && taken.stream()
                .allMatch(place -> span.contains(place.span()) && !span.equals(place.span())));
  }

  /// The name that a single word stands for, where it can be nothing else.
  private Optional<NameCluster> word(int i) {
    var text = tokens.get(i).text();
    if (WordKinds.isNationality(text)) {
      return Optional.empty();
    }
    boolean addressed = i > 0 && Honorifics.isHonorific(tokens.get(i - 1).text());
    boolean sure = addressed || WITH_ARTICLE.matcher(text).matches();
    if (!sure && WordKinds.isCommon(text) && !OrganisationName.of(text).isAcronym()) {
      return Optional.empty();
    }
    var known = names.byWord(text);
    if (known.isPresent()) {
      boolean person = known.get().type() == EntityType.PERSON;
      return known.filter(_ -> sure || !person || !isOtherThanSurname(text));
    }
    return sure && !isOtherThanSurname(text) ? names.bySpelling(text) : Optional.empty();
  }

  private static boolean isOtherThanSurname(String word) {
    return WordKinds.isGivenName(word) || OrganisationName.isPlaceOrNationality(word);
  }

  private boolean isFree(int start, int end) {
    return places.touching(report, span(start, end)).isEmpty();
  }

  /// Whether no capitalised word stands right before or after, of whose name these words would be a
  /// part. A title may stand before, and a common word that opens the sentence.
  private boolean standsAlone(int start, int end) {
    boolean after =
        isCapitalAt(end) && !isParted(end - 1, end)
            || (isCapitalAt(end + 1) && LINKS.contains(tokens.get(end).text()));
    boolean before =
        start > 0
            && tokens.get(start - 1).isCapitalised()
            && !isParted(start - 1, start)
            && !Honorifics.isHonorific(tokens.get(start - 1).text())
            && !(opensSentence(start - 1) && WordKinds.isCommon(tokens.get(start - 1).text()));
    return !before && !after;
  }

  private boolean isCapitalAt(int i) {
    return i < tokens.size() && tokens.get(i).isCapitalised();
  }

  private boolean opensSentence(int i) {
    return i == 0
        || isParted(i - 1, i)
        || (!tokens.get(i - 1).isWord() && !WITHIN_SENTENCE.contains(tokens.get(i - 1).text()));
  }

  private boolean isParted(int before, int after) {
    return passage
        .text()
        .substring(tokens.get(before).span().end(), tokens.get(after).span().start())
        .contains("\n");
  }

  private boolean isNameLike(int i) {
    var token = tokens.get(i);
    return token.isCapitalised() || WITH_ARTICLE.matcher(token.text()).matches();
  }

  private void put(int start, int end, NameCluster cluster) {
    places.put(new NamePlaces.Place(report, span(start, end), cluster));
  }

  private Span span(int start, int end) {
    return new Span(
        passage.start() + tokens.get(start).span().start(),
        passage.start() + tokens.get(end - 1).span().end());
  }
}
