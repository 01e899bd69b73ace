package dev.precis.story;

import dev.precis.facts.Figure;
import dev.precis.facts.Slot;
import dev.precis.facts.TimeExpression;
import dev.precis.text.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A figure that an article gives for something that happened.
///
/// @param report the article
/// @param figure the figure, whose value and slot are known
/// @param counted what is counted, one noun for all that mean the same
/// @param act what happened to it; empty where nothing is said to have happened
/// @param day the day it happened, ISO 8601 or in the article's words; empty for the main event
/// @param source whose figure it is, in the article's words, or null when the article says so
///   itself
record GivenFigure(
    Report report, Figure figure, String counted, String act, String day, @Nullable String source) {
  /// "six members of the protection force": people known by what they belong to.
  private static final Set<String> BELONGING = Set.of("member", "personnel", "staff", "employee");

  /// The sentences in which an article tells its own event rather than others like it.
  private static final int TOP = 10;

  private static final Pattern GUARDS = Pattern.compile("(?i)guard|protection|bodyguard");
  private static final Pattern POLICE = Pattern.compile("(?i)\\bpolice");

  /// Figures in such sentences sum up more than what the story is about.
  private static final Pattern HABITUAL =
      Pattern.compile(
          "(?i)\\b(?:often|repeatedly|usually|typically|on average|annually|so far this year"
              + "|(?:each|every|per|a) year|over the (?:years|past|last)|in recent (?:years|months)"
              + "|since (?:the|\\d{4})|history|previous(?:ly)?|in all|altogether)\\b");

  /// Figures so told count a part: those of one origin, those of several kinds, those left.
  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(?:of (?:whom|which|them|those|these)|remain(?:s|ed|ing)?|still|another|others?"
              + "|additional|a further|(?:two|three|four|five|six|dozens|\\d+) more)\\b");

  /// "two children from Norway" and "two Norwegian children" are not all children.
  private static final Pattern OF_A_PLACE =
      Pattern.compile("^\\s+(?:(?:\\p{Ll}+\\s+){1,2}from\\s+)?\\p{Lu}\\p{L}");

  private static final Pattern DEGREE =
      Pattern.compile(
          "(?i)\\b(seriously|critically|badly|severely|gravely|slightly|lightly)\\W+(?:\\w+\\W+)?"
              + "(?:injured|hurt|wounded|ill|burned|burnt)");

  /// A row of a list: "Oakford station: 12 dead".
  private static final Pattern ROW =
      Pattern.compile("[^:.]{1,60}:\\s*\\d+(?:\\s+\\p{L}+){1,2}\\W*");

  /// The words that part what two sources say in one sentence.
  private static final Pattern CONTRAST = Pattern.compile("\\b(?:while|whereas|but|though)\\b");

  private static final Pattern ACCORDING =
      Pattern.compile("(?i)\\b(?:according to|as per)\\s+([^,.;“”\"]{1,60})");

  /// The figure as it can be compared; empty when it is none of something that happened.
  static Optional<GivenFigure> of(Report report, Figure figure, StoryDays days) {
    var slot = figure.slot();
    // A bound can be contradicted by a plural even where nothing is said to have happened.
    boolean comparable =
        slot != null && (slot.act() != null || figure.interval() == Figure.Interval.AT_MOST);
    if (slot == null || !comparable || figure.value() == null) {
      return Optional.empty();
    }
    var sentence = Sayings.around(report, figure.support());
    var told = report.words(sentence);
    if (HABITUAL.matcher(told).find() || ROW.matcher(told).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new GivenFigure(
            report,
            figure,
            counted(report, figure, slot, sentence),
            act(report, figure, slot),
            day(report, figure, sentence, days),
            source(report, figure, sentence)));
  }

  /// The same, with no day of its own where that is the day of the main event.
  GivenFigure on(@Nullable String eventDay) {
    return day.equals(eventDay) ? new GivenFigure(report, figure, counted, act, "", source) : this;
  }

  /// What happened; being badly hurt is not being hurt.
  private static String act(Report report, Figure figure, Slot slot) {
    var act = Objects.requireNonNullElse(slot.act(), "");
    var degree = DEGREE.matcher(report.words(figure.support()));
    return degree.find() ? act + " " + degree.group(1).toLowerCase(Locale.ROOT) : act;
  }

  /// Whether it counts but some of those of its kind, so that another count contradicts nothing.
  boolean isPart() {
    var text = report.words(figure.support());
    int end = Math.max(0, figure.span().end() - figure.support().start());
    return PART.matcher(text).find()
        || end < text.length() && OF_A_PLACE.matcher(text.substring(end)).find();
  }

  /// The day of a figure; a month or a year where its sentence names no day but one of those.
  private static String day(Report report, Figure figure, Span sentence, StoryDays days) {
    var slot = Objects.requireNonNull(figure.slot());
    var day = days.dating(report, figure.support(), Optional.ofNullable(slot.time()));
    return day.isEmpty()
        ? report.facts().times().stream()
            .filter(time -> sentence.contains(time.span()))
            .filter(time ->
                time.granularity() == TimeExpression.Granularity.MONTH
                    || time.granularity() == TimeExpression.Granularity.YEAR)
            .flatMap(time -> days.value(report, time).stream())
            .findFirst()
            .orElse("")
        : day;
  }

  private static String counted(Report report, Figure figure, Slot slot, Span sentence) {
    var words = report.words(figure.support());
    if (BELONGING.contains(slot.counted())) {
      return GUARDS.matcher(words).find()
          ? "guard"
          : POLICE.matcher(words).find() ? "police officer" : slot.counted();
    }
    if (!slot.counted().equals("person")) {
      return slot.counted();
    }
    // "A sailor drowned, while the owner spoke of “two dead”": two sailors.
    return report.facts().figures().stream()
        .filter(other -> other.span().end() <= figure.span().start())
        .filter(other -> sentence.contains(other.span()))
        .map(Figure::slot)
        .filter(Objects::nonNull)
        .filter(other -> Objects.equals(other.act(), slot.act()))
        .map(Slot::counted)
        .reduce((_, later) -> later)
        .orElse(slot.counted());
  }

  private static @Nullable String source(Report report, Figure figure, Span sentence) {
    var voice = Voice.words(report, figure.saidBy());
    if (voice != null) {
      return voice;
    }
    var text = report.words(sentence);
    int at = figure.span().start() - sentence.start();
    int from = 0;
    int to = text.length();
    var contrast = CONTRAST.matcher(text);
    while (contrast.find()) {
      if (contrast.start() <= at) {
        from = contrast.end();
      } else {
        to = Math.min(to, contrast.start());
      }
    }
    var according = ACCORDING.matcher(text).region(Math.min(from, to), to);
    return according.find() ? according.group(1).strip() : null;
  }

  Support support() {
    return Support.of(report, figure.support(), source);
  }

  /// What is counted, what happened to it, and when: `protester kill, 2021-11-05`.
  String slot() {
    return (counted + " " + act).strip() + (day.isEmpty() ? "" : ", " + day);
  }

  BigDecimal value() {
    return Objects.requireNonNull(figure.value());
  }

  String interval() {
    return figure.interval().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isExact() {
    return figure.interval() == Figure.Interval.EXACT;
  }

  /// Whether it stands among the first sentences of its article.
  boolean isNearTop() {
    return report.sentences().stream()
        .limit(TOP)
        .anyMatch(saying -> saying.span().overlaps(figure.span()));
  }

  /// Whether two figures cannot both be right and are the word of two: two articles, or two sources
  /// of one. A part of a whole ("three came, two of them late") is no contradiction.
  boolean contradicts(GivenFigure other) {
    boolean twoWords =
        !report.id().equals(other.report.id())
            || source != null && other.source != null && !source.equals(other.source);
    return twoWords && !meets(other) && isOfOneSize(other) && !isPart() && !other.isPart();
  }

  /// Whether a number can lie in both intervals. "About" a number reaches a tenth to either side.
  boolean meets(GivenFigure other) {
    return atMost(low(), other.high()) && atMost(other.low(), high());
  }

  /// Counts that differ by far more than sources do count different things.
  private boolean isOfOneSize(GivenFigure other) {
    double one = value().doubleValue();
    double two = other.value().doubleValue();
    return Math.max(one, two) <= 50 * Math.max(1, Math.min(one, two));
  }

  private static boolean atMost(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }

  private @Nullable BigDecimal low() {
    return switch (figure.interval()) {
      case EXACT, AT_LEAST, RANGE -> figure.value();
      case ABOUT -> value().multiply(new BigDecimal("0.9"));
      case AT_MOST, UNSPECIFIED -> null;
    };
  }

  private @Nullable BigDecimal high() {
    return switch (figure.interval()) {
      case EXACT, AT_MOST -> figure.value();
      case RANGE -> figure.upTo();
      case ABOUT -> value().multiply(new BigDecimal("1.1"));
      case AT_LEAST, UNSPECIFIED -> null;
    };
  }
}
