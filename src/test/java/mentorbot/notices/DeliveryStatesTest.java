package mentorbot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mentorbot.notices.FakeSlack.Fault;
import mentorbot.notices.FakeSlack.Killed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever dies or gets lost in between: each thing is seen once, in order, and up to date. */
class DeliveryStatesTest {
  /** One thing that happens. */
  record Step(Act act, int person, Fault fault) {}

  /** What can happen. */
  enum Act {
    PUT_PERSONAL,
    PUT_NUDGE,
    CHANGE,
    DELIVER,
    DELIVER_WITH_FAULT,
    RESTART,
    WAIT
  }

  private static final List<Fault> PASSING =
      List.of(
          Fault.LOST_REPLY,
          Fault.LOST_CALL,
          Fault.DOWN,
          Fault.SLOWER,
          Fault.FAILED,
          Fault.NOT_ALLOWED,
          Fault.KILLED_BEFORE,
          Fault.KILLED_AFTER);

  @Provide
  Arbitrary<List<Step>> histories() {
    return Combinators.combine(
            Arbitraries.of(Act.class),
            Arbitraries.integers().between(1, 2),
            Arbitraries.of(PASSING))
        .as(Step::new)
        .list()
        .ofMinSize(3)
        .ofMaxSize(25);
  }

  @Property(tries = 60)
  void each_thing_is_seen_once_in_order_and_current(@ForAll("histories") List<Step> history) {
    var office = new Office();
    office.quietFor("U1", LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    office.quietFor("U2", LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    List<String> personal = new ArrayList<>();
    List<String> nudges = new ArrayList<>();
    for (var step : history) {
      happen(office, step, personal, nudges);
    }
    letEverythingBeDelivered(office);
    for (int person = 1; person <= 2; person++) {
      var prefix = "u" + person + "-";
      var seen = parts(office.slack.textsOf("U" + person));
      assertThat(subjects(seen, "p")).isEqualTo(mine(personal, prefix));
      assertThat(subjects(seen, "n")).isEqualTo(mine(nudges, prefix));
      assertThat(seen)
          .allSatisfy(part -> assertThat(part).isEqualTo(current(office, subject(part))));
    }
  }

  private static void happen(Office office, Step step, List<String> personal, List<String> nudges) {
    var user = "U" + step.person();
    switch (step.act()) {
      case PUT_PERSONAL -> {
        var subject = "u" + step.person() + "-p" + personal.size();
        personal.add(subject);
        office.put(office.personal, user, subject);
      }
      case PUT_NUDGE -> {
        var subject = "u" + step.person() + "-n" + nudges.size();
        nudges.add(subject);
        office.put(office.nudge, user, subject);
      }
      case CHANGE -> {
        if (!personal.isEmpty()) {
          office.changeState(office.personal, personal.get(0), "changed");
        }
      }
      case DELIVER -> deliver(office);
      case DELIVER_WITH_FAULT -> {
        office.slack.faults.add(step.fault());
        deliver(office);
      }
      case RESTART -> office.restart();
      default -> office.later(Duration.ofSeconds(20));
    }
  }

  private static void deliver(Office office) {
    try {
      office.deliver();
    } catch (Killed killed) {
      office.sender = office.newSender();
    }
  }

  /** Long enough for leases, retries and the budget. */
  private static void letEverythingBeDelivered(Office office) {
    office.slack.faults.clear();
    for (int week = 0; week < 6; week++) {
      office.later(Duration.ofDays(7));
      deliver(office);
    }
    assertThat(office.notices()).allMatch(n -> n.state() == Notice.State.SENT);
  }

  private static List<String> parts(List<String> texts) {
    return texts.stream().flatMap(text -> Arrays.stream(text.split(" \\+ ", -1))).toList();
  }

  private static String subject(String part) {
    return part.split(":", -1)[0];
  }

  private static List<String> subjects(List<String> parts, String kind) {
    return parts.stream()
        .map(DeliveryStatesTest::subject)
        .filter(subject -> subject.contains("-" + kind))
        .toList();
  }

  private static List<String> mine(List<String> subjects, String prefix) {
    return subjects.stream().filter(subject -> subject.startsWith(prefix)).toList();
  }

  private static String current(Office office, String subject) {
    var state = office.personal.states.get(subject);
    return state == null ? subject : subject + ":" + state;
  }
}
