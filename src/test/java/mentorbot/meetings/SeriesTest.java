package mentorbot.meetings;

import static mentorbot.meetings.MeetingWorld.ADA;
import static mentorbot.meetings.MeetingWorld.LONDON;
import static mentorbot.meetings.MeetingWorld.MIRA;
import static mentorbot.meetings.MeetingWorld.TEAM;
import static mentorbot.meetings.MeetingWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.Cadence;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final CalendarFile.Labels LABELS =
      new CalendarFile.Labels("Mentoring", "Chat", "In Slack");
  private static MeetingWorld world;

  @BeforeAll
  static void open() {
    world = new MeetingWorld(TestDatabase.hsqldb());
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @BeforeEach
  void begin() {
    world.begin();
  }

  @Test
  void dates_follow_the_cadence_on_the_weekday_of_the_first() {
    var start = LocalDate.of(2026, 6, 1);
    var dates =
        new SeriesDates(
            LocalDate.of(2026, 6, 2),
            LocalTime.of(17, 0),
            LONDON,
            Cadence.parse("2w*3,1m"),
            start,
            LocalDate.of(2026, 12, 1));
    var found = dates.after(LocalDate.of(2026, 6, 2), 50);
    assertThat(found)
        .startsWith(LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 14))
        .allMatch(date -> date.getDayOfWeek() == DayOfWeek.TUESDAY)
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(found).hasSize(7);
  }

  @Test
  void the_time_stays_the_same_by_the_clock_of_who_offered_it_over_both_changes() {
    var dates =
        new SeriesDates(
            LocalDate.of(2026, 10, 20),
            LocalTime.of(17, 0),
            LONDON,
            Cadence.everyWeeks(1),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2027, 4, 10));
    assertThat(dates.start(LocalDate.of(2026, 10, 20))).isEqualTo("2026-10-20T16:00:00Z");
    assertThat(dates.start(LocalDate.of(2026, 10, 27))).isEqualTo("2026-10-27T17:00:00Z");
    assertThat(dates.start(LocalDate.of(2027, 3, 30))).isEqualTo("2027-03-30T16:00:00Z");
  }

  @Test
  void only_the_next_dates_are_there_and_more_follow_as_they_pass() {
    var stands = world.standing(true);
    assertThat(stands.series()).isPresent();
    assertThat(starts()).containsExactly("2026-06-02", "2026-06-16", "2026-06-30");
    assertThat(world.offering.page(TEAM, ADA, world.pair).orElseThrow().repeatsUntil()).isEmpty();
    assertThat(world.care.run(TEAM, world.now())).isZero();
    assertThat(world.care.nextDue(TEAM, world.now()))
        .contains(Instant.parse("2026-06-02T16:00:00Z"));
    world.at("2026-06-02T16:00:00Z");
    assertThat(world.care.run(TEAM, world.now())).isEqualTo(1);
    assertThat(starts()).contains("2026-07-14").hasSize(4);
  }

  private static List<String> starts() {
    return world.mine.open(TEAM, MIRA).stream()
        .map(card -> card.start().orElseThrow().toString().substring(0, 10))
        .toList();
  }

  @Test
  void a_date_is_moved_by_itself_and_the_series_ends_with_all_its_dates() {
    world.standing(true);
    var second = world.mine.open(TEAM, MIRA).get(1);
    done(world.offering.move(world.actor(MIRA), second.id(), second.step()));
    assertThat(world.card(ADA, second.id()).stage()).isEqualTo(Stage.ASKED);
    var ended = world.seriesEnding.end(world.actor(ADA), second.series().orElseThrow());
    assertThat(ended).map(SeriesEnding.Ended::dates).contains(3);
    assertThat(world.mine.open(TEAM, MIRA)).isEmpty();
    assertThat(world.seriesEnding.end(world.actor(ADA), second.series().orElseThrow())).isEmpty();
    assertThat(world.care.run(TEAM, world.now())).isZero();
  }

  @Test
  void the_calendar_file_holds_every_date_once_and_the_end_takes_all_of_them_back() {
    var stands = world.standing(true);
    var file = CalendarFile.of(world.entries(stands.id()), LABELS);
    var events = Biweekly.parse(file).first().getEvents();
    assertThat(events).hasSize(14);
    assertThat(events.get(0).getDateStart().getValue().toInstant())
        .isEqualTo("2026-06-02T16:00:00Z");
    assertThat(events.get(11).getDateStart().getValue().toInstant())
        .as("London has set its clock back")
        .isEqualTo("2026-11-03T17:00:00Z");
    assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
    var uids = events.stream().map(event -> event.getUid().getValue()).toList();
    var open = world.mine.open(TEAM, ADA);
    var third = open.get(2);
    assertThat(world.entries(third.id()).get(0).key() + "@mentorbot.invalid")
        .isEqualTo(uids.get(2));
    world.end(ADA);
    assertThat(world.outbox()).filteredOn(line -> line.contains("meetings.cancelled")).hasSize(2);
    var taken =
        world.entries(open.get(0).id()).stream()
            .map(entry -> entry.key() + "@mentorbot.invalid " + entry.cancelled())
            .toList();
    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(uids.stream().map(uid -> uid + " true").toList());
  }

  @Test
  void an_update_keeps_its_name_and_raises_its_sequence_and_a_cancelled_one_says_so() {
    var stands = world.standing();
    var first = Biweekly.parse(CalendarFile.of(world.entries(stands.id()), LABELS)).first();
    assertThat(first.getMethod().getValue()).isEqualTo("PUBLISH");
    var moved = done(world.offering.move(world.actor(ADA), stands.id(), stands.step()));
    var slot = world.card(MIRA, stands.id()).slots().get(0);
    var again = done(world.answering.pick(world.actor(MIRA), stands.id(), moved.step(), slot));
    done(world.answering.cancel(world.actor(MIRA), stands.id(), again.step()));
    var last = Biweekly.parse(CalendarFile.of(world.entries(stands.id()), LABELS)).first();
    assertThat(last.getMethod().getValue()).isEqualTo("CANCEL");
    var before = first.getEvents().get(0);
    var after = last.getEvents().get(0);
    assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
    assertThat(before.getSequence().getValue()).isZero();
    assertThat(after.getSequence().getValue()).isEqualTo(2);
    assertThat(after.getStatus().isCancelled()).isTrue();
    assertThat(Optional.ofNullable(after.getDateEnd())).isPresent();
  }
}
