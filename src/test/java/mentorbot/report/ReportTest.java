package mentorbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentorbot.checkins.StoredAnswers;
import mentorbot.desk.DeskWorld;
import mentorbot.meetings.StoredMeetings;
import mentorbot.mentorships.Phase;
import mentorbot.notices.Decision;
import mentorbot.people.Coordinators;
import mentorbot.report.Reporting.Asked;
import mentorbot.store.Database;
import mentorbot.surveys.Errands;
import mentorbot.surveys.Reports;
import mentorbot.testing.SampleSurveys;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A report from asking to figures, on both databases. */
class ReportTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  private static final LocalDate TODAY = DeskWorld.DAY;

  @ParameterizedTest
  @EnumSource
  void a_period_is_counted_when_it_is_sent_and_stays_in_its_team(Kind kind) {
    try (var world = new DeskWorld(kind.open()).enrolled()) {
      world.pair("UMIRA", "UANA");
      var running = world.pair("UMIRA", "UBEN");
      started(world, running, TODAY);
      var report = sent(world, TODAY, TODAY);
      assertThat(report.people().flow()).isEqualTo(new Flow(3, 0, 0, 3));
      assertThat(report.people().now()).isEqualTo(Map.of(Phase.ACTIVE, 2, Phase.AGREEING, 1));
      assertThat(report.relationships().running()).isEqualTo(new Flow(0, 1, 0, 1));
      assertThat(report.relationships().matched())
          .isEqualTo(new RelationshipFigures.Matched(2, 1, 1, 0, 1));
      assertThat(report.activity()).isInstanceOf(Activity.NoWholeMonth.class);
      assertThat(report.broken()).isEmpty();
      assertThat(report.code()).isEmpty();
      var theirs = world.database.read("T2", s -> new ReportRows_(s).people());
      assertThat(theirs).isEmpty();
      assertThat(world.board.of("URUTH", ReportNotice.NAME)).hasSize(1);
    }
  }

  @Test
  void what_does_not_add_up_is_told_and_logged_with_the_same_code() {
    try (var world = new DeskWorld().enrolled()) {
      var pair = world.pair("UMIRA", "UANA");
      change(world, "update Mentorship set state = ENDED where id = '" + pair + "'");
      var logger = (Logger) LoggerFactory.getLogger(Reckoning.class);
      var lines = new ListAppender<ILoggingEvent>();
      lines.start();
      logger.addAppender(lines);
      var report = sent(world, TODAY, TODAY);
      logger.detachAppender(lines);
      assertThat(report.broken()).extracting(Check::sum).contains(Check.Sum.ENDED_NOW);
      assertThat(report.code()).isNotEmpty();
      assertThat(lines.list)
          .singleElement()
          .satisfies(
              line -> assertThat(line.getFormattedMessage()).contains(report.code(), "ENDED_NOW"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5})
  void what_people_did_is_told_of_five_of_them_or_more(int people) {
    try (var world = new DeskWorld()) {
      world.people.mentor("UMIRA", 9, "exotics");
      var pairs = new ArrayList<String>();
      for (int i = 1; i < people; i++) {
        world.people.technician("U" + i, "exotics");
        var pair = world.pair("UMIRA", "U" + i);
        started(world, pair, TODAY);
        pairs.add(pair);
      }
      var answers = new StoredAnswers(world.database, DeskWorld.TEAM);
      for (int i = 0; i < pairs.size(); i++) {
        for (int day = 1; day <= 3; day++) {
          answers.answered(pairs.get(i), "U" + (i + 1), TODAY.plusDays(day));
        }
      }
      world.clock.advance(Duration.ofDays(60));
      var report = sent(world, TODAY, TODAY.plusDays(40));
      assertThat(report.broken()).isEmpty();
      if (people < 5) {
        assertThat(report.activity()).isInstanceOf(Activity.FewPeople.class);
      } else {
        var counted = (Activity.Counted) report.activity();
        assertThat(counted.months())
            .isEqualTo(new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)));
        assertThat(counted.checkInsAnswered().atLeast()).isEqualTo(10);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_has_met_is_counted_by_the_day_they_met_in_steps_of_five_and_once_each(Kind kind) {
    try (var world = new DeskWorld(kind.open())) {
      world.people.mentor("UMIRA", 9, "exotics");
      var meetings = new StoredMeetings(world.database, DeskWorld.TEAM);
      var june = LocalDate.of(2026, 6, 1);
      for (int i = 1; i <= 6; i++) {
        world.people.technician("U" + i, "exotics");
        var pair = world.pair("UMIRA", "U" + i);
        started(world, pair, TODAY);
        meetings.planned(pair, "UMIRA", june.plusDays(i));
        if (i < 6) {
          meetings.held(pair, "U" + i, june);
          meetings.held(pair, "U" + i, june.plusDays(29));
          meetings.held(pair, "U" + i, june.minusDays(1));
          meetings.held(pair, "U" + i, june.plusDays(30));
        }
      }
      world.clock.advance(Duration.ofDays(60));
      var counted = (Activity.Counted) sent(world, TODAY, TODAY.plusDays(40)).activity();
      assertThat(counted.months()).isEqualTo(new Period(june, LocalDate.of(2026, 6, 30)));
      assertThat(counted.relationshipsMet().atLeast()).isEqualTo(5);
      assertThat(counted.meetingsHeld().atLeast()).isEqualTo(10);
      var from = june.atStartOfDay(ZoneOffset.UTC).toInstant();
      long theirs =
          world.database.read(
              "T2", s -> new ReportRows_(s).meetingsHeld(from, world.clock.instant()));
      assertThat(theirs).isZero();
    }
  }

  @Test
  void nobody_else_gets_one_and_no_day_to_come_is_counted() {
    try (var world = new DeskWorld().enrolled()) {
      var reporting = reporting(world);
      assertThat(reporting.ask(world.by("UMIRA"), Span.TERM))
          .isInstanceOf(Asked.NotCoordinator.class);
      assertThat(reporting.ask(world.by("UMIRA"), TODAY, TODAY))
          .isInstanceOf(Asked.NotCoordinator.class);
      assertThat(reporting.ask(world.by("URUTH"), TODAY, TODAY.minusDays(1)))
          .isInstanceOf(Asked.WrongOrder.class);
      assertThat(reporting.ask(world.by("URUTH"), TODAY, TODAY.plusDays(1)))
          .isEqualTo(new Asked.NotYet(TODAY));
      assertThat(world.board.of("URUTH", ReportNotice.NAME)).isEmpty();
      assertThat(reporting.ask(world.by("URUTH"), TODAY, TODAY)).isInstanceOf(Asked.Coming.class);
      var notice = world.board.of("URUTH", ReportNotice.NAME).get(0);
      var nobody = new ReportNotice(new Coordinators(List.of("UCARA"), List.of()), surveys(world));
      Decision<Report> decision =
          world.database.read(DeskWorld.TEAM, s -> nobody.decide(s, notice, world.clock.instant()));
      assertThat(decision).isEqualTo(Decision.drop("no coordinator any more"));
    }
  }

  private static void started(DeskWorld world, String pair, LocalDate day) {
    change(
        world,
        "update Mentorship set state = ACTIVE, startedOn = date "
            + day
            + " where id = '"
            + pair
            + "'");
  }

  private static void change(DeskWorld world, String hql) {
    world.database.change(DeskWorld.TEAM, s -> s.createMutationQuery(hql).executeUpdate());
  }

  private static Report sent(DeskWorld world, LocalDate first, LocalDate last) {
    reporting(world).ask(world.by("URUTH"), first, last);
    var notices = world.board.of("URUTH", ReportNotice.NAME);
    var notice = notices.get(notices.size() - 1);
    var kind = new ReportNotice(world.coordinators, surveys(world));
    Decision<Report> decision =
        world.database.read(DeskWorld.TEAM, s -> kind.decide(s, notice, world.clock.instant()));
    return ((Decision.Send<Report>) decision).data();
  }

  private static Reporting reporting(DeskWorld world) {
    return new Reporting(world.database, world.clock, world.coordinators, 6);
  }

  private static Reports surveys(DeskWorld world) {
    var rules = SampleSurveys.DEFINITIONS.programme().surveys();
    return new Reports(
        world.database,
        world.clock,
        world.sealer,
        world.coordinators,
        world.involvement,
        new Errands(world.database, rules, world.hours));
  }
}
