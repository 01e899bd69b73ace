package dev.precis.summary;

import java.util.List;

/// What is measured of a sentence; the names are those of the resource with the weights.
enum Feature {
  POS_INV("how early it stands"),
  POS_LOG("how early it stands"),
  POS_0("whether it is the lede"),
  POS_1("how early it stands"),
  POS_2("how early it stands"),
  POS_REL("how early it stands"),
  POS_BY_LENGTH("how early it stands"),
  FIRST_FIVE("how early it stands"),
  FIRST_TEN("how early it stands"),
  LEN("how long it is"),
  LEN_LOG("how long it is"),
  SHORT12("how long it is"),
  CENT("how much it shares with the rest"),
  CENT_FWD("how much it shares with the rest"),
  LEXRANK("how much it shares with the rest"),
  LIKE_LEDE("how much it shares with the rest"),
  LIKE_PREVIOUS("how much it shares with the rest"),
  LIKE_NEXT("how much it shares with the rest"),
  SUMBASIC("how many key words it has"),
  TFIDF_SUM("how many key words it has"),
  TOPKW("how many key words it has"),
  NAMES("whom and what it names"),
  TOP_NAMES("whom and what it names"),
  NEW_NAMES("whom and what it names"),
  NUM("what figures it gives"),
  DIGITS("what figures it gives"),
  DAY("whether it gives a day"),
  Q_OPEN("how much it quotes"),
  Q_ANY("how much it quotes"),
  Q_SHARE("how much it quotes"),
  Q_PRONOUN("how much it quotes"),
  SAY("whether it tells whose word it is"),
  ACCORDING("whether it tells whose word it is"),
  PERFECT("whether it tells what has happened"),
  AFTER("whether it tells what has happened"),
  FUTURE("whether it tells what is to come"),
  NEGATION("whether it denies"),
  FIRSTP("whether it speaks of us or to you"),
  WE("whether it speaks of us or to you"),
  YOU("whether it speaks of us or to you"),
  QUES("whether it asks"),
  ASKS("whether it asks"),
  LABEL("whether it reads like a caption"),
  PICTURED("whether it reads like a caption"),
  JUNK("whether it reads like the site's own text"),
  COMMAS("how long it is"),
  OPENS_TIME("how it opens"),
  OPENS_THE("how it opens"),
  OPENS_A("how it opens"),
  OPENS_NAME("how it opens"),
  LEANS("whether it stands alone"),
  UNPAIRED("whether it stands alone"),
  PRONOUN_SAID("whether it stands alone"),
  RELATIVE_DAY("whether it stands alone"),
  FRAGMENT("whether it stands alone"),
  INTRODUCES("whether the next one goes on with it");

  private static final List<Feature> ORDER = List.of(values());

  private final String reason;

  Feature(String reason) {
    this.reason = reason;
  }

  /// What it is called where it is given as a reason; features of one kind share a name. It leaves
  /// open which way they speak, since having none of something can speak for a sentence too.
  String reason() {
    return reason;
  }

  /// Its value among those of a sentence, which stand in the order of the features.
  double in(double[] values) {
    return values[ORDER.indexOf(this)];
  }
}
