package mentorbot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.data.Limit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.calendar.Leave;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Shift;
import mentorbot.store.Database;
import mentorbot.store.ForeignTeamException;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeoplePersistenceTest {
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private final Hours hours =
      new Hours(QuietTime.DEFAULT, PreferredHour.daily(LocalTime.of(10, 0)));

  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everything_about_a_person_comes_back_as_it_was(Kind kind) {
    try (var database = kind.open()) {
      database.change("T1", s -> new People_(s).add(ada()));
      database.change(
          "T1", s -> new People_(s).add(new PersonArea("U1", "x", PersonArea.Side.WANTED)));
      database.change("T1", s -> rota(new Rotas_(s)));
      database.change(
          "T1",
          s ->
              Audit.record(
                  s, new Actor("T1", "U2", "d"), "a.b", "U1", Map.of("k", "v=w", "a", ""), NOW));

      var back = database.read("T1", s -> new People_(s).person("U1")).orElseThrow();
      assertThat(back.credentials()).containsExactly("a", "b");
      assertThat(back.pronouns()).isEqualTo("she/her 🐾");
      assertThat(back.quiet()).contains(new QuietTime(LocalTime.of(21, 5), LocalTime.of(7, 0)));
      assertThat(back.leftAloneUntil()).contains(NOW);
      var found = database.read("T1", s -> hours.of(s, "U1"));
      assertThat(found.zone()).isEqualTo(LISBON);
      assertThat(found.leave()).containsExactly(week());
      assertThat(found.rota().shiftsOn(LocalDate.of(2026, 6, 1))).containsExactly(night());
      assertThat(found.rota().shiftsOn(LocalDate.of(2026, 6, 8))).isEmpty();
      var bulk = database.read("T1", s -> hours.of(s, List.of("U1")));
      assertThat(bulk).containsEntry("U1", found);
      var hour = database.read("T1", s -> hours.promptHour(s, "U1"));
      assertThat(hour).isEqualTo(PreferredHour.weekly(DayOfWeek.FRIDAY, LocalTime.of(23, 59)));
      var trail = database.read("T1", s -> new AuditTrail_(s).page(Limit.of(5)));
      assertThat(trail)
          .singleElement()
          .satisfies(e -> assertThat(e.detail()).isEqualTo(Map.of("k", "v=w", "a", "")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_team_finds_changes_and_removes_nothing(Kind kind) {
    try (var database = kind.open()) {
      var theirs = ada();
      database.change("T1", s -> new People_(s).add(theirs));
      database.change(
          "T1", s -> new People_(s).add(new PersonArea("U1", "x", PersonArea.Side.WANTED)));
      database.change("T1", s -> rota(new Rotas_(s)));
      database.change("T1", s -> training(new TrainingRecordRows_(s)));
      database.change(
          "T1", s -> new ReportingLineRows_(s).add(new ReportingLine("U1", "U2", "U1", NOW)));

      assertThat(database.<Optional<Person>>read("T2", s -> new People_(s).person("U1"))).isEmpty();
      assertThat(database.<Optional<String>>read("T2", s -> ReportingLines.supervisorOf(s, "U1")))
          .isEmpty();
      var day = LocalDate.of(2026, 6, 1);
      assertThat(database.<Boolean>read("T2", s -> TrainingRecords.complete(s, "U1", day)))
          .isFalse();
      var theirLeave = database.read("T2", s -> hours.of(s, "U1").leave());
      assertThat(theirLeave).isEmpty();
      database.change("T2", s -> new People_(s).removeAreas("U1"));
      database.change("T2", s -> new Rotas_(s).removeWeek("U1"));
      assertThatThrownBy(() -> database.change("T2", s -> s.delete(theirs)))
          .isInstanceOf(ForeignTeamException.class);

      assertThat(database.<Long>read("T1", s -> new People_(s).countAreas("U1"))).isOne();
      var shifts = database.read("T1", s -> new Rotas_(s).shifts("U1"));
      assertThat(shifts).hasSize(2);
      assertThat(database.<Boolean>read("T1", s -> TrainingRecords.complete(s, "U1", day)))
          .isTrue();
    }
  }

  private static Person ada() {
    var person = new Person("U1");
    person.work(new Profile.Work("technician", null, "lab", List.of("a", "b", "a"), null, null));
    person.style(
        new Profile.Style(List.of(), List.of("x"), List.of(), List.of(), "she/her 🐾", null));
    person.times(
        new Profile.Times(
            LISBON,
            new QuietTime(LocalTime.of(21, 5), LocalTime.of(7, 0)),
            Optional.of(DayOfWeek.FRIDAY),
            LocalTime.of(23, 59),
            null));
    person.leaveAloneUntil(NOW);
    return person;
  }

  private static Shift night() {
    return new Shift(LocalTime.of(22, 0), Duration.ofHours(10), true);
  }

  private static Leave week() {
    return new Leave(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 7));
  }

  private static void rota(Rotas rotas) {
    rotas.add(RotaShift.weekly("U1", 0, DayOfWeek.MONDAY, night()));
    rotas.add(RotaShift.dayOff("U1", LocalDate.of(2026, 6, 8)));
    rotas.add(new LeaveDays("U1", week()));
  }

  private static void training(TrainingRecordRows rows) {
    rows.add(
        new TrainingRecord(
            "r1",
            new TrainingRecords.Shown(
                "U1",
                TrainingRecords.Kind.COMPLETED,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 6, 1),
                "U2",
                NOW),
            null));
  }
}
