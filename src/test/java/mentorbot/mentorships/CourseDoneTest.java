package mentorbot.mentorships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import mentorbot.mentorships.CourseDone.Outcome;
import mentorbot.mentorships.CourseDoneNotice.Said;
import mentorbot.notices.NoticeBoard;
import mentorbot.people.Coordinators;
import mentorbot.people.PeopleFixture;
import mentorbot.people.TrainingRecords;
import mentorbot.store.Database;
import mentorbot.testing.FakeClock;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseDoneTest {
  private final FakeClock clock = FakeClock.at("2026-06-01T09:00:00Z");
  private final Database database = TestDatabase.hsqldb();
  private final PeopleFixture people = new PeopleFixture(database);
  private final NoticeBoard board = new NoticeBoard(database, PeopleFixture.TEAM);
  private final CourseDone course =
      new CourseDone(database, clock, new Coordinators(List.of("URUTH"), List.of()));

  @BeforeEach
  void enrol() {
    people.technician("UANA", "exotics");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void coordinators_hear_of_it_once_a_day_until_it_is_recorded() {
    assertThat(course.tell(people.by("UANA"))).isInstanceOf(Outcome.Told.class);
    assertThat(course.tell(people.by("UANA"))).isInstanceOf(Outcome.Told.class);
    assertThat(board.all()).containsExactly("URUTH mentorships.courseDone");
    assertThat(board.says(new CourseDoneNotice(), "URUTH", clock.instant()))
        .contains(new Said("UANA", false));
    clock.advance(Duration.ofDays(1));
    course.tell(people.by("UANA"));
    assertThat(board.all()).hasSize(2);
    people.completeCourse("UANA", LocalDate.of(2026, 6, 1), course, clock.instant());
    assertThat(course.tell(people.by("UANA"))).isInstanceOf(Outcome.Recorded.class);
    assertThat(board.all()).hasSize(2);
  }

  @Test
  void it_records_nothing_by_itself() {
    course.tell(people.by("UANA"));
    var done =
        database.read(
            PeopleFixture.TEAM,
            session ->
                TrainingRecords.complete(
                    session, "UANA", LocalDate.of(2026, 6, 1)));
    assertThat(done).isFalse();
  }

  @Test
  void whoever_takes_no_part_tells_nobody_and_nobody_is_asked_about_themselves() {
    assertThat(course.tell(people.by("UZOE"))).isInstanceOf(Outcome.NotEnrolled.class);
    people.technician("URUTH", "exotics");
    assertThat(course.tell(people.by("URUTH"))).isInstanceOf(Outcome.NoCoordinator.class);
    assertThat(board.all()).isEmpty();
  }
}
