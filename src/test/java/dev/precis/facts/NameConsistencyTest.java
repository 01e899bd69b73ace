package dev.precis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameConsistencyTest {
  @Test
  void oneStringNamesOneTypeByTheSurestVotes() {
    assertThat(
            types(
                name("Harbor", EntityType.PLACE, .9),
                name("Harbor", EntityType.ORGANISATION, .5),
                name("Harbor", EntityType.PLACE, .2)))
        .containsOnly(EntityType.PLACE);
  }

  @Test
  void surnameOfAFullNameNamesAPerson() {
    assertThat(
            types(
                name("Ann Oakford", EntityType.PERSON, .9), name("Oakford", EntityType.PLACE, .9)))
        .containsOnly(EntityType.PERSON);
  }

  @Test
  void headOfAnOrganisationAloneNamesAnOrganisation() {
    assertThat(
            types(
                name("Hashd al-Nahr", EntityType.PERSON, .9), name("Hashd", EntityType.PLACE, .9)))
        .containsOnly(EntityType.ORGANISATION);
  }

  @Test
  void spanAndConfidenceStay() {
    var name =
        NameConsistency.of(List.of(new Name(0, 0, 1, null, .4)), List.of(List.of("Oakford")));
    assertThat(name).containsExactly(new Name(0, 0, 1, null, .4));
  }

  private record Given(List<String> words, EntityType type, double confidence) {}

  private static Given name(String text, EntityType type, double confidence) {
    return new Given(List.of(text.split(" ")), type, confidence);
  }

  /// The types after agreement of names that are a sentence each.
  private static List<EntityType> types(Given... given) {
    var names = new ArrayList<Name>();
    var sentences = new ArrayList<List<String>>();
    for (var one : given) {
      names.add(new Name(sentences.size(), 0, one.words().size(), one.type(), one.confidence()));
      sentences.add(one.words());
    }
    return NameConsistency.of(names, sentences).stream().map(Name::type).toList();
  }
}
