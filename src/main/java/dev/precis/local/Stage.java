package dev.precis.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.original.Reading;

/// How far down the pipeline `brief` and `clean` follow an article.
interface Stage {
  /// The field that holds the document in a line of answers: `brief` or `article`.
  String field();

  /// What has become of the article at this stage. Thread-safe.
  Result of(String id, Reading reading);

  /// The document as it is printed for a single article.
  default ObjectNode alone(String id, ObjectNode document) {
    return JsonNodeFactory.instance.objectNode().put("id", id).set(field(), document);
  }

  /// The document of an article, or why there is none.
  sealed interface Result {
    /// There is one.
    record Document(ObjectNode json) implements Result {}

    /// There is none.
    ///
    /// @param code the reason for programs, such as `empty`
    /// @param detail the reason for people, a whole sentence
    record Refused(String code, String detail) implements Result {}
  }
}
