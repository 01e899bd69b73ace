package dev.precis.facts;

import dev.precis.text.Lexicon;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Forms of English verbs, from a list of the verbs of news prose.
final class Verbs {
  /// A form of a verb. One word may be several: "cut" is all but the third person.
  record Form(
      String lemma, boolean base, boolean third, boolean past, boolean participle, boolean ing) {
    /// Whether it can be the verb of a sentence without an auxiliary.
    boolean finite() {
      return third || past;
    }

    private Form or(Form other) {
      return new Form(
          lemma,
          base || other.base,
          third || other.third,
          past || other.past,
          participle || other.participle,
          ing || other.ing);
    }
  }

  private static final Map<String, Form> FORMS = new HashMap<>();
  private static final Map<String, String> PARTICIPLES = new HashMap<>();

  static {
    for (var line : Lexicon.entries(Verbs.class, "verbs.txt")) {
      var parts = line.split(" ");
      var lemma = parts[0];
      var past = parts.length > 1 ? parts[1] : past(lemma);
      var participle = parts.length > 2 ? parts[2] : past;
      add(lemma, new Form(lemma, true, false, false, false, false));
      add(third(lemma), new Form(lemma, false, true, false, false, false));
      add(past, new Form(lemma, false, false, true, false, false));
      PARTICIPLES.putIfAbsent(lemma, participle);
      add(participle, new Form(lemma, false, false, false, true, false));
      add(ing(lemma, past), new Form(lemma, false, false, false, false, true));
    }
  }

  private Verbs() {}

  /// The form that `lower` is, or null where it is none we know.
  static @Nullable Form form(String lower) {
    return FORMS.get(lower);
  }

  /// The past participle of a verb: "broken" of "break".
  static String participle(Form form) {
    return PARTICIPLES.getOrDefault(form.lemma(), form.lemma());
  }

  private static void add(String word, Form form) {
    FORMS.merge(
        word, form, (known, added) -> known.lemma.equals(added.lemma) ? known.or(added) : known);
  }

  private static String third(String lemma) {
    if (lemma.equals("have")) {
      return "has";
    }
    if (lemma.matches(".*(?:s|x|z|ch|sh|o)")) {
      return lemma + "es";
    }
    return endsInConsonantAndY(lemma) ? stem(lemma) + "ies" : lemma + "s";
  }

  private static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return endsInConsonantAndY(lemma) ? stem(lemma) + "ied" : lemma + "ed";
  }

  private static String ing(String lemma, String past) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe")) {
      return stem(lemma) + "ing";
    }
    char last = lemma.charAt(lemma.length() - 1);
    boolean doubles =
        past.startsWith(lemma + last)
            || lemma.matches(
                "(?:beg|get|hit|let|put|quit|run|set|shut|sit|split|stab|swim|win|cut|forget|begin|spin|dig|bet|rob)");
    return doubles ? lemma + last + "ing" : lemma + "ing";
  }

  private static String stem(String lemma) {
    return lemma.substring(0, lemma.length() - 1);
  }

  private static boolean endsInConsonantAndY(String lemma) {
    return lemma.length() > 1
        && lemma.endsWith("y")
        && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
  }
}
