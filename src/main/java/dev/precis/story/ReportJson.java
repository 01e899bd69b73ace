package dev.precis.story;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.precis.clean.Statement;
import dev.precis.facts.Answer;
import dev.precis.facts.Attribution;
import dev.precis.text.Span;
import java.time.LocalDate;

/// The stored form of reports and digests: JSON, a span as `[start,end]`, the same value always as
/// the same characters. Not published.
public final class ReportJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(Span.class, AsArray.class)
          .addMixIn(Statement.class, StatementKinds.class)
          .addMixIn(Attribution.class, AttributionKinds.class)
          .addMixIn(Answer.class, AnswerKinds.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new DayReader()))
          .build();

  private ReportJson() {}

  /// The report as JSON.
  public static String write(Report report) {
    return written(report);
  }

  /// The digest as JSON.
  public static String write(Digest digest) {
    return written(digest);
  }

  /// A report that [#write(Report)] wrote.
  ///
  /// @throws IllegalArgumentException when the text is none
  public static Report readReport(String json) {
    return read(json, Report.class);
  }

  /// A digest that [#write(Digest)] wrote.
  ///
  /// @throws IllegalArgumentException when the text is none
  public static Digest readDigest(String json) {
    return read(json, Digest.class);
  }

  private static String written(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a record of the story room has no JSON form", impossible);
    }
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException("no stored " + type.getSimpleName(), wrong);
    }
  }

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface AsArray {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Statement.InText.class, name = "inText"),
    @JsonSubTypes.Type(value = Statement.Elsewhere.class, name = "elsewhere")
  })
  private interface StatementKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Attribution.Attributed.class, name = "attributed"),
    @JsonSubTypes.Type(value = Attribution.Missing.class, name = "missing")
  })
  private interface AttributionKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Found.class, name = "found"),
    @JsonSubTypes.Type(value = Answer.Unanswered.class, name = "unanswered")
  })
  private interface AnswerKinds {}
}
