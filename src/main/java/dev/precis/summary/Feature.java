package dev.precis.summary;

import java.util.List;

/// What is measured of a sentence; the names are those of the resource with the weights.
enum Feature {
  POS_INV("early"),
  POS_LOG("early"),
  POS_0("lede"),
  POS_1("early"),
  POS_2("early"),
  POS_REL("early"),
  POS_BY_LENGTH("early"),
  FIRST_FIVE("early"),
  FIRST_TEN("early"),
  LEN("length"),
  LEN_LOG("length"),
  SHORT12("length"),
  CENT("central"),
  CENT_FWD("central"),
  LEXRANK("central"),
  LIKE_LEDE("central"),
  LIKE_PREVIOUS("central"),
  LIKE_NEXT("central"),
  SUMBASIC("key words"),
  TFIDF_SUM("key words"),
  TOPKW("key words"),
  NAMES("names"),
  TOP_NAMES("names"),
  NEW_NAMES("names"),
  NUM("figures"),
  DIGITS("figures"),
  DAY("dated"),
  Q_OPEN("quotation"),
  Q_ANY("quotation"),
  Q_SHARE("quotation"),
  Q_PRONOUN("quotation"),
  SAY("attributed"),
  ACCORDING("attributed"),
  PERFECT("what has happened"),
  AFTER("what has happened"),
  FUTURE("what is to come"),
  NEGATION("wording"),
  FIRSTP("first person"),
  WE("first person"),
  YOU("first person"),
  QUES("question"),
  ASKS("question"),
  LABEL("caption"),
  PICTURED("caption"),
  JUNK("site text"),
  COMMAS("length"),
  OPENS_TIME("opening"),
  OPENS_THE("opening"),
  OPENS_A("opening"),
  OPENS_NAME("opening"),
  LEANS("stands alone"),
  UNPAIRED("stands alone"),
  PRONOUN_SAID("stands alone"),
  RELATIVE_DAY("stands alone"),
  FRAGMENT("stands alone"),
  INTRODUCES("carried on by the next");

  private static final List<Feature> ORDER = List.of(values());

  private final String reason;

  Feature(String reason) {
    this.reason = reason;
  }

  /// What it is called where it is given as a reason; features of one kind share a name.
  String reason() {
    return reason;
  }

  /// Its value among those of a sentence, which stand in the order of the features.
  double in(double[] values) {
    return values[ORDER.indexOf(this)];
  }
}
