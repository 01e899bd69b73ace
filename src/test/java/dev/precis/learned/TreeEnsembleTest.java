package dev.precis.learned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.learned.TreeEnsemble.Node;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TreeEnsembleTest {
  private static final int MEASURES = 5;

  @Property(tries = 200)
  void scoresAreThoseOfWalkingTheTrees(@ForAll long seed) throws IOException {
    var random = new Random(seed);
    var trees = IntStream.range(0, 4).mapToObj(_ -> tree(random, 5)).toList();
    var rows = IntStream.range(0, 6).mapToObj(_ -> row(random)).toArray(float[][]::new);
    var walked =
        Arrays.stream(rows)
            .mapToDouble(row -> trees.stream().mapToDouble(tree -> walk(tree, row)).sum())
            .toArray();
    var ensemble = new TreeEnsemble(trees);
    assertThat(ensemble.scores(rows)).isEqualTo(walked);
    assertThat(readBack(ensemble).scores(rows)).isEqualTo(walked);
  }

  @Test
  void measureThatRisesOverTheRowsIsAskedWhereItStandsInEach() {
    var ensemble =
        new TreeEnsemble(
            List.of(new Node.Split(1, 2, new Node.Leaf(10), new Node.Leaf(20)), falling()));
    assertThat(ensemble.scores(new float[][] {{3, 1}, {2, 2}, {1, 3}})).containsExactly(12, 12, 21);
  }

  @Test
  void treeOfOneLeafAddsItsValue() {
    var ensemble = new TreeEnsemble(List.of(new Node.Leaf(0.5f)));
    assertThat(ensemble.scores(new float[1][MEASURES])).containsExactly(0.5);
  }

  @Test
  void noRowsHaveNoScores() {
    assertThat(new TreeEnsemble(List.of(falling())).scores(new float[0][])).isEmpty();
  }

  private static Node falling() {
    return new Node.Split(0, 1, new Node.Leaf(1), new Node.Leaf(2));
  }

  /// The first measures rise from row to row often enough, having few values.
  private static float[] row(Random random) {
    var row = new float[MEASURES];
    for (int m = 0; m < MEASURES; m++) {
      row[m] = random.nextInt(m < 2 ? 2 : 4);
    }
    return row;
  }

  private static Node tree(Random random, int depth) {
    return depth == 0 || random.nextInt(5) == 0
        ? new Node.Leaf(random.nextInt(100))
        : new Node.Split(
            random.nextInt(MEASURES),
            random.nextInt(4),
            tree(random, depth - 1),
            tree(random, depth - 1));
  }

  private static float walk(Node node, float[] row) {
    return switch (node) {
      case Node.Leaf leaf -> leaf.value();
      case Node.Split split ->
          walk(row[split.measure()] <= split.limit() ? split.left() : split.right(), row);
    };
  }

  private static TreeEnsemble readBack(TreeEnsemble ensemble) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ensemble.write(new DataOutputStream(bytes));
    return TreeEnsemble.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
