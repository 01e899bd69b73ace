package dev.precis.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// From which similarity on articles belong together, in multiples of 1/10,000. Fitted by `./precis
/// train stories FILE…`.
///
/// @param link two articles with at least this are linked
/// @param story a story's articles have, on average over two of its parts, at least this
public record Thresholds(int link, int story) {
  private static final String RESOURCE = "grouping.properties";

  /// The thresholds in use.
  public static final Thresholds SHIPPED = load();

  private static Thresholds load() {
    var properties = new Properties();
    try (var stream = Thresholds.class.getResourceAsStream(RESOURCE)) {
      properties.load(Objects.requireNonNull(stream, RESOURCE));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE, unreadable);
    }
    return new Thresholds(
        Integer.parseInt(properties.getProperty("link")),
        Integer.parseInt(properties.getProperty("story")));
  }
}
