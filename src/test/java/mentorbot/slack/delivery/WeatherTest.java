package mentorbot.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mentorbot.slack.delivery.Monday.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A Monday of Slack's weather on the programme clock, minute by minute, by the real courier, pace
 * and sender against the strict workspace: an hour's outage at nine, storms of 429, slow and lost
 * replies.
 */
class WeatherTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-04-13T00:00:00Z");
  private static final Instant OUTAGE = Instant.parse("2026-04-13T08:00:00Z");
  private static final Instant OVER = Instant.parse("2026-04-13T09:00:00Z");
  private static final int DAY = 24 * 60;
  private static final int PERSONAL = 250;
  private static final int NUDGES = 30;

  private final Monday monday = new Monday(MIDNIGHT);
  private final Random random = new Random(20_260_413);
  private final Map<Integer, List<Runnable>> toPut = new HashMap<>();

  @AfterEach
  void close() {
    monday.close();
  }

  @Test
  void nothing_is_lost_or_doubled_or_said_in_quiet_time_and_no_burst_follows_the_outage() {
    for (int n = 0; n < PERSONAL; n++) {
      plan("personal", "p" + n);
    }
    for (int n = 0; n < NUDGES; n++) {
      plan("nudge", "n" + n);
    }
    int delivered = 0;
    for (int minute = 0; minute < DAY; minute++) {
      weather(minute);
      toPut.getOrDefault(minute, List.of()).forEach(Runnable::run);
      delivered += monday.deliver();
      monday.later(Duration.ofMinutes(1));
    }
    monday.workspace().faults().none();
    for (int hour = 0; hour < 24 * 21; hour++) {
      delivered += monday.deliver();
      monday.later(Duration.ofHours(1));
    }
    assertThat(delivered).isPositive();
    assertThat(monday.unsent()).as("all have been sent").isZero();
    monday.people().forEach(this::check);
    assertThat(monday.callsWithinRetryAfter()).isEmpty();
  }

  private void plan(String weight, String subject) {
    int minute = random.nextInt(DAY);
    var person = monday.people().get(random.nextInt(monday.people().size()));
    toPut
        .computeIfAbsent(minute, m -> new ArrayList<>())
        .add(() -> monday.put(weight, person, subject));
  }

  private void weather(int minute) {
    var faults = monday.workspace().faults();
    var now = MIDNIGHT.plus(Duration.ofMinutes(minute));
    if (now.equals(OUTAGE)) {
      faults.none();
      faults.outage();
    } else if (now.equals(OVER)) {
      faults.none();
    } else if (now.isBefore(OUTAGE) || now.isAfter(OVER)) {
      switch (random.nextInt(25)) {
        case 0 -> faults.rateLimit("chat.postMessage", Duration.ofSeconds(90), 3);
        case 1 -> faults.latency(null, Duration.ofMillis(20), 5);
        case 2 -> faults.loseReply("chat.postMessage", 1);
        case 3 -> faults.unavailable("chat.postMessage", 2);
        case 4 -> faults.rateLimit("conversations.history", Duration.ofSeconds(30), 1);
        default -> {}
      }
    }
  }

  private void check(String person) {
    var seen = monday.seen(person);
    var subjects = seen.stream().flatMap(s -> s.subjects().stream()).toList();
    assertThat(subjects).doesNotHaveDuplicates();
    assertThat(subjects).containsExactlyInAnyOrderElementsOf(monday.owed(person));
    assertThat(of(subjects, "p")).isEqualTo(of(monday.owed(person), "p"));
    assertThat(seen).as("in quiet time").allMatch(s -> monday.isOpen(person, s.at()));
    for (int i = 1; i < seen.size(); i++) {
      var gap = Duration.between(seen.get(i - 1).at(), seen.get(i).at());
      assertThat(gap).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }
    assertThat(mergedAfter(seen)).as("one message with what piled up").isLessThanOrEqualTo(1);
  }

  private static List<String> of(List<String> subjects, String weight) {
    return subjects.stream().filter(s -> s.startsWith(weight)).toList();
  }

  /** Messages after the outage that tell of something from before its end. */
  private long mergedAfter(List<Seen> seen) {
    return seen.stream()
        .filter(s -> !s.at().isBefore(OVER))
        .filter(s -> s.subjects().stream().anyMatch(this::fromTheOutage))
        .count();
  }

  private boolean fromTheOutage(String subject) {
    var put = monday.putAt(subject);
    return subject.startsWith("p")
        && !put.isBefore(OUTAGE)
        && put.isBefore(OVER.minus(Duration.ofMinutes(2)));
  }
}
