package mentorbot.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mentorbot.config.DigestRules;
import mentorbot.desk.DeskWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a Monday, 9:00 in UTC, on; Ruth told no zone, so hers is UTC. */
class DigestSweepTest {
  private static final String RUTH = "URUTH";
  private static final Instant NEXT_MONDAY = Instant.parse("2026-06-08T09:00:00Z");

  private final DeskWorld world = new DeskWorld();
  private final DigestSweep sweep = sweep("");

  @AfterEach
  void close() {
    world.close();
  }

  private DigestSweep sweep(String channel) {
    var rules = new DigestRules(DayOfWeek.MONDAY, LocalTime.of(9, 0), channel);
    return new DigestSweep(world.database, rules, world.hours, world.coordinators);
  }

  private int at(Instant moment) {
    return sweep.run(DeskWorld.TEAM, moment);
  }

  private List<String> days(String recipient, String kind) {
    return world.board.of(recipient, kind).stream().map(n -> n.subject()).toList();
  }

  @Test
  void the_first_digest_comes_on_the_next_day_of_digests_and_once() {
    assertThat(at(world.clock.instant())).isZero();
    assertThat(sweep.nextDue(DeskWorld.TEAM, world.clock.instant())).contains(NEXT_MONDAY);
    assertThat(at(NEXT_MONDAY.minusSeconds(1))).isZero();
    assertThat(at(NEXT_MONDAY)).isEqualTo(2);
    assertThat(at(NEXT_MONDAY.plusSeconds(60))).isZero();
    assertThat(days(RUTH, WeeklyNotice.NAME)).containsExactly("2026-06-08");
    assertThat(sweep.nextDue(DeskWorld.TEAM, NEXT_MONDAY))
        .contains(NEXT_MONDAY.plus(Duration.ofDays(7)));
  }

  /** Another node is at it at the same moment: it has told, and this one has only read before. */
  @Test
  void what_another_node_tells_at_this_moment_is_not_told_again() throws Exception {
    at(world.clock.instant());
    var told = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var other =
        CompletableFuture.runAsync(
            () ->
                world.database.change(
                    DeskWorld.TEAM,
                    session -> {
                      var rows = new Digests_(session);
                      for (var user : List.of(RUTH, "UCARA")) {
                        var reader = rows.reader(user).orElseThrow();
                        reader.told(NEXT_MONDAY, false);
                        rows.change(reader);
                      }
                      told.countDown();
                      await(end);
                    }));
    assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
    var late = CompletableFuture.supplyAsync(() -> at(NEXT_MONDAY));
    assertThatThrownBy(() -> late.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    end.countDown();
    other.get(5, TimeUnit.SECONDS);
    assertThat(late.get(5, TimeUnit.SECONDS)).isZero();
    assertThat(days(RUTH, WeeklyNotice.NAME)).isEmpty();
    assertThat(days("UCARA", WeeklyNotice.NAME)).isEmpty();
    assertThat(at(NEXT_MONDAY.plusSeconds(60))).isZero();
  }

  @Test
  void a_coordinator_of_whom_a_row_can_not_be_read_keeps_no_other_from_theirs() {
    world.people.technician("UCARA", "exotics");
    at(world.clock.instant());
    world.database.change(
        DeskWorld.TEAM,
        session ->
            session
                .createNativeMutationQuery(
                    "update person set prompt_day = 'FUNDAY', prompt_minute = 0"
                        + " where id = 'UCARA'")
                .executeUpdate());
    assertThat(at(NEXT_MONDAY)).isEqualTo(1);
    assertThat(days(RUTH, WeeklyNotice.NAME)).hasSize(1);
    assertThatThrownBy(() -> at(NEXT_MONDAY.plusSeconds(60))).as("told of").isNotNull();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void after_three_weeks_of_silence_there_is_one_digest() {
    at(world.clock.instant());
    var late = NEXT_MONDAY.plus(Duration.ofDays(16));
    assertThat(at(late)).isEqualTo(2);
    assertThat(at(late.plusSeconds(60))).isZero();
    assertThat(sweep.nextDue(DeskWorld.TEAM, late)).contains(Instant.parse("2026-06-29T09:00:00Z"));
  }

  @Test
  void everybody_gets_it_at_the_hour_they_chose_in_their_own_zone() {
    world.people.enrol(RUTH, List.of(), List.of(), 0, ZoneId.of("Asia/Tokyo"), null);
    at(world.clock.instant());
    var tenInTokyo = Instant.parse("2026-06-08T01:00:00Z");
    assertThat(sweep.nextDue(DeskWorld.TEAM, world.clock.instant())).contains(tenInTokyo);
    assertThat(at(tenInTokyo)).isOne();
    assertThat(days(RUTH, WeeklyNotice.NAME)).hasSize(1);
    assertThat(days("UCARA", WeeklyNotice.NAME)).isEmpty();
  }

  @Test
  void a_channel_that_is_named_gets_one_too() {
    var withChannel = sweep("C0TEAM");
    withChannel.run(DeskWorld.TEAM, world.clock.instant());
    assertThat(withChannel.run(DeskWorld.TEAM, NEXT_MONDAY)).isEqualTo(3);
    assertThat(days("C0TEAM", ChannelNotice.NAME)).containsExactly("2026-06-08");
  }
}
