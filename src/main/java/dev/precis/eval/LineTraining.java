package dev.precis.eval;

import dev.precis.clean.Cleaner;
import dev.precis.clean.LineModel;
import dev.precis.clean.RunDecision;
import dev.precis.eval.TreeFit.Judged;
import dev.precis.learned.TreeEnsemble;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Fits the line model to texts with gold bodies: rows of `id`, `text` and `body`, one file for
/// each kind of rendering. Prints the scores that each page gets from a model that has not seen it,
/// and those of the model that has.
public final class LineTraining implements Training {
  private static final int FOLDS = 5;

  /// How many pages go to one that is rendered in another way.
  private static final int EVERY = 3;

  /// Pages on which words alone go so wrong, however rendered, have a gold that is cut short or is
  /// no text; they are scored and not learned from.
  private static final double LEAST_TRUSTED = 0.45;

  private static final RunDecision BY_WORDS = new RunDecision(0, 0.5, 1, 1, 1);

  @Override
  public void fit(List<Path> files, Path model, Appendable log) throws IOException {
    var examples = read(files);
    var words = withoutEachFold(examples, LineTraining::fold, PassageFit::of);
    var judged =
        examples.stream()
            .map(example -> Judged.of(example, words.get(fold(example)).opinions(example)))
            .toList();
    var pages =
        judged.stream()
            .filter(LineTraining::isTrusted)
            .map(one -> one.example().page)
            .collect(Collectors.toSet());
    var trusted = judged.stream().filter(one -> pages.contains(one.example().page)).toList();
    log.append(pages.size() + " pages trusted\n");
    var trees = withoutEachFold(trusted, one -> fold(one.example()), TreeFit::of);
    var logOdds = judged.stream().map(one -> one.logOdds(trees.get(fold(one.example())))).toList();
    var decision = new DecisionSearch(examples, logOdds).best();
    log.append(decision + "\n");
    LineScores.of(examples, logOdds, decision).print("out-of-fold", log);
    var cleaners =
        IntStream.range(0, FOLDS)
            .mapToObj(held -> new Cleaner(model(words.get(held), trees.get(held), decision)))
            .toList();
    CleaningScores.of(examples, example -> cleaners.get(fold(example))).print("cleaned", log);
    var fitted = model(PassageFit.of(examples), TreeFit.of(trusted), decision);
    var seen = examples.stream().map(example -> fitted.logOdds(example.units)).toList();
    LineScores.of(examples, seen, decision).print("in-sample", log);
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(model)))) {
      fitted.write(out);
    }
  }

  private static LineModel model(PassageFit words, TreeEnsemble trees, RunDecision decision) {
    return new LineModel(
        words.words().packed(LineModel.WEIGHT_UNIT), words.chain(), trees, decision);
  }

  /// For each fold, what is fitted to all others.
  private static <T, M> List<M> withoutEachFold(
      List<T> examples, ToIntFunction<T> fold, Function<List<T>, M> fit) {
    return IntStream.range(0, FOLDS)
        .mapToObj(held ->
            fit.apply(examples.stream().filter(one -> fold.applyAsInt(one) != held).toList()))
        .toList();
  }

  /// All renderings of a page fall into one fold.
  private static int fold(LineExample example) {
    return Math.floorMod((example.page.hashCode() * 0x9E3779B1) >>> 7, FOLDS);
  }

  private static boolean isTrusted(Judged judged) {
    var likelihoods = judged.opinions().likelihoods();
    var logOdds = Arrays.stream(likelihoods).map(p -> StrictMath.log(p / (1 - p + 1e-9))).toArray();
    var kept = BY_WORDS.decide(judged.example().units, logOdds);
    return LineScores.f1(judged.example(), kept) >= LEAST_TRUSTED;
  }

  private static List<LineExample> read(List<Path> files) throws IOException {
    var examples = new ArrayList<LineExample>();
    for (var file : files) {
      var kind = file.getFileName().toString().replaceAll("\\..*", "");
      JsonLines.forEach(
          file,
          row -> {
            var id = row.path("id").asText();
            var text = row.path("text").asText();
            var body = row.path("body").asText();
            examples.add(new LineExample(id, kind, text, body));
            if (kind.endsWith("dump")) {
              examples.addAll(otherRenderings(id, text, body));
            }
          });
    }
    return examples;
  }

  /// Each page is rendered in some of the other ways, too.
  private static List<LineExample> otherRenderings(String id, String text, String body) {
    var examples = new ArrayList<LineExample>();
    var ways = List.of(LineRenderings.Way.values());
    for (var way : ways) {
      if (Math.floorMod(id.hashCode() + ways.indexOf(way), EVERY) == 0) {
        var rendered = LineRenderings.render(way, text, body);
        examples.add(new LineExample(id, way.name().toLowerCase(Locale.ROOT), rendered, body));
      }
    }
    return examples;
  }
}
