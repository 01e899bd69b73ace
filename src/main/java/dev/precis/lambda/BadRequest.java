package dev.precis.lambda;

/// A request asks for something in a way that cannot be meant. The message says what was expected
/// and what came.
final class BadRequest extends Exception {
  private static final long serialVersionUID = 1L;

  BadRequest(String message) {
    super(message);
  }
}
