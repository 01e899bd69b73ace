package dev.precis.facts;

import java.util.Set;

/// The closed classes of English words.
final class Grammar {
  static final Set<String> AUXILIARIES =
      words(
          "has have had having 've 's 'd 'll is are was were be been being am 're do does did will"
              + " would could should may might must can shall cannot won't wouldn't can't couldn't"
              + " isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't shouldn't");

  static final Set<String> BE =
      words("is are was were be been being am 's 're isn't aren't wasn't weren't get gets got");

  static final Set<String> MODALS =
      words(
          "will would could should may might must can shall to cannot don't doesn't didn't did do does 'll 'd");

  static final Set<String> ADVERBS =
      words(
          "also then later now just once again even still never ever always often soon not n't only"
              + " already yet too first earlier ago further instead meanwhile however therefore thus"
              + " sometimes perhaps maybe afterwards afterward thereafter moreover nevertheless rather"
              + " today yesterday all both repeatedly");

  static final Set<String> DETERMINERS =
      words(
          "the a an this that these those his her its their my our your one another some any each"
              + " every several many most few both all no other such what which whose");

  static final Set<String> ARTICLES = words("the a an");

  /// Determiners that can be the subject of a relative clause.
  static final Set<String> RELATIVE_DETERMINERS = words("that which what");

  /// Determiners that can stand for a noun: "some said", "the other one fell".
  static final Set<String> LONE_DETERMINERS =
      words("one some many most few each another all both others such");

  static final Set<String> PREPOSITIONS =
      words(
          "in on at by for from with of to into onto over under after before during since until"
              + " against among amid between through throughout about across near outside inside"
              + " behind beyond within without despite upon via toward towards around following"
              + " including per like unlike as than alongside along off up down out because");

  static final Set<String> CONJUNCTIONS =
      words(
          "and or but nor yet so while whereas although though because if when whenever where unless"
              + " whether once as that than until till since before after");

  /// Words that open a clause of its own inside a sentence.
  static final Set<String> CLAUSE_OPENERS =
      words(
          "but while whereas although though because if when where unless until so as after before since yet whether once");

  /// Words after which a clause begins with its subject.
  static final Set<String> SUBORDINATORS =
      words("while whereas although though because if when where unless until whether once");

  static final Set<String> RELATIVES = words("who which whom whose that");

  static final Set<String> SINGULAR_PRONOUNS = words("he she");

  static final Set<String> SUBJECT_PRONOUNS = words("he she they it who we i");

  static final Set<String> PRONOUNS =
      words("he she they it we i you who him her them us me this that these those which");

  static final Set<String> FIRST_PERSON =
      words(
          "i i'm i've i'd i'll we we're we've we'd we'll me us my our ours mine myself ourselves");

  private Grammar() {}

  static boolean isAdverb(Word word) {
    return ADVERBS.contains(word.lower())
        || (word.lower().length() > 4 && word.lower().endsWith("ly") && !word.isCapitalised());
  }

  static boolean isAuxiliary(Word word) {
    return AUXILIARIES.contains(word.lower());
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }
}
