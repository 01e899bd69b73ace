package dev.precis.facts;

import java.util.Locale;
import java.util.Set;

/// Words that stand before a person's name and are no part of it.
public final class Honorifics {
  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of(
          ("mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur mme m rev reverend"
                  + " fr father sister brother hon honourable honorable judge justice")
              .split(" "));

  private static final Set<String> RANKS =
      Set.of(
          ("gen general lt lieutenant maj major col colonel capt captain cpt sgt sergeant cpl corporal pvt"
                  + " private adm admiral cmdr commander brig brigadier marshal officer detective inspector"
                  + " constable superintendent")
              .split(" "));

  private static final Set<String> OFFICES =
      Set.of(
          ("president premier prime minister chancellor senator sen representative rep congressman"
                  + " congresswoman governor gov mayor ambassador secretary king queen prince princess emperor"
                  + " sultan emir sheikh sheik shaykh ayatollah imam pope cardinal archbishop bishop rabbi"
                  + " vice deputy chief speaker chairman chairwoman director spokesman spokeswoman"
                  + " spokesperson attorney ceo cfo coo cto mp mep delegate councillor councilman councilwoman")
              .split(" "));

  private Honorifics() {}

  /// Whether a token such as `Mr.`, `Gen.` or `President` may stand before a name without being a
  /// part of it.
  public static boolean isHonorific(String token) {
    var word = bare(token);
    return FORMS_OF_ADDRESS.contains(word) || RANKS.contains(word) || OFFICES.contains(word);
  }

  /// Whether it only addresses, and tells nothing of what the person does: `Mr.`, `Sir`.
  static boolean isFormOfAddress(String token) {
    return FORMS_OF_ADDRESS.contains(bare(token));
  }

  private static String bare(String token) {
    var lower = token.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
