package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.TreeEnsemble.Node;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TreeEnsembleTest {
  private static final int MEASURES = 5;

  @Property(tries = 200)
  void scoreIsThatOfWalkingTheTrees(@ForAll long seed) throws IOException {
    var random = new Random(seed);
    var trees = IntStream.range(0, 4).mapToObj(_ -> tree(random, 5)).toList();
    var row = new float[MEASURES];
    for (int m = 0; m < MEASURES; m++) {
      row[m] = random.nextInt(4);
    }
    double walked = trees.stream().mapToDouble(tree -> walk(tree, row)).sum();
    var ensemble = new TreeEnsemble(trees);
    assertThat(ensemble.score(row)).isEqualTo(walked);
    assertThat(readBack(ensemble).score(row)).isEqualTo(walked);
  }

  @Test
  void treeOfOneLeafAddsItsValue() {
    var ensemble = new TreeEnsemble(List.of(new Node.Leaf(0.5f)));
    assertThat(ensemble.score(new float[MEASURES])).isEqualTo(0.5);
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
