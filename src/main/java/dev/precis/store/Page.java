package dev.precis.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/// A page of a list.
///
/// @param next the cursor of the page after it; nothing when this is the last
public record Page(List<JsonNode> items, Optional<Cursor> next) {
  public Page {
    items = List.copyOf(items);
  }
}
