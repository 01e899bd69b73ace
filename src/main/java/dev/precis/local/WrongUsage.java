package dev.precis.local;

/// A command was called in a way it does not know. The message says what it takes.
final class WrongUsage extends Exception {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
