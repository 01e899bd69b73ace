package dev.precis.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the articles of one event say together: the pure part of a story, the same whatever the
/// order of its articles. The components are named as in schema `precis.story/1`.
///
/// @param title the headline that stands best for all, or null when no article has one
/// @param event when and where it happened
/// @param articles its members, by id
/// @param origins how many independent sources those are
/// @param names who and what is named, under all spellings, most widely named first
/// @param summary the sentences that tell the story, in reading order
/// @param corroborated what two or more articles say, best supported first
/// @param disputed where sources differ
/// @param unique what one article alone says, most telling first
/// @param quotations what somebody is quoted with by two articles or more
/// @param timeline dated events, in order of time
public record Story(
    @Nullable Excerpt title,
    Event event,
    List<Member> articles,
    int origins,
    List<Name> names,
    List<SummarySentence> summary,
    List<Claim> corroborated,
    List<Dispute> disputed,
    List<Excerpt> unique,
    List<Quoted> quotations,
    List<Moment> timeline) {
  public Story {
    articles = List.copyOf(articles);
    names = List.copyOf(names);
    summary = List.copyOf(summary);
    corroborated = List.copyOf(corroborated);
    disputed = List.copyOf(disputed);
    unique = List.copyOf(unique);
    quotations = List.copyOf(quotations);
    timeline = List.copyOf(timeline);
  }

  /// One form for one number, so that a story read back equals the story written: 600, not 6E+2.
  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    return value == null || value.scale() >= 0 ? value : value.setScale(0);
  }

  /// When and where.
  ///
  /// @param date ISO 8601 day, or null when no article tells it
  /// @param place such as `Green Zone, Baghdad`, or null
  /// @param basis the words that tell it
  public record Event(@Nullable String date, @Nullable String place, List<Excerpt> basis) {
    public Event {
      basis = List.copyOf(basis);
    }
  }

  /// An article of the story.
  ///
  /// @param id its id
  /// @param title its headline, or null
  /// @param publisher its outlet, or null
  /// @param published its date of publication, or null
  /// @param similarity how alike it is to the other members on average, 0 to 1
  /// @param origin `o1`, `o2`, …: articles that carry the same wire copy share one
  /// @param edition changes whenever what the article says changes
  public record Member(
      String id,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String published,
      double similarity,
      String origin,
      String edition) {}

  /// Somebody or something, under all the spellings the articles use.
  ///
  /// @param name the spelling that most articles use
  /// @param type `person`, `organisation` or `place`; null where the articles do not tell
  /// @param role what the articles say it is, or null
  /// @param variants all spellings, each with the articles that use it
  /// @param evidence why the spellings were taken for one name, such as `same role`; empty when
  ///   there was nothing to join
  public record Name(
      String name,
      @Nullable String type,
      @Nullable String role,
      List<Variant> variants,
      List<String> evidence) {
    public Name {
      variants = List.copyOf(variants);
      evidence = List.copyOf(evidence);
    }
  }

  /// One spelling of a name.
  ///
  /// @param text as it stands
  /// @param articles ids of the articles that use it
  /// @param first where each of those uses it first; empty in stories stored before this was kept
  public record Variant(
      String text, List<String> articles, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Mention> first) {
    public Variant {
      articles = List.copyOf(articles);
      first = List.copyOf(first);
    }
  }

  /// A place that names somebody or something: its variant's text stands there.
  ///
  /// @param article the article's id
  /// @param start in UTF-16 units of its source text
  /// @param end likewise
  public record Mention(String article, int start, int end) {}

  /// A sentence of the summary.
  ///
  /// @param article whose sentence it is
  /// @param text its words, equal to the article's source text from `start` to `end`
  /// @param start in UTF-16 units of the source text
  /// @param end likewise
  /// @param supportedBy the articles that say so too, its own included
  /// @param origins how many independent sources those are
  public record SummarySentence(
      String article, String text, int start, int end, List<String> supportedBy, int origins) {
    public SummarySentence {
      supportedBy = List.copyOf(supportedBy);
    }
  }

  /// What two or more articles say.
  ///
  /// @param claim the same as a sentence of its own, in the words of one of them; without end mark
  /// @param value the number, where the claim is one
  /// @param interval how exact that is: `exact`, `at-least`, `at-most`, `about`, `range` or
  ///   `unspecified`; null without a value
  /// @param support the words that carry it, by article and place
  /// @param origins how many independent sources those are
  public record Claim(
      String claim,
      @Nullable BigDecimal value,
      @Nullable String interval,
      List<Support> support,
      int origins) {
    public Claim {
      value = plain(value);
      support = List.copyOf(support);
    }
  }

  /// Where sources differ.
  ///
  /// @param kind what they differ in
  /// @param about the slot or the person it is about, such as `guard injure, 2021-11-07`
  /// @param positions at least two
  public record Dispute(Kind kind, String about, List<Position> positions) {
    public Dispute {
      positions = List.copyOf(positions);
    }

    /// What sources differ in.
    public enum Kind {
      /// Numbers whose intervals do not meet.
      @JsonProperty("figure")
      FIGURE,
      /// Judgements or explanations.
      @JsonProperty("stance")
      STANCE
    }
  }

  /// One side of a dispute.
  ///
  /// @param value the number, in a dispute over one
  /// @param upTo the upper end of a range, or null
  /// @param interval how exact that is: `exact`, `at-least`, `at-most`, `about`, `range` or
  ///   `unspecified`; null without a value
  /// @param stance the judgement in a word, in a dispute over one, such as `doubts`
  /// @param support the words that carry it
  public record Position(
      @Nullable BigDecimal value,
      @Nullable BigDecimal upTo,
      @Nullable String interval,
      @Nullable String stance,
      List<Support> support) {
    public Position {
      value = plain(value);
      upTo = plain(upTo);
      support = List.copyOf(support);
    }
  }

  /// One utterance in the wordings that the articles give it.
  ///
  /// @param speaker who says it, or null when no article tells
  /// @param forms the wordings, by article and place
  public record Quoted(@Nullable String speaker, List<Excerpt> forms) {
    public Quoted {
      forms = List.copyOf(forms);
    }
  }

  /// A dated event.
  ///
  /// @param date ISO 8601: a day, a month or a year
  /// @param text the words of one article that tell it
  /// @param article that article
  /// @param start in UTF-16 units of its source text
  /// @param end likewise
  /// @param articles ids of all that tell of something on that date
  public record Moment(
      String date, String text, String article, int start, int end, List<String> articles) {
    public Moment {
      articles = List.copyOf(articles);
    }
  }
}
