package mentorbot.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mentorbot.people.Town;
import mentorbot.slack.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackDirectoryTest {
  private final Town town = new Town();
  private final AtomicInteger asked = new AtomicInteger();

  @AfterEach
  void close() {
    town.close();
  }

  private SlackDirectory directory(Function<String, Optional<User>> slack) {
    return new SlackDirectory(
        town.members,
        user -> {
          asked.incrementAndGet();
          return slack.apply(user);
        },
        town.clock,
        false);
  }

  private static User user(String id) {
    var user = new User();
    user.setId(id);
    user.setTeamId(Town.TEAM);
    user.setTz("Europe/Lisbon");
    user.setLocale("pt-PT");
    return user;
  }

  private Standing standing(SlackDirectory directory, String user) {
    return directory.account(Town.TEAM, user).standing();
  }

  @Test
  void slack_is_asked_once_and_the_answer_kept() {
    try (var directory = directory(id -> Optional.of(user(id)))) {
      assertThat(directory.account(Town.TEAM, "UADA").locale()).isEqualTo("pt-PT");
      assertThat(standing(directory, "UADA")).isEqualTo(Standing.MEMBER);
      assertThat(asked).hasValue(1);
      var zone = town.database.read(Town.TEAM, s -> town.hours.zone(s, "UADA")).getId();
      assertThat(zone).isEqualTo("Europe/Lisbon");
    }
  }

  @Test
  void guests_bots_the_deactivated_and_outsiders_are_told_apart() {
    var guest = user("UGUEST");
    guest.setRestricted(true);
    var bot = user("UBOT");
    bot.setBot(true);
    var gone = user("UGONE");
    gone.setDeleted(true);
    var foreign = user("UFAR");
    foreign.setTeamId("T2");
    var all = java.util.Map.of("UGUEST", guest, "UBOT", bot, "UGONE", gone, "UFAR", foreign);
    try (var directory = directory(id -> Optional.ofNullable(all.get(id)))) {
      assertThat(standing(directory, "UGUEST")).isEqualTo(Standing.GUEST);
      assertThat(standing(directory, "UBOT")).isEqualTo(Standing.BOT);
      assertThat(standing(directory, "UGONE")).isEqualTo(Standing.DEACTIVATED);
      assertThat(standing(directory, "UFAR")).isEqualTo(Standing.STRANGER);
      assertThat(standing(directory, "UNONE")).isEqualTo(Standing.STRANGER);
    }
  }

  @Test
  void when_slack_fails_a_member_is_assumed_and_nobody_waits_for_a_while() {
    try (var directory =
        directory(
            id -> {
              throw new IllegalStateException("down");
            })) {
      assertThat(standing(directory, "UADA")).isEqualTo(Standing.MEMBER);
    }
  }

  @Test
  void when_slack_is_slow_a_member_is_assumed_within_the_time_of_an_acknowledgement() {
    var never = new CountDownLatch(1);
    try (var directory =
        directory(
            id -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Optional.empty();
            })) {
      long begun = System.nanoTime();
      assertThat(standing(directory, "UADA")).isEqualTo(Standing.MEMBER);
      assertThat(standing(directory, "UBOB")).isEqualTo(Standing.MEMBER);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }
  }

  @Test
  void what_is_a_day_old_still_answers_at_once() {
    town.members.keep(Town.TEAM, town.account("UADA", "Europe/Lisbon"));
    town.clock.advance(Duration.ofDays(2));
    try (var directory =
        directory(
            id -> {
              throw new IllegalStateException("down");
            })) {
      assertThat(directory.account(Town.TEAM, "UADA").locale()).isEqualTo("en-GB");
    }
  }
}
