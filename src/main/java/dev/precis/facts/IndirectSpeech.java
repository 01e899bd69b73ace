package dev.precis.facts;

import dev.precis.text.Span;
import java.util.List;

/// What a frame reports without marks.
record IndirectSpeech(Span span, Said said) {
  static List<IndirectSpeech> in(Frame frame) {
    return List.of();
  }
}
