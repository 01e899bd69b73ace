package dev.precis.summary;

/// What is measured of a sentence; the names are those of the resource with the weights.
enum Feature {
  POS_INV("early"),
  POS_LOG("early"),
  POS_0("lede"),
  POS_1("early"),
  POS_2("early"),
  POS_REL("early"),
  LEN("length"),
  LEN_LOG("length"),
  SHORT12("length"),
  CENT("central"),
  CENT_FWD("central"),
  LEXRANK("central"),
  SUMBASIC("key words"),
  TFIDF_SUM("key words"),
  TOPKW("key words"),
  NAMES("names"),
  NUM("figures"),
  DAY("dated"),
  Q_OPEN("quotation"),
  Q_ANY("quotation"),
  SAY("attributed"),
  FIRSTP("first person"),
  QUES("question"),
  JUNK("site text");

  private final String reason;

  Feature(String reason) {
    this.reason = reason;
  }

  /// What it is called where it is given as a reason; features of one kind share a name.
  String reason() {
    return reason;
  }
}
