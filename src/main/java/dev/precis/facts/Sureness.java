package dev.precis.facts;

/// How sure each pattern by which a speaker is found is, from 0 to 1. `./precis eval quotations` on
/// PolNeAR dev bears the order out.
final class Sureness {
  /// A verb of saying right beside the words.
  static final double ADJACENT = 0.95;

  static final double ACCORDING_TO = 0.9;

  /// A name after a dash.
  static final double SIGNED = 0.85;

  /// A verb of saying elsewhere in the sentence, or one of judging right beside the words.
  static final double IN_SENTENCE = 0.85;

  /// A verb of judging elsewhere in the sentence.
  static final double JUDGED = 0.8;

  /// "Lee's claim that".
  static final double POSSESSED = 0.8;

  /// "condemned as '…' by".
  static final double BY = 0.75;

  static final double DISTANT = 0.7;

  /// The subject of a sentence in which nobody is said to speak.
  static final double SUBJECT_ONLY = 0.6;

  private Sureness() {}
}
