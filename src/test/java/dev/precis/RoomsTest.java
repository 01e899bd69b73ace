package dev.precis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.IntStream;

/// Holds the rooms' order and the AWS wall.
@AnalyzeClasses(packages = "dev.precis", importOptions = ImportOption.DoNotIncludeTests.class)
final class RoomsTest {
  /// Each room stands on those before it and knows none after it.
  private static final List<String> ROOMS =
      List.of(
          "text",
          "learned",
          "original",
          "clean",
          "summary",
          "facts",
          "brief",
          "story",
          "store",
          "lambda",
          "local");

  private static final List<String> ROOMS_WITH_AWS = List.of("store", "lambda", "local");

  @ArchTest
  static final ArchRule eachRoomKnowsOnlyThoseAboveIt =
      CompositeArchRule.of(
          IntStream.range(0, ROOMS.size() - 1)
              .<ArchRule>mapToObj(i ->
                  noClasses()
                      .that()
                      .resideInAPackage(in(ROOMS.get(i)))
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(
                          ROOMS.stream().skip(i + 1L).map(RoomsTest::in).toArray(String[]::new))
                      .allowEmptyShould(true))
              .toList());

  @ArchTest
  static final ArchRule awsStaysBehindItsWall =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOMS_WITH_AWS.stream().map(RoomsTest::in).toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("software.amazon..", "com.amazonaws..", "org.crac..", "org.gaul..");

  @ArchTest
  static final ArchRule whatShipsKnowsNothingOfEvaluationOrTheLocalCommand =
      noClasses()
          .that()
          .resideOutsideOfPackages(in("local"), in("eval"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(in("local"), in("eval"));

  private static String in(String room) {
    return "dev.precis." + room + "..";
  }
}
