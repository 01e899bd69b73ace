package dev.precis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// In how many news articles a word stands, counted once and shipped, so that a word's weight does
/// not depend on what has arrived. Made by `./precis train words FILE…`; its card is
/// `document-frequencies.md`.
public final class DocumentFrequencies {
  private static final String RESOURCE = "document-frequencies.txt.gz";

  private static final class Loaded {
    static final DocumentFrequencies SHIPPED = read();
  }

  private final int documents;
  private final String[] stems;
  private final int[] counts;

  private DocumentFrequencies(int documents, String[] stems, int[] counts) {
    this.documents = documents;
    this.stems = stems;
    this.counts = counts;
  }

  /// The shipped table, read when first asked for.
  public static DocumentFrequencies shipped() {
    return Loaded.SHIPPED;
  }

  /// The inverse document frequency of a stem (Spärck Jones 1972): near 0 for one that all articles
  /// hold, about 9 for one that none does.
  public double inverse(String stem) {
    int at = Arrays.binarySearch(stems, stem);
    return StrictMath.log((documents + 1) / ((at < 0 ? 0 : counts[at]) + 0.5));
  }

  private static DocumentFrequencies read() {
    var stream =
        Objects.requireNonNull(DocumentFrequencies.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
      int documents = Integer.parseInt(Objects.requireNonNull(reader.readLine(), RESOURCE));
      var lines = reader.readAllLines();
      var stems = new String[lines.size()];
      var counts = new int[stems.length];
      for (int i = 0; i < stems.length; i++) {
        var line = lines.get(i);
        int space = line.indexOf(' ');
        stems[i] = line.substring(0, space);
        counts[i] = Integer.parseInt(line.substring(space + 1));
      }
      return new DocumentFrequencies(documents, stems, counts);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE, unreadable);
    }
  }
}
