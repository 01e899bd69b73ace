package dev.precis.story;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.time.LocalDate;

/// Reads an ISO day. Jackson's own module for times would be one more jar for this one line.
final class DayReader extends FromStringDeserializer<LocalDate> {
  private static final long serialVersionUID = 1L;

  DayReader() {
    super(LocalDate.class);
  }

  @Override
  protected LocalDate _deserialize(String value, DeserializationContext context) {
    return LocalDate.parse(value);
  }
}
