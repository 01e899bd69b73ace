package dev.precis.facts;

import dev.precis.clean.Article;
import dev.precis.clean.Block;
import dev.precis.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what an article quotes and who says it.
///
/// Reads the blocks in order. Each quoted run gets its speaker from the frame it stands in; one
/// that stands alone gets it from the frame or the paragraph before. Pronouns are resolved to whom
/// the text last spoke of.
final class QuotationFinder {
  /// Below this nobody is named.
  private static final double FLOOR = 0.5;

  private static final double SAME_PARAGRAPH = 0.9;
  private static final double NEXT_FRAME = 0.85;
  private static final double PARAGRAPH_BEFORE = 0.75;
  private static final double AFTER_COLON = 0.9;
  private static final double LAST_SUBJECT = 0.85;

  private static final int SCARE_WORDS = 4;

  private final Article article;
  private final EntityMentions mentions;
  private final Discourse discourse = new Discourse();
  private final List<Quotation> found = new ArrayList<>();
  private final Map<QuotedRun, Said> speakers = new HashMap<>();
  private final List<QuotedRun> runs = new ArrayList<>();

  private QuotationFinder(Article article, List<Entity> entities) {
    this.article = article;
    this.mentions = new EntityMentions(entities);
  }

  /// The quotations of `article`, in text order.
  static List<Quotation> find(Article article, List<Entity> entities) {
    var finder = new QuotationFinder(article, entities);
    finder.read();
    return finder.found.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  private void read() {
    var paragraphs = new ArrayList<List<Frame>>();
    for (int i = 0; i < article.blocks().size(); i++) {
      paragraphs.add(frames(i));
    }
    @Nullable Said before = null;
    for (var frames : paragraphs) {
      before = attribute(frames, before);
    }
    carryOverParagraphs();
    for (var run : runs) {
      found.add(quotation(run));
    }
  }

  private List<Frame> frames(int block) {
    var span = article.blocks().get(block).span();
    boolean nextOpens =
        block + 1 < article.blocks().size()
            && isProse(article.blocks().get(block + 1).kind())
            && QuotationMarks.opens(article.source(), article.blocks().get(block + 1).span());
    var blockRuns = QuotationMarks.pair(article.source(), span, block, nextOpens);
    runs.addAll(blockRuns);
    return Frame.of(block, Words.in(article.source(), span), blockRuns);
  }

  private static boolean isProse(Block.Kind kind) {
    return kind == Block.Kind.PARAGRAPH
        || kind == Block.Kind.QUOTATION
        || kind == Block.Kind.LIST_ITEM;
  }

  /// Attributes the runs of one paragraph.
  ///
  /// @param before who spoke last in the paragraph before, or whom its end announces
  /// @return the same for this one
  private @Nullable Said attribute(List<Frame> frames, @Nullable Said before) {
    @Nullable Said last = null;
    for (int i = 0; i < frames.size(); i++) {
      var frame = frames.get(i);
      var finder = new SpeakerFinder(frame);
      @Nullable Said inFrame = null;
      for (int at = 0; at < frame.size(); at++) {
        if (!frame.isRun(at)) {
          continue;
        }
        var said =
            frame.isBare()
                ? alone(frames, i, last, before)
                : finder.of(at).flatMap(found -> resolve(frame, found));
        if (said.isEmpty() && at == 0) {
          said = alone(frames, i, last, before);
        }
        if (said.isEmpty() && inFrame != null) {
          said = Optional.of(inFrame);
        }
        if (said.isPresent()) {
          inFrame = said.get();
          speakers.put(frame.run(at), said.get());
        }
      }
      if (inFrame != null) {
        last = inFrame;
        if (inFrame.cue() != null) {
          discourse.mention(inFrame.speaker());
        }
      }
      IndirectSpeech.in(frame).forEach(this::addIndirect);
      noteSubject(frame);
      discourse.readOn(frame);
    }
    return last != null ? last.times(PARAGRAPH_BEFORE) : announced(frames);
  }

  /// A pronoun may stand for its own sentence's subject: "the union called what it saw '…'".
  private Optional<Said> resolve(Frame frame, Said said) {
    if (said.speaker().isPronoun()) {
      Subjects.ofMainClause(frame)
          .filter(subject -> subject.end() <= said.speaker().start())
          .ifPresent(discourse::mention);
    }
    return discourse.resolve(said);
  }

  private void noteSubject(Frame frame) {
    if (!frame.isBare()) {
      Subjects.ofMainClause(frame).ifPresent(discourse::mention);
    }
  }

  /// Who says a run that stands alone: who spoke just before in the paragraph, who speaks just
  /// after, or who spoke in the paragraph before.
  private Optional<Said> alone(
      List<Frame> frames, int i, @Nullable Said last, @Nullable Said before) {
    if (article.blocks().get(frames.get(i).block()).kind() == Block.Kind.HEADING) {
      return Optional.empty();
    }
    if (last != null) {
      return Optional.of(last.times(SAME_PARAGRAPH));
    }
    if (i > 0) {
      var subject = subjectOf(frames.get(i - 1));
      if (subject.isPresent()) {
        return subject.map(said -> said.times(LAST_SUBJECT));
      }
    }
    for (int j = i + 1; j < Math.min(frames.size(), i + 3); j++) {
      var frame = frames.get(j);
      for (int at = 0; at < frame.size() && !frame.isBare(); at++) {
        if (frame.isRun(at)) {
          return new SpeakerFinder(frame)
              .of(at)
              .flatMap(discourse::resolve)
              .map(said -> said.times(NEXT_FRAME));
        }
      }
    }
    return Optional.ofNullable(before);
  }

  private Optional<Said> subjectOf(Frame frame) {
    return new SpeakerFinder(frame).speaker().flatMap(discourse::resolve);
  }

  /// Whom a paragraph without quotations leaves the reader with.
  private @Nullable Said announced(List<Frame> frames) {
    if (frames.isEmpty()) {
      return null;
    }
    var frame = frames.getLast();
    boolean colon = frame.size() > 0 && frame.is(frame.size() - 1, ":");
    return subjectOf(frame)
        .map(said -> said.times(colon ? AFTER_COLON : PARAGRAPH_BEFORE))
        .orElse(null);
  }

  /// A quotation over several paragraphs has one speaker, whichever paragraph names him best.
  private void carryOverParagraphs() {
    for (int i = 1; i < runs.size(); i++) {
      carry(runs.get(i - 1), runs.get(i));
    }
    for (int i = runs.size() - 1; i > 0; i--) {
      carry(runs.get(i), runs.get(i - 1));
    }
  }

  private void carry(QuotedRun from, QuotedRun to) {
    boolean linked = from.block() < to.block() ? from.continues() : to.continues();
    var said = speakers.get(from);
    var own = speakers.get(to);
    if (linked && said != null && (own == null || own.confidence() < said.confidence())) {
      speakers.put(to, said.times(SAME_PARAGRAPH));
    }
  }

  private Quotation quotation(QuotedRun run) {
    var said = speakers.get(run);
    var kind = kind(run, said);
    if (kind == Quotation.Kind.SCARE) {
      return new Quotation(
          run.inner(), kind, new Attribution.Missing("the marks quote nobody"), null);
    }
    return new Quotation(run.inner(), kind, attribution(said), cue(said));
  }

  private Attribution attribution(@Nullable Said said) {
    if (said == null) {
      return new Attribution.Missing("no words nearby say whose words these are");
    }
    if (said.confidence() < FLOOR) {
      return new Attribution.Missing("whose words these are is not sure enough");
    }
    var span = said.speaker().span();
    return new Attribution.Attributed(
        mentions.entityOf(said.speaker()).orElse(null), span, said.confidence());
  }

  private static @Nullable Span cue(@Nullable Said said) {
    return said == null || said.confidence() < FLOOR || said.cue() == null
        ? null
        : said.cue().span();
  }

  private static Quotation.Kind kind(QuotedRun run, @Nullable Said said) {
    int words = run.text().split("\\s+").length;
    boolean capital =
        Character.isUpperCase(run.text().codePointAt(0)) || run.text().startsWith("[");
    boolean ends = ".,?!…".contains(run.last());
    if (words <= SCARE_WORDS && !ends && (said == null || said.cue() == null)) {
      return Quotation.Kind.SCARE;
    }
    return capital && (ends || words > SCARE_WORDS) || run.continues()
        ? Quotation.Kind.DIRECT
        : Quotation.Kind.FRAGMENT;
  }

  private void addIndirect(IndirectSpeech speech) {
    var said = discourse.resolve(speech.said());
    if (said.isPresent() && said.get().confidence() >= FLOOR) {
      found.add(
          new Quotation(
              speech.span(), Quotation.Kind.INDIRECT, attribution(said.get()), cue(said.get())));
    }
  }
}
