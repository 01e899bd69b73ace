package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is in the archive that all functions share. It is there from Maven's phase `package` on.
final class LambdaArchiveIT {
  private static final Path ARCHIVE = Path.of("target/precis-lambda.zip");

  private static final long MAX_BYTES = 20_000_000;

  private static List<String> entries;

  @BeforeAll
  static void list() throws IOException {
    try (var zip = new ZipFile(ARCHIVE.toFile())) {
      entries = zip.stream().map(ZipEntry::getName).toList();
    }
  }

  @Test
  void itHoldsThePipelineAndItsLibraries() {
    assertThat(entries)
        .contains("dev/precis/brief/Pipeline.class")
        .anyMatch(entry -> entry.startsWith("lib/jsoup-"))
        .anyMatch(entry -> entry.startsWith("lib/url-connection-client-"));
  }

  @Test
  void roomsThatDoNotShipAreLeftOut() {
    assertThat(entries)
        .noneMatch(entry -> entry.startsWith("dev/precis/local/"))
        .noneMatch(entry -> entry.startsWith("dev/precis/eval/"));
  }

  @Test
  void noLibraryRidesAlong() {
    assertThat(entries)
        .noneMatch(entry ->
            entry.matches(
                "lib/(netty|httpc|apache|aws-crt|joda|log4j|logback|aspectj|aws-lambda-java-events"
                    + "|DynamoDBLocal|s3proxy|sqlite|guava|junit|jqwik|assertj|jmh|sts|sqs).*"));
  }

  @Test
  void jacksonIsThereOnce() {
    assertThat(entries).filteredOn(entry -> entry.matches("lib/jackson-databind.*")).hasSize(1);
    assertThat(entries).noneMatch(entry -> entry.startsWith("lib/jackson-dataformat"));
  }

  @Test
  void itStaysSmall() throws IOException {
    assertThat(Files.size(ARCHIVE)).isLessThan(MAX_BYTES);
  }
}
