package mentorbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.people.TrainingRecords.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrustTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private boolean complete(String user, LocalDate day) {
    return town.database.read(Town.TEAM, s -> TrainingRecords.complete(s, user, day));
  }

  @Test
  void a_completion_counts_until_it_expires() {
    assertThat(town.training.record(town.by("URUTH"), "UADA", TODAY.minusDays(3), TODAY))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(complete("UADA", TODAY)).isTrue();
    assertThat(complete("UADA", TODAY.minusDays(3).plusMonths(24))).isTrue();
    assertThat(complete("UADA", TODAY.minusDays(2).plusMonths(24))).isFalse();
    assertThat(complete("UADA", TODAY.minusDays(4))).isFalse();
    assertThat(town.told).containsExactly("course of UADA");
  }

  @Test
  void only_a_coordinator_records_and_not_for_themselves_or_a_partner() {
    town.partners.put("URUTH", Set.of("UBOB"));
    assertThat(town.training.record(town.by("UEVE"), "UADA", TODAY, TODAY))
        .isInstanceOf(Outcome.NotCoordinator.class);
    assertThat(town.training.record(town.by("URUTH"), "URUTH", TODAY, TODAY))
        .isInstanceOf(Outcome.Yourself.class);
    assertThat(town.training.waive(town.by("URUTH"), "UBOB", "a reason", TODAY))
        .isInstanceOf(Outcome.Involved.class);
    assertThat(complete("UADA", TODAY) || complete("URUTH", TODAY) || complete("UBOB", TODAY))
        .isFalse();
    assertThat(new PeopleFixture(town.database).audited()).isEmpty();
  }

  @Test
  void a_waiver_needs_a_reason_which_is_sealed_and_kept_out_of_the_audit() {
    assertThat(town.training.waive(town.by("URUTH"), "UADA", " ", TODAY))
        .isInstanceOf(Outcome.ReasonMissing.class);
    town.training.waive(town.by("URUTH"), "UADA", "on parental leave", TODAY);
    assertThat(complete("UADA", TODAY)).isTrue();
    byte[] sealed =
        town.database.read(Town.TEAM, s -> new TrainingRecordRows_(s).of("UADA").get(0).reason());
    assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("parental");
    assertThat(new PeopleFixture(town.database).audited())
        .containsExactly("training.waived by URUTH");
  }

  @Test
  void a_day_to_come_or_long_gone_is_refused() {
    assertThat(town.training.record(town.by("URUTH"), "UADA", TODAY.plusDays(1), TODAY))
        .isInstanceOf(Outcome.WrongDay.class);
    assertThat(town.training.record(town.by("URUTH"), "UADA", TODAY.minusYears(3), TODAY))
        .isInstanceOf(Outcome.WrongDay.class);
  }

  @Test
  void only_a_coordinator_declares_whom_others_report_to() {
    assertThat(town.lines.declare(town.by("UEVE"), "UADA", "UBOSS"))
        .isInstanceOf(ReportingLines.Outcome.NotCoordinator.class);
    assertThat(town.lines.declare(town.by("URUTH"), "UADA", "UADA"))
        .isInstanceOf(ReportingLines.Outcome.SamePerson.class);
    assertThat(town.lines.declare(town.by("URUTH"), "UADA", "UBOSS"))
        .isInstanceOf(ReportingLines.Outcome.Declared.class);
    assertThat(town.lines.declare(town.by("URUTH"), "UADA", null))
        .isInstanceOf(ReportingLines.Outcome.Declared.class);
    Optional<String> line =
        town.database.read(Town.TEAM, s -> ReportingLines.supervisorOf(s, "UADA"));
    assertThat(line).isEmpty();
  }

  @Test
  void the_safe_contact_is_no_partner_and_best_no_supervisor() {
    assertThat(town.safeWay.contactFor(Town.TEAM, "UADA")).contains("USAM");
    assertThat(town.safeWay.contactFor(Town.TEAM, "USAM")).contains("UTOM");
    town.partners.put("UADA", Set.of("USAM"));
    assertThat(town.safeWay.contactFor(Town.TEAM, "UADA")).contains("UTOM");
    town.partners.put("UADA", Set.of("USAM", "UTOM"));
    assertThat(town.safeWay.contactFor(Town.TEAM, "UADA")).contains("URUTH");
    town.partners.put("UADA", Set.of("USAM", "UTOM", "URUTH"));
    assertThat(town.safeWay.contactFor(Town.TEAM, "UADA")).isEmpty();
    town.partners.put("UADA", Set.of("USAM", "URUTH"));
    town.lines.declare(town.by("URUTH"), "UADA", "UTOM");
    assertThat(town.safeWay.contactFor(Town.TEAM, "UADA"))
        .as("nobody else is free of ties")
        .contains("UTOM");
  }

  @Test
  void the_members_of_a_user_group_are_coordinators_as_slack_last_told() {
    var answer =
        new Object() {
          Optional<List<String>> members = Optional.empty();
          int asked;
        };
    var refresh =
        new GroupRefresh(
            town.database,
            town.clock,
            town.coordinators,
            group -> {
              answer.asked++;
              return answer.members;
            });
    assertThat(refresh.run(Town.TEAM, town.clock.instant())).isZero();
    assertThat(isCoordinator("UMIA")).isFalse();
    assertThat(isCoordinator("URUTH")).isTrue();
    answer.members = Optional.of(List.of("UMIA", "UMIA"));
    assertThat(refresh.run(Town.TEAM, town.clock.instant())).isOne();
    assertThat(isCoordinator("UMIA")).isTrue();
    refresh.run(Town.TEAM, town.clock.instant());
    assertThat(answer.asked).as("not again within the hour").isEqualTo(2);
    town.clock.advance(java.time.Duration.ofHours(2));
    answer.members = Optional.empty();
    refresh.run(Town.TEAM, town.clock.instant());
    assertThat(isCoordinator("UMIA")).as("Slack is down: the last known hold").isTrue();
    answer.members = Optional.of(List.of());
    refresh.run(Town.TEAM, town.clock.instant());
    assertThat(isCoordinator("UMIA")).isFalse();
  }

  private boolean isCoordinator(String user) {
    return town.database.read(Town.TEAM, s -> town.coordinators.is(s, user));
  }

  @Test
  void a_move_is_asked_about_once_and_nothing_changes_until_the_answer() {
    town.members.keep(Town.TEAM, town.account("UADA", "Europe/Lisbon"));
    town.enrol("UADA");
    assertThat(town.waiting("UADA")).isEmpty();
    town.members.keep(Town.TEAM, town.account("UADA", "America/Toronto"));
    town.members.keep(Town.TEAM, town.account("UADA", "America/Toronto"));
    assertThat(town.waiting("UADA")).containsExactly(ZoneMoves.NAME);
    assertThat(zone("UADA")).isEqualTo("Europe/Lisbon");
    assertThat(town.moves.move(town.by("UADA"), "Asia/Tokyo"))
        .isInstanceOf(ZoneMoves.Outcome.Stale.class);
    assertThat(town.moves.move(town.by("UADA"), "America/Toronto"))
        .isInstanceOf(ZoneMoves.Outcome.Moved.class);
    assertThat(zone("UADA")).isEqualTo("America/Toronto");
    assertThat(town.moves.stay(town.by("UADA"), "America/Toronto"))
        .isInstanceOf(ZoneMoves.Outcome.Stale.class);
  }

  @Test
  void who_stays_is_not_asked_about_that_zone_again() {
    town.enrol("UADA");
    town.members.keep(Town.TEAM, town.account("UADA", "America/Toronto"));
    assertThat(town.moves.stay(town.by("UADA"), "America/Toronto"))
        .isInstanceOf(ZoneMoves.Outcome.Stayed.class);
    town.clock.advance(java.time.Duration.ofDays(40));
    town.members.keep(Town.TEAM, town.account("UADA", "America/Toronto"));
    assertThat(town.waiting("UADA")).hasSize(1);
    assertThat(zone("UADA")).isEqualTo("Europe/Lisbon");
  }

  private String zone(String user) {
    return town.database.read(Town.TEAM, s -> town.hours.zone(s, user)).getId();
  }
}
