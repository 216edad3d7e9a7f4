package mentorbot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.people.TrainingRecords;
import mentorbot.store.Database;
import mentorbot.store.ForeignTeamException;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskPersistenceTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_desk_its_people_and_its_trail_read_alike_and_stay_in_their_team(Kind kind) {
    try (var world = new DeskWorld(kind.open()).enrolled()) {
      world.pair("UMIRA", "UANA");
      world.reportsTo("UANA", "UMIRA");
      world.hasCourse("UBEN", DeskWorld.DAY.minusMonths(24).plusDays(3));
      assertThat(world.keys("URUTH")).hasSize(4).last().isEqualTo("ENDING:UBEN");
      world.desk.snooze(world.by("URUTH"), "ENDING:UBEN");
      world.desk.remind(world.by("URUTH"), "COURSE:UANA");
      world.training.waive(world.by("URUTH"), "UANA", "teaches <it> & knows it", DeskWorld.DAY);
      var record = record(world, "UANA");
      assertThat(record.reason()).contains("teaches <it> & knows it");
      world.corrections.takeBack(world.by("URUTH"), record.id(), record.version());
      assertThat(record(world, "UANA").corrected()).isTrue();
      assertThat(world.keys("URUTH")).contains("COURSE:UANA").doesNotContain("ENDING:UBEN");
      assertThat(people(world)).containsExactly("UANA", "UBEN", "UMIRA");
      assertThat(trail(world, "UANA"))
          .containsExactlyInAnyOrder("desk.reminded", "training.waived", "training.taken-back");
      otherTeam(world);
    }
  }

  private static void otherTeam(DeskWorld world) {
    var database = world.database;
    var rows =
        database.read(
            DeskWorld.TEAM, s -> new DeskRows_(s).snooze("URUTH", "ENDING:UBEN").orElseThrow());
    assertThat(
            database.<Optional<Snooze>>read(
                "T2", s -> new DeskRows_(s).snooze("URUTH", "ENDING:UBEN")))
        .isEmpty();
    assertThat(
            database.<Optional<Reminder>>read("T2", s -> new DeskRows_(s).reminder("COURSE:UANA")))
        .isEmpty();
    assertThat(
            database.<List<Reminder>>read("T2", s -> new DeskRows_(s).remindedSince(Instant.EPOCH)))
        .isEmpty();
    assertThat(database.<List<?>>read("T2", s -> new DeskRows_(s).known(Limit.of(5)))).isEmpty();
    var record = record(world, "UANA");
    assertThat(
            database.<Optional<TrainingRecords.Kept>>read(
                "T2", s -> world.training.one(s, record.id())))
        .isEmpty();
    assertThatThrownBy(() -> database.change("T2", s -> s.delete(rows)))
        .isInstanceOf(ForeignTeamException.class);
    var theirs = (Look.Seen<DeskPage>) world.desk.page("T2", "URUTH", 0, 9);
    assertThat(theirs.value().total() + theirs.value().asleep()).isZero();
  }

  private static TrainingRecords.Kept record(DeskWorld world, String person) {
    var card = (Look.Seen<PersonCard>) world.list.card(DeskWorld.TEAM, "URUTH", person);
    return card.value().history().get(0);
  }

  private static List<String> people(DeskWorld world) {
    var page = world.list.page(DeskWorld.TEAM, "URUTH", 0, 10);
    return ((Look.Seen<mentorbot.mentorships.Page<PersonLine>>) page)
        .value().items().stream().map(PersonLine::user).toList();
  }

  private static List<String> trail(DeskWorld world, String person) {
    var page = world.audit.page(DeskWorld.TEAM, "URUTH", Optional.of(person), 0, 10);
    return ((Look.Seen<mentorbot.mentorships.Page<AuditLine>>) page)
        .value().items().stream().map(AuditLine::act).toList();
  }
}
