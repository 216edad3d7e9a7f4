package mentorbot.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import mentorbot.slack.SlackApi;
import mentorbot.store.Database;
import org.slf4j.Logger;

/** The rules of the house; {@code src/site/markdown/architecture.md} says why in a few words. */
@AnalyzeClasses(packages = "mentorbot", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  /** From left to right: a feature may use those to its left. */
  private static final List<String> FEATURES =
      List.of(
          "people",
          "mentorships",
          "agreement",
          "matching",
          "groups",
          "goals",
          "meetings",
          "checkins",
          "journal",
          "reviews",
          "knowhow",
          "closing",
          "community",
          "surveys",
          "desk",
          "digest",
          "report");

  private static final String[] SLACK_SIDE = {
    "mentorbot.slack..", "mentorbot.*.slack..", "mentorbot.transport..", "mentorbot"
  };

  @ArchTest
  static final ArchRule only_the_edge_and_the_streets_know_slack =
      noClasses()
          .that()
          .resideOutsideOfPackages(SLACK_SIDE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.slack..")
          .because("the domain has to be readable, and testable, without Slack");

  @ArchTest
  static final ArchRule what_a_survey_may_say_is_decided_from_the_answers_and_the_rules_alone =
      noClasses()
          .that()
          .resideInAnyPackage("mentorbot.surveys.release..", "mentorbot.surveys.audit..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("mentorbot..")
                  .and(DescribedPredicate.not(resideInAPackage("mentorbot.surveys.."))))
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "org.hibernate..", "com.slack..");

  @ArchTest
  static final ArchRule what_all_features_stand_on_knows_none_of_them =
      noClasses()
          .that()
          .resideInAnyPackage(
              "mentorbot.config..",
              "mentorbot.texts..",
              "mentorbot.calendar..",
              "mentorbot.actor..",
              "mentorbot.store..",
              "mentorbot.notices..",
              "mentorbot.jobs..",
              "mentorbot.printing..",
              "mentorbot.slack..",
              "mentorbot.transport..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              FEATURES.stream().map(name -> "mentorbot." + name + "..").toArray(String[]::new));

  @ArchTest
  static final ArchRule settings_and_words_stand_alone =
      noClasses()
          .that()
          .resideInAnyPackage("mentorbot.config..", "mentorbot.texts..", "mentorbot.calendar..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "mentorbot.store..",
              "mentorbot.notices..",
              "mentorbot.jobs..",
              "mentorbot.slack..",
              "mentorbot.transport..");

  @ArchTest
  static final ArchRule only_the_root_sees_all_and_nobody_looks_back_at_it =
      noClasses()
          .that()
          .resideOutsideOfPackage("mentorbot")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mentorbot");

  @ArchTest
  static final ArchRule who_opens_transactions_does_not_call_slack =
      noClasses()
          .that()
          .resideOutsideOfPackage("mentorbot")
          .and(
              DescribedPredicate.describe(
                  "open transactions",
                  type ->
                      type.getDirectDependenciesFromSelf().stream()
                          .anyMatch(use -> use.getTargetClass().isAssignableTo(Database.class))))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(SlackApi.class)
          .because("a transaction would wait for Slack, and Slack could hear what is undone");

  @ArchTest
  static final ArchRule only_jobs_know_quartz =
      noClasses()
          .that()
          .resideOutsideOfPackage("mentorbot.jobs..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.quartz..");

  @ArchTest
  static final ArchRule only_printing_knows_pdfbox =
      noClasses()
          .that()
          .resideOutsideOfPackage("mentorbot.printing..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..");

  @ArchTest
  static final ArchRule printing_knows_nothing_of_the_house =
      noClasses()
          .that()
          .resideInAPackage("mentorbot.printing..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("mentorbot..")
                  .and(DescribedPredicate.not(resideInAPackage("mentorbot.printing.."))));

  @ArchTest
  static final ArchRule the_street_never_reaches_into_the_store =
      noClasses()
          .that()
          .resideInAnyPackage("mentorbot.slack..", "mentorbot.*.slack..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("mentorbot.store..", "org.hibernate..", "jakarta.persistence..")
          .because("one transaction at the top of a use-case, no Slack call inside");

  @ArchTest
  static final ArchRule no_entity_walks_the_street =
      noClasses()
          .that()
          .resideInAnyPackage("mentorbot.*.slack..")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class);

  @ArchTest
  static final ArchRule one_features_street_does_not_know_anothers =
      slices().matching("mentorbot.(*).slack..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule only_the_start_knows_the_local_workspace =
      noClasses()
          .that()
          .resideOutsideOfPackages("mentorbot", "mentorbot.workspace..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mentorbot.workspace..");

  @ArchTest
  static final ArchRule the_local_workspace_knows_nothing_of_the_bot =
      noClasses()
          .that()
          .resideInAPackage("mentorbot.workspace..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("mentorbot..")
                  .and(DescribedPredicate.not(resideInAPackage("mentorbot.workspace.."))))
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("com.slack..")
          .because("it stands in for Slack: what it shared with the bot would be tested by itself");

  @ArchTest
  static void features_use_only_features_to_their_left(
      com.tngtech.archunit.core.domain.JavaClasses all) {
    for (int i = 0; i < FEATURES.size(); i++) {
      var right =
          FEATURES.subList(i + 1, FEATURES.size()).stream()
              .map(name -> "mentorbot." + name + "..")
              .toArray(String[]::new);
      if (right.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("mentorbot." + FEATURES.get(i) + "..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(right))
            .allowEmptyShould(true)
            .check(all);
      }
    }
  }

  @ArchTest
  static final ArchRule time_comes_from_a_clock_that_was_handed_in =
      noClasses()
          .that()
          .resideOutsideOfPackage("mentorbot")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule nobody_prints_but_main =
      noClasses()
          .that()
          .resideOutsideOfPackage("mentorbot")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields =
      noFields().should().beAnnotatedWith("jakarta.inject.Inject");

  @ArchTest
  static final ArchRule loggers_are_private_static_final =
      fields()
          .that()
          .haveRawType(Logger.class)
          .should()
          .bePrivate()
          .andShould()
          .beStatic()
          .andShould()
          .beFinal();

  @ArchTest
  static final ArchRule entities_are_rows_of_a_team =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(beRows())
          .because("the team is part of every key");

  private static com.tngtech.archunit.lang.ArchCondition<JavaClass> beRows() {
    return new com.tngtech.archunit.lang.ArchCondition<>("extend Row") {
      @Override
      public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
        assertThat(type.isAssignableTo(mentorbot.store.Row.class)).as(type.getName()).isTrue();
      }
    };
  }
}
