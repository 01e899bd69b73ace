package dev.precis.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/// One JSON object a line on standard output, which Lambda hands to CloudWatch as it is: log
/// entries, and counts and times in CloudWatch's embedded metric format. Ids and counts, never an
/// article's words.
///
/// Written by hand because a logging library costs more at a cold start than all of the JSON does.
final class Log {
  private static final String NAMESPACE = "Precis";

  private final PrintStream out;
  private final Clock clock;

  Log(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /// To standard output, by the system's clock.
  static Log standard() {
    return new Log(System.out, Clock.systemUTC());
  }

  /// Something happened that was meant to.
  void info(String message, Map<String, String> fields) {
    print("INFO", message, fields);
  }

  /// Something happened that a person should look at.
  void error(String message, Throwable cause, Map<String, String> fields) {
    var entry = entry("ERROR", message, fields).put("error", cause.toString());
    var trace = entry.putArray("trace");
    for (var frame : cause.getStackTrace()) {
      trace.add(frame.toString());
    }
    print(entry);
  }

  /// Counts and times of one piece of work.
  ///
  /// @param dimension what sort of work: `ingest` or `api`
  /// @param counts by name, such as `Stored`
  void metrics(String dimension, Map<String, Integer> counts, long milliseconds) {
    var line = JsonNodeFactory.instance.objectNode();
    var metadata = line.putObject("_aws").put("Timestamp", clock.millis());
    var directive = metadata.putArray("CloudWatchMetrics").addObject().put("Namespace", NAMESPACE);
    directive.putArray("Dimensions").addArray().add("Function");
    var metrics = directive.putArray("Metrics");
    line.put("Function", dimension);
    counts.forEach((name, count) -> {
      metrics.addObject().put("Name", name).put("Unit", "Count");
      line.put(name, count);
    });
    metrics.addObject().put("Name", "Duration").put("Unit", "Milliseconds");
    print(line.put("Duration", milliseconds));
  }

  private void print(String level, String message, Map<String, String> fields) {
    print(entry(level, message, fields));
  }

  private ObjectNode entry(String level, String message, Map<String, String> fields) {
    var entry =
        JsonNodeFactory.instance
            .objectNode()
            .put("time", clock.instant().toString())
            .put("level", level)
            .put("message", message);
    fields.forEach(entry::put);
    return entry;
  }

  private void print(ObjectNode line) {
    out.println(line);
  }
}
