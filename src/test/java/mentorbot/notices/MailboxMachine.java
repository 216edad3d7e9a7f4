package mentorbot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.notices.FakeSlack.Fault;
import mentorbot.notices.FakeSlack.Killed;
import mentorbot.notices.FakeSlack.Seen;

/** One or two nodes at a database, two people, and beside them what must be true of it all. */
final class MailboxMachine {
  static final List<String> PEOPLE = List.of("U1", "U2");

  private final Office office;
  private final Sender[] nodes;
  private final List<String> put = new ArrayList<>();
  private final Set<String> gone = new HashSet<>();
  private int deaths;

  /** {@code alone}: one node, which keeps its leases to itself. */
  MailboxMachine(boolean alone) {
    office = alone ? Office.alone() : new Office();
    nodes = alone ? new Sender[] {office.sender} : new Sender[] {office.sender, office.newSender()};
    PEOPLE.forEach(this::wakes);
  }

  void put(String person, ToyWeight weight) {
    var subject = person + "-" + weight.letter + put.size();
    put.add(subject);
    office.put(weight.of(office), person, subject);
  }

  /** Named by the letter in a subject. */
  enum ToyWeight {
    REPLY("r"),
    PERSONAL("p"),
    NUDGE("n");

    private final String letter;

    ToyWeight(String letter) {
      this.letter = letter;
    }

    private ToyKind of(Office office) {
      return switch (this) {
        case REPLY -> office.reply;
        case PERSONAL -> office.personal;
        case NUDGE -> office.nudge;
      };
    }
  }

  boolean hasPersonal() {
    return put.stream().anyMatch(s -> s.contains("-p"));
  }

  void change() {
    var subject = put.stream().filter(s -> s.contains("-p")).findFirst().orElseThrow();
    office.changeState(office.personal, subject, "v" + put.size());
  }

  void deliver(int which, Fault fault) {
    int node = which % nodes.length;
    office.slack.faults.clear();
    if (fault != Fault.NONE) {
      office.slack.faults.add(fault);
    }
    try {
      nodes[node].deliverDue();
    } catch (Killed killed) {
      deaths++;
      nodes[node] = office.newSender();
    }
    office.slack.faults.clear();
  }

  void restart(int node) {
    nodes[node % nodes.length] = office.newSender();
  }

  /** Somebody taps on the newest message they see. */
  void tap(String person) {
    var theirs = office.slack.conversations.stream().filter(m -> m.user().equals(person)).toList();
    if (!theirs.isEmpty()) {
      var newest = theirs.get(theirs.size() - 1);
      nodes[0].seen(new Actor(office.team, person, ""), "D" + person, newest.ts(), newest.keys());
    }
  }

  void sleeps(String person) {
    office.quietFor(person, LocalTime.of(1, 0), LocalTime.of(0, 59));
  }

  void wakes(String person) {
    office.quietFor(person, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    office.database.change(office.team, s -> Outbox.reconsider(s, person));
  }

  void leaves(String person) {
    office.slack.always.put(person, Fault.UNREACHABLE);
    gone.add(person);
  }

  void passes(Duration time) {
    office.later(time);
  }

  /** What holds at every moment. */
  void check() {
    var seen = office.slack.conversations.stream().flatMap(m -> m.keys().stream()).toList();
    assertThat(seen).as("doubled").doesNotHaveDuplicates();
    for (var notice : office.notices()) {
      boolean stands = seen.contains(notice.id());
      if (notice.state() == Notice.State.SENT) {
        assertThat(stands).as("sent but not seen: %s", notice.subject()).isTrue();
      } else if (stands) {
        assertThat(notice.attemptedAt()).as("seen and forgotten: %s", notice.subject()).isNotNull();
      }
    }
    PEOPLE.forEach(this::checkOrder);
  }

  private void checkOrder(String person) {
    for (var weight : List.of("-r", "-p", "-n")) {
      var subjects = subjects(person).stream().filter(s -> s.contains(weight)).toList();
      assertThat(subjects).isEqualTo(put.stream().filter(subjects::contains).toList());
    }
  }

  /** With everything in order again, all is told to whoever is there. */
  void end() {
    PEOPLE.forEach(this::wakes);
    for (int week = 0; week < 8; week++) {
      office.later(Duration.ofDays(4));
      deliver(week % 2, Fault.NONE);
      check();
    }
    for (var person : PEOPLE) {
      if (!gone.contains(person)) {
        var theirs = put.stream().filter(s -> s.startsWith(person)).toList();
        assertThat(subjects(person)).as("lost").containsExactlyInAnyOrderElementsOf(theirs);
      }
    }
    assertThat(office.notices()).noneMatch(n -> n.state() == Notice.State.WAITING);
  }

  private List<String> subjects(String person) {
    return office.slack.conversations.stream()
        .filter(m -> m.user().equals(person))
        .map(Seen::text)
        .flatMap(text -> Arrays.stream(text.split(" \\+ ", -1)))
        .map(part -> part.split(":", -1)[0])
        .toList();
  }

  @Override
  public String toString() {
    return put.size()
        + " put, "
        + deaths
        + " deaths, "
        + office.slack.conversations.size()
        + " seen";
  }
}
