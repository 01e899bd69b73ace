package dev.precis.facts;

import dev.precis.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A person under the name that is fullest so far.
final class Person {
  /// How much of a sentence shows whether it is a headline. Bounds the time.
  private static final int LOOKED_AT = 40;

  /// A headline may have small words as long as this.
  private static final int LONGEST_SMALL_WORD = 3;

  /// A headline has as many longer words, or cannot be told from a name.
  private static final int FEWEST_WORDS = 3;

  private final PersonName name;
  private final Cluster cluster = new Cluster();
  private int introduced = -1;

  Person(PersonName name) {
    this.name = name;
  }

  PersonName name() {
    return name;
  }

  Cluster cluster() {
    return cluster;
  }

  /// Whom a surname or a given name alone means, of those that bear it: the one whom the article
  /// introduces first, for relatives and others of the name are called in full again and again. A
  /// "Mr." in front leaves out whoever is known to be a woman. Headlines introduce nobody: the
  /// finder takes their capitals for names.
  static Optional<Person> meant(List<Person> bearers, Mention mention) {
    var address = Gender.of(mention.before(1));
    return bearers.stream()
        .min(
            Comparator.comparing((Person person) -> isOther(address, person))
                .thenComparingInt(Person::introduced));
  }

  private static boolean isOther(Gender address, Person person) {
    var gender = Gender.of(person.name.first());
    return address != Gender.UNKNOWN && gender != Gender.UNKNOWN && gender != address;
  }

  private int introduced() {
    if (introduced < 0) {
      introduced =
          cluster.mentions().stream()
              .filter(mention -> !isInHeadline(mention))
              .mapToInt(mention -> mention.span().start())
              .findFirst()
              .orElse(Integer.MAX_VALUE);
    }
    return introduced;
  }

  /// Whether all longer words of its sentence have a capital.
  private static boolean isInHeadline(Mention mention) {
    var longer =
        mention.sentence().stream()
            .limit(LOOKED_AT)
            .filter(token -> token.text().length() > LONGEST_SMALL_WORD && token.isWord())
            .toList();
    return longer.size() >= FEWEST_WORDS && longer.stream().allMatch(Token::isCapitalised);
  }
}
