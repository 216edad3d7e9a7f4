package mentorbot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import mentorbot.agreement.AgreementWorld;
import mentorbot.checkins.StoredAnswers;
import mentorbot.desk.DeskSource.Moment;
import mentorbot.desk.ReminderNotice.About;
import mentorbot.desk.ReminderNotice.Asked;
import mentorbot.jobs.JobHealth;
import mentorbot.jobs.Sweep;
import mentorbot.jobs.Sweeps;
import mentorbot.notices.Decision;
import mentorbot.notices.NewNotice;
import mentorbot.notices.NoticeBoard;
import mentorbot.notices.Outbox;
import mentorbot.testing.FakeClock;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada and Mira have agreed on 1 June for half a year. */
class GoingOnTest {
  private static final String TEAM = AgreementWorld.TEAM;
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 20);

  private final AgreementWorld world = new AgreementWorld(TestDatabase.hsqldb());
  private final NoticeBoard board = new NoticeBoard(world.database, TEAM);
  private String pair = "";

  @BeforeEach
  void begin() {
    world.reset();
    pair = world.agreedPair();
  }

  @AfterEach
  void close() {
    world.close();
  }

  private List<DeskItem> items(DeskSource source, LocalDate day) {
    return world.database.read(TEAM, s -> source.items(s, "URUTH", new Moment(at(day), day)));
  }

  private static Instant at(LocalDate day) {
    return day.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
  }

  @Test
  void a_pair_of_whom_nothing_is_heard_is_told_as_a_pair() {
    var answers = new StoredAnswers(world.database, TEAM);
    answers.passedBy(pair, AgreementWorld.ADA, AUGUST.minusDays(8));
    answers.passedBy(pair, AgreementWorld.MIRA, AUGUST.minusDays(8));
    assertThat(items(new SilentSource(), AUGUST))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.key()).isEqualTo("SILENT:" + pair);
              assertThat(item.people())
                  .containsExactlyInAnyOrder(AgreementWorld.ADA, AgreementWorld.MIRA);
              assertThat(item.parties()).isEqualTo(item.people());
            });
    assertThat(asked(About.SILENT, AUGUST))
        .isEqualTo(
            Decision.send(
                new Asked(About.SILENT, List.of(AgreementWorld.ADA), Optional.empty(), false)));
    answers.answered(pair, AgreementWorld.ADA, AUGUST.minusDays(1));
    assertThat(items(new SilentSource(), AUGUST)).isEmpty();
    assertThat(asked(About.SILENT, AUGUST)).isEqualTo(Decision.drop("done"));
  }

  @Test
  void the_last_three_weeks_of_what_was_agreed_are_told_and_the_two_after() {
    var last = LocalDate.of(2026, 12, 1);
    var source = new LastWeeksSource();
    assertThat(items(source, last.minusDays(22))).isEmpty();
    assertThat(items(source, last.minusDays(21)))
        .singleElement()
        .satisfies(item -> assertThat(item.until()).contains(last));
    assertThat(items(source, last.plusDays(14))).hasSize(1);
    assertThat(items(source, last.plusDays(15))).isEmpty();
    assertThat(asked(About.LAST_WEEKS, last))
        .isEqualTo(
            Decision.send(
                new Asked(
                    About.LAST_WEEKS, List.of(AgreementWorld.ADA), Optional.of(last), false)));
  }

  private Decision<Asked> asked(About about, LocalDate day) {
    if (board.of(AgreementWorld.MIRA, about.notice()).isEmpty()) {
      world.database.change(
          TEAM,
          session ->
              Outbox.put(
                  session, NewNotice.once(AgreementWorld.MIRA, about.notice(), pair, at(AUGUST))));
    }
    var notice = board.of(AgreementWorld.MIRA, about.notice()).get(0);
    var kind =
        ReminderNotice.all(world.hours).stream()
            .filter(k -> k.name().equals(about.notice()))
            .findFirst()
            .orElseThrow();
    return world.database.read(TEAM, s -> kind.decide(s, notice, at(day)));
  }

  @Test
  void a_job_that_fails_for_an_hour_is_told_until_it_works() {
    var broken = new AtomicBoolean(true);
    var clock = FakeClock.at("2026-08-20T10:00:00Z");
    var health = new JobHealth();
    var sweeps = new Sweeps(List.of(failing(broken)), () -> List.of(TEAM), clock, health);
    var job = sweeps.jobs(Duration.ofMinutes(1)).get(0);
    assertThatThrownBy(() -> job.work().run()).hasMessage("a bug");
    var source = new JobSource(health);
    assertThat(items(source, LocalDate.of(2026, 8, 19))).isEmpty();
    assertThat(items(source, AUGUST))
        .singleElement()
        .satisfies(item -> assertThat(item.key()).isEqualTo("JOB:toy.sweep"));
    broken.set(false);
    job.work().run();
    assertThat(items(source, AUGUST)).isEmpty();
  }

  private static Sweep failing(AtomicBoolean broken) {
    return new Sweep() {
      @Override
      public String name() {
        return "toy.sweep";
      }

      @Override
      public int run(String team, Instant now) {
        if (broken.get()) {
          throw new IllegalStateException("a bug");
        }
        return 0;
      }

      @Override
      public Optional<Instant> nextDue(String team, Instant after) {
        return Optional.empty();
      }
    };
  }
}
