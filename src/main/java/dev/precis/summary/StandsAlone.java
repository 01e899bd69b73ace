package dev.precis.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Says what a sentence leans on that is not in it. Surface forms only: "the county" dangles
/// unseen.
///
/// @param lasting faults wherever it stands
/// @param healed faults that its own predecessor, shown right before it, heals
record StandsAlone(List<String> lasting, List<String> healed) {
  static final String PRONOUN = "opens with a word that points back";
  static final String CONNECTIVE = "opens with a connective";
  static final String QUOTATION_MARKS = "quotation marks do not pair";
  static final String WHO_SAID = "names its speaker by a pronoun only";
  static final String DEICTIC = "says when only in relation to an unnamed day";
  static final String QUESTION = "asks a question";
  static final String FRAGMENT = "is no whole sentence";
  static final String JUNK = "may be site text";
  static final String CAPTION = "may be a caption";

  private static final int CASE = Pattern.CASE_INSENSITIVE;

  private static final Pattern OPENS_BACK =
      Pattern.compile(
          "^[(\"“‘'\\[]*(?:he|she|they|him|her|his|hers|their|theirs|them|it|its|this|these|those|that|such|both|neither|here|there)(?:['’](?:s|d|ll|re|ve))?\\b",
          CASE);
  private static final Pattern PLEONASTIC =
      Pattern.compile(
          "^[\"“‘'(\\[]*(?:it(?:\\s+|['’])(?:is|was|s|has|had|will|would|may|might|could|seems?|appears?|emerged|took|comes?|came)\\b[^.]{0,60}\\b(?:that|to|if|whether|who|when)\\b"
              + "|there\\s+(?:is|are|was|were|has|have|had|will|may|could)\\b|there['’]s\\b)",
          CASE);
  private static final Pattern WITH_NAME =
      Pattern.compile(
          "^[\"“‘'(\\[]*(?i:that|this|these|those|his|her|their|its|both|such)\\s+\\p{Lu}");
  private static final Pattern LINK =
      Pattern.compile(
          "^[\"“‘'(\\[]*(?:but|and|or|so|yet|nor|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|also|still|then|instead|besides|otherwise|therefore|thus|hence|consequently|additionally|likewise|similarly|indeed|in addition|in fact|for example|for instance|as a result|on the other hand|by contrast|in contrast|even so|at the same time|after that|that said|earlier|later|afterwards|elsewhere|finally)\\b",
          CASE);
  private static final Pattern RELATIVE_DAY =
      Pattern.compile(
          "\\b(?:today|yesterday|tomorrow|tonight|(?:last|this|next) (?:night|morning|afternoon|evening|week|weekend|month|year)|(?:earlier|later) this)\\b",
          CASE);
  private static final Pattern NAMED_DAY =
      Pattern.compile(
          "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?<!-)\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|\\b(?:19|20)\\d\\d\\b(?![-–]\\d)");
  private static final Pattern PRONOUN_SAID =
      Pattern.compile(
          "[\"”’'],?\\s+(?:he|she|they)\\s+(?:said|says|told|added|wrote|tweeted)|^[\"“‘'].{0,600}\\b(?:he|she|they)\\s+(?:said|says|told|added|wrote)\\b");
  static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]{0,600}[\"”]");
  private static final List<String> SITE_TEXT =
      List.of(
          "scroll down",
          "click here",
          "read more",
          "see more",
          "also read",
          "follow us",
          "sign up",
          "subscribe",
          "copyright",
          "all rights reserved",
          "photo:",
          "published:",
          "updated:",
          "contributed to this report",
          "watch:",
          "share this",
          "advertisement",
          "leave a comment");
  private static final Pattern WHOLE = Pattern.compile(".*[.!?…][\"”’')\\]]*$", Pattern.DOTALL);

  /// Whether a sentence's own predecessor, shown right before it, heals `fault`.
  static boolean isHealed(String fault) {
    return fault.equals(PRONOUN) || fault.equals(CONNECTIVE);
  }

  /// Whether it opens with a word that points or links to what stands before it.
  boolean leansBack() {
    return !healed.isEmpty();
  }

  /// Judges a sentence.
  ///
  /// @param dated whether the reader is told the day the article speaks from, which says what
  ///   "today" means
  static StandsAlone of(String sentence, boolean dated) {
    var lasting = new ArrayList<String>();
    var healed = new ArrayList<String>();
    if (unpaired(sentence)) {
      lasting.add(QUOTATION_MARKS);
    }
    if (PRONOUN_SAID.matcher(sentence).find()) {
      lasting.add(WHO_SAID);
    }
    var unquoted = QUOTED.matcher(sentence).replaceAll("");
    if (!dated && RELATIVE_DAY.matcher(unquoted).find() && !NAMED_DAY.matcher(sentence).find()) {
      lasting.add(DEICTIC);
    }
    if (isSiteText(sentence)) {
      lasting.add(JUNK);
    }
    if (Wording.isCaption(sentence)) {
      lasting.add(CAPTION);
    }
    if (!WHOLE.matcher(sentence).matches() || Character.isLowerCase(sentence.charAt(0))) {
      lasting.add(FRAGMENT);
    } else if (sentence.endsWith("?") || sentence.endsWith("?”") || sentence.endsWith("?\"")) {
      lasting.add(QUESTION);
    }
    boolean namesWhatItPointsAt =
        PLEONASTIC.matcher(sentence).lookingAt() || WITH_NAME.matcher(sentence).lookingAt();
    if (OPENS_BACK.matcher(sentence).lookingAt() && !namesWhatItPointsAt) {
      healed.add(PRONOUN);
    }
    if (LINK.matcher(sentence).lookingAt()) {
      healed.add(CONNECTIVE);
    }
    return new StandsAlone(lasting, healed);
  }

  /// Whether it may be a line of the site rather than of the article.
  static boolean isSiteText(String sentence) {
    var lower = sentence.toLowerCase(Locale.ROOT);
    return lower.startsWith("by.") || SITE_TEXT.stream().anyMatch(lower::contains);
  }

  private static boolean unpaired(String sentence) {
    long straight = sentence.chars().filter(c -> c == '"').count();
    long open = sentence.chars().filter(c -> c == '“').count();
    long closed = sentence.chars().filter(c -> c == '”').count();
    return straight % 2 != 0 || open != closed;
  }
}
