package dev.precis.clean;

import dev.precis.clean.Dropped.Reason;
import dev.precis.clean.LineUnit.Shape;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What holds of a page's units whatever the model thinks of them: some words are never body, a
/// caption is none, a paragraph stands but once, a byline is no body.
final class PageRules {
  /// A day, perhaps its name before it and a time behind it, and nothing else.
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:published|posted|updated)(?: on)?:? )?(?:\\p{L}{3,10},? )?"
              + "(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,10}\\.?,? \\d{4}"
              + "|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
              + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})"
              + "(?:[, ]{1,2}(?:at )?\\d{1,2}[:.]\\d{2}.{0,12})?",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_DATE = 60;
  private static final double MOSTLY = 0.5;
  private static final int FEWEST_WORDS_OF_LEDE = 12;

  /// Below these log-odds the model is sure enough that it is no lede.
  private static final double HOPELESS = -3;

  private static final int LONGEST_SCRAP = 4;
  private static final int LONGEST_NOTICE = 60;
  private static final int NEAR = 3;

  /// A shorter text may well be said twice.
  private static final int FEWEST_REPEATED_WORDS = 12;

  private final String source;
  private final PageSigns signs;
  private final PageUnits page;

  PageRules(String source, PageSigns signs) {
    this.source = source;
    this.signs = signs;
    this.page = signs.page();
  }

  /// Drops what must go from `kept`.
  ///
  /// @return for each unit that a rule dropped, why; null for all others
  @Nullable Reason[] apply(boolean[] kept) {
    var reasons = new @Nullable Reason[kept.length];
    var seen = new HashSet<String>();
    boolean sentenceAbove = false;
    boolean captionsAlone = captionsAreMost(kept);
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      var text = page.unit(i).span().in(source);
      if (!captionsAlone && isCaption(signs.places().of(i))) {
        reasons[i] = Reason.CAPTION;
      } else if (Boilerplate.isAlone(text)) {
        reasons[i] = Boilerplate.reason(text).orElse(Reason.OTHER);
      } else if (isNotice(i, text)) {
        reasons[i] = signs.places().of(i).reason;
      } else if (!sentenceAbove && isDate(text)) {
        reasons[i] = Reason.MASTHEAD;
      } else if (page.unit(i).wordCount() >= FEWEST_REPEATED_WORDS && !seen.add(text)) {
        reasons[i] = Reason.DUPLICATE;
      }
      kept[i] = reasons[i] == null;
      sentenceAbove |= kept[i] && endsSentence(i);
    }
    dropScrapsBelow(kept);
    return reasons;
  }

  /// Whether an element, or one of the two around it, is the caption of a picture by its tag.
  private static boolean isCaption(Place place) {
    @Nullable Place at = place;
    for (int steps = 0; at != null && steps < NEAR; steps++) {
      if (at.element.normalName().equals("figcaption")) {
        return true;
      }
      at = at.parent;
    }
    return false;
  }

  /// Whether the article stands in its captions, as that of a gallery does.
  private boolean captionsAreMost(boolean[] kept) {
    double captions = 0;
    double others = 0;
    for (int i = 0; i < kept.length; i++) {
      double words = kept[i] ? page.unit(i).wordCount() : 0;
      if (isCaption(signs.places().of(i))) {
        captions += words;
      } else {
        others += words;
      }
    }
    return captions > others;
  }

  /// Whether a short text is about cookies or subscribing, by its words and by those of a class or
  /// id near it: one in a box of class `paywall` that says `subscribe`. Of other reasons the two
  /// may well agree in an article, as when a blog's class tells its category.
  private boolean isNotice(int i, String text) {
    var place = signs.places().of(i);
    return (place.reason == Reason.COOKIE || place.reason == Reason.SUBSCRIPTION)
        && place.named
        && place.stepsToOutside <= NEAR
        && page.unit(i).wordCount() <= LONGEST_NOTICE
        && Boilerplate.reason(text).filter(place.reason::equals).isPresent();
  }

  /// Takes back the sentences between the headline and the body, which some pages keep in another
  /// container than the rest of the body.
  ///
  /// @param headline index of the unit that is the headline
  void takeBackLede(boolean[] kept, double[] logOdds, int headline) {
    int body = headline + 1;
    while (body < kept.length && !(kept[body] && endsSentence(body))) {
      body++;
    }
    for (int i = headline + 1; body < kept.length && i < body; i++) {
      kept[i] |= logOdds[i] > HOPELESS && mayBeLede(i);
    }
  }

  private boolean mayBeLede(int i) {
    var place = signs.places().of(i);
    return endsSentence(i)
        && page.unit(i).wordCount() >= FEWEST_WORDS_OF_LEDE
        && signs.linked()[i] < MOSTLY
        && place.reason == null
        && Boilerplate.reason(page.unit(i).span().in(source)).isEmpty();
  }

  private boolean endsSentence(int i) {
    return page.unit(i).shape(Shape.ENDS_SENTENCE) > 0;
  }

  private static boolean isDate(String text) {
    return text.length() <= LONGEST_DATE && DATE.matcher(text).matches();
  }

  /// A word or two below the last sentence are what is left of something else.
  private void dropScrapsBelow(boolean[] kept) {
    int i = kept.length - 1;
    while (i >= 0 && !(kept[i] && (endsSentence(i) || page.unit(i).wordCount() > LONGEST_SCRAP))) {
      i--;
    }
    for (int below = i + 1; i >= 0 && below < kept.length; below++) {
      kept[below] = false;
    }
  }
}
