package dev.precis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.clean.Block.Kind;
import dev.precis.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The five articles in `seeds/`, line by line: lines count from 1, all that is neither title,
/// heading nor junk is body. Line 7 of the third is a photo's caption, a sentence that may stay.
final class SeedLinesTest {
  @ParameterizedTest
  @CsvSource({
    "000_18e1d0701c846336.txt,'','',24 25 26 27",
    "001_94bf58e63207b8f8.txt,1,'',37",
    "002_835400d6da205cf4.txt,3,35 51,1 5 9 69",
    "003_71f53c4e7cbc6dea.txt,11,22 32 42 52 62 70 82,"
        + "1 2 3 4 5 6 7 9 13 14 15 16 90 92 93 95 97 99 101",
    "004_2713925cbef29530.txt,1,15 39,55 58"
  })
  void eachLineOfASeedIsWhatAReaderTakesItFor(
      String seed, String title, String headings, String junk) throws IOException {
    var source = Files.readString(Path.of("seeds", seed));
    var cut = new LineCleaner().cut(source);
    var lines = lines(source);
    assertThat(linesOf(cut, Kind.TITLE, lines)).isEqualTo(numbers(title));
    assertThat(linesOf(cut, Kind.HEADING, lines)).isEqualTo(numbers(headings));
    var dropped = cut.ledger().stream().map(Dropped::span).toList();
    assertThat(touched(dropped, lines))
        .containsAll(numbers(junk))
        .isSubsetOf(numbers(junk + (seed.startsWith("002") ? " 7" : "")));
  }

  private static Set<Integer> linesOf(Cut cut, Kind kind, List<Span> lines) {
    return touched(
        cut.blocks().stream().filter(block -> block.kind() == kind).map(Block::span).toList(),
        lines);
  }

  /// The numbers of the lines that any of `spans` lies in.
  private static Set<Integer> touched(List<Span> spans, List<Span> lines) {
    return IntStream.range(0, lines.size())
        .filter(line ->
            spans.stream()
                .anyMatch(span ->
                    span.start() < lines.get(line).end() && lines.get(line).start() < span.end()))
        .mapToObj(line -> line + 1)
        .collect(Collectors.toSet());
  }

  private static List<Span> lines(String source) {
    var lines = new java.util.ArrayList<Span>();
    int start = 0;
    for (var line : source.split("\n", -1)) {
      lines.add(new Span(start, start + line.length() + 1));
      start += line.length() + 1;
    }
    return lines;
  }

  private static Set<Integer> numbers(String list) {
    return Arrays.stream(list.split(" "))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }
}
