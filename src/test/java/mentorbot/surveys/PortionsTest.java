package mentorbot.surveys;

import static mentorbot.surveys.SurveyWorld.PLAN;
import static mentorbot.surveys.SurveyWorld.RUTH;
import static mentorbot.surveys.SurveyWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mentorbot.agreement.AgreementWorld;
import mentorbot.config.Bank;
import mentorbot.jobs.JobHealth;
import mentorbot.jobs.Sweeps;
import mentorbot.jobs.Timetable;
import mentorbot.people.Person;
import mentorbot.store.Database;
import mentorbot.surveys.Concealing.Cover;
import mentorbot.surveys.SurveyResults.Back;
import mentorbot.testing.FileDatabase;
import mentorbot.testing.SampleSurveys;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telling many people: some at a time, each once, whatever happens in between. */
class PortionsTest {
  private static final int PEOPLE = 300;
  private static final int PORTIONS = 3;
  private static final Duration TO_STOP = Duration.ofSeconds(2);

  @TempDir private Path folder;

  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_survey_opens_for_all_at_once_and_everybody_is_asked_once(Kind kind) {
    try (var world = new SurveyWorld(kind.open())) {
      var survey = sent(world, PEOPLE);
      for (int portion = 0; portion < PORTIONS; portion++) {
        assertThat(world.answering.open(TEAM, user(0), survey))
            .as("who is listed already waits for the others")
            .isInstanceOf(AnswerOutcome.Gone.class);
        assertThat(world.waves.run(TEAM, world.agreement.clock.instant()))
            .as("no round begins while a list is written")
            .isZero();
        assertThat(step(world)).isTrue();
      }
      for (int number : List.of(0, PEOPLE - 1)) {
        assertThat(world.answering.open(TEAM, user(number), survey))
            .isInstanceOf(AnswerOutcome.Ready.class);
      }
      assertThat(asked(world)).isEmpty();
      assertThat(step(world)).isTrue();
      assertThat(asked(world)).hasSize(SurveyList.LINES);
      finish(world);
      everybodyIsAskedOnce(world, survey);
    }
  }

  /** The files are what kill -9 leaves: a second process opens a copy of them. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 5})
  void killed_between_two_portions_it_goes_on_there_after_the_next_start(int portions) {
    var files = new FileDatabase(folder);
    try (var world = world(files.open("live"))) {
      var survey = sent(world, PEOPLE);
      for (int i = 0; i < portions; i++) {
        assertThat(step(world)).isTrue();
      }
      try (var again = world(files.killed("live", "copy"))) {
        finish(again);
        everybodyIsAskedOnce(again, survey);
      }
    }
  }

  @Test
  void two_who_work_at_one_portion_do_it_once() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      var survey = sent(world, PEOPLE);
      var threads = new ArrayList<Thread>();
      for (int i = 0; i < 3; i++) {
        threads.add(new Thread(() -> finish(world)));
      }
      threads.forEach(Thread::start);
      threads.forEach(PortionsTest::join);
      everybodyIsAskedOnce(world, survey);
    }
  }

  @Test
  void turns_are_taken_with_the_list_and_the_next_round_asks_nobody_again() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      world.pairs(0, 125);
      world.at("2026-06-08T08:00:00Z");
      assertThat(world.waves.run(TEAM, world.agreement.clock.instant())).isEqualTo(1);
      assertThat(world.count("SurveyTurn")).as("at once").isEqualTo(2L * SurveyList.LINES);
      world.at("2026-06-15T08:00:00Z");
      assertThat(world.waves.run(TEAM, world.agreement.clock.instant())).isZero();
      finish(world);
      assertThat(world.count("SurveyTurn")).isEqualTo(250);
      assertThat(world.waves.run(TEAM, world.agreement.clock.instant())).isZero();
      assertThat(world.count("Survey")).isEqualTo(1);
    }
  }

  @Test
  void closing_and_telling_back_reach_everybody_portion_by_portion() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      var survey = sent(world, PEOPLE);
      finish(world);
      world.at("2026-06-20T09:00:00Z");
      assertThat(world.closeAll()).isEqualTo(1);
      assertThat(asked(world)).as("some are left to the sweep").isNotEmpty();
      finish(world);
      assertThat(asked(world)).isEmpty();
      var back = new Back("Time is short", "Two hours a month are kept free");
      var told = world.reports.tellBack(world.agreement.actor(RUTH), survey, back);
      assertThat(told).isEqualTo(Reports.BackOutcome.TOLD);
      assertThat(notices(world, BackNotice.NAME).size()).isLessThan(PEOPLE);
      finish(world);
      assertThat(notices(world, BackNotice.NAME)).doesNotHaveDuplicates().hasSize(PEOPLE);
    }
  }

  @Test
  void closed_while_it_was_down_a_survey_is_listed_and_closed_but_asks_nobody() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      sent(world, PEOPLE);
      assertThat(step(world)).isTrue();
      world.at("2026-09-01T09:00:00Z");
      assertThat(world.closeAll()).isZero();
      finish(world);
      assertThat(asked(world)).as("its end is over, whoever closes it when").isEmpty();
      assertThat(world.closeAll()).isEqualTo(1);
      finish(world);
      assertThat(world.count("SurveyPerson")).isEqualTo(PEOPLE);
      assertThat(asked(world)).isEmpty();
    }
  }

  /** The end of the process does not wait for the round. */
  @Test
  void an_end_in_the_middle_of_a_round_of_twenty_thousand_comes_soon() throws Exception {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      sent(world, 20_000);
      List<String> teams = List.of(TEAM);
      var sweeps =
          new Sweeps(
              List.of(new PortionSweep(world.errands)),
              () -> teams,
              world.agreement.clock,
              new JobHealth());
      var timetable = Timetable.of(sweeps.jobs(Duration.ofMillis(50)), world.database);
      timetable.start();
      for (int i = 0; i < 500 && world.count("SurveyPerson") < 500; i++) {
        Thread.sleep(10);
      }
      long before = System.nanoTime();
      sweeps.stop();
      timetable.close();
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(TO_STOP);
      assertThat(world.count("SurveyPerson")).isBetween(500L, 19_000L);
    }
  }

  private static SurveyWorld world(Database database) {
    return new SurveyWorld(database, new AgreementWorld(database), Set.of(Cover.values()));
  }

  /** Frozen, and nothing told yet. */
  static String sent(SurveyWorld world, int people) {
    return sent(world, 0, people);
  }

  static String sent(SurveyWorld world, int first, int end) {
    var groupOf = new TreeMap<String, String>();
    for (int from = first; from < end; from += 1_000) {
      var some = new ArrayList<Person>();
      for (int i = from; i < Math.min(end, from + 1_000); i++) {
        some.add(new Person(user(i)));
        groupOf.put(user(i), i % 2 == 0 ? "mentor" : "mentee");
      }
      world.database.change(TEAM, session -> session.insertMultiple(some));
    }
    var definitions = SampleSurveys.DEFINITIONS;
    var rules = definitions.programme().surveys();
    var zone = definitions.server().defaultZone();
    var launcher = new Launcher(rules, new Concealing(world.agreement.sealer), zone);
    var now = world.agreement.clock.instant();
    var banks =
        PLAN.banks().stream().flatMap(id -> Bank.find(definitions.banks(), id).stream()).toList();
    var asked = launcher.freeze(PLAN, banks, now);
    var survey = Survey.sentBy(RUTH, asked, launcher.day(now), launcher.end(PLAN, now));
    world.database.change(TEAM, s -> launcher.launch(s, survey, groupOf, Map.of()));
    return survey.id();
  }

  static String user(int number) {
    return String.format(Locale.ROOT, "U%06d", number);
  }

  static boolean step(SurveyWorld world) {
    return world.errands.next(TEAM, world.agreement.clock.instant());
  }

  static void finish(SurveyWorld world) {
    Instant now = world.agreement.clock.instant();
    for (int i = 0; i < 200; i++) {
      if (!world.errands.next(TEAM, now)) {
        return;
      }
    }
    throw new AssertionError("it finds no end");
  }

  private static void everybodyIsAskedOnce(SurveyWorld world, String survey) {
    assertThat(world.count("SurveyPerson")).isEqualTo(PEOPLE);
    assertThat(asked(world)).doesNotHaveDuplicates().hasSize(PEOPLE);
    assertThat(notices(world, AskedAgainNotice.NAME)).doesNotHaveDuplicates().hasSize(PEOPLE);
    assertThat(world.count("SurveyList") + world.count("SurveyErrand")).isZero();
    assertThat(world.answering.open(TEAM, user(1), survey)).isInstanceOf(AnswerOutcome.Ready.class);
  }

  static List<String> asked(SurveyWorld world) {
    return notices(world, AskedNotice.NAME);
  }

  static List<String> notices(SurveyWorld world, String kind) {
    return world.agreement.outbox().stream().filter(line -> line.endsWith(" " + kind)).toList();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
