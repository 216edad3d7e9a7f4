package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.mentorships.Membership.Leave;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Participant.Role;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The relationship of those of a group who go on together after its last day. It is drafted and
 * signed before that day, and begins on the day after it, so that there is no gap; until then its
 * people have the places that they have already, and no more.
 */
public final class Succession implements EndingListener, MembershipListener {
  private final Ending ending;
  private final Starting starting;
  private final Hours hours;

  public Succession(Ending ending, Starting starting, Hours hours) {
    this.ending = ending;
    this.starting = starting;
    this.hours = hours;
  }

  /** What begins once this one is over, if anything does. */
  public static Optional<Mentorship> of(StatelessSession session, String mentorship) {
    return following(session, mentorship).findFirst();
  }

  private static Stream<Mentorship> following(StatelessSession session, String mentorship) {
    var rows = new Mentorships_(session);
    return rows.followers(mentorship).stream()
        .flatMap(follower -> rows.mentorship(follower.id()).stream());
  }

  /** The last day of what it waits for, as things stand; empty if it waits for nothing. */
  public static Optional<LocalDate> after(StatelessSession session, Mentorship next) {
    var rows = new Mentorships_(session);
    return rows.follower(next.id())
        .flatMap(follower -> rows.mentorship(follower.follows()))
        .flatMap(last -> Optional.ofNullable(last.endsOn()));
  }

  /**
   * {@code mentor}: who of these people leads the others; null if nobody does. Empty if two of them
   * are in another relationship of the two already.
   */
  public static Optional<Mentorship> draft(
      StatelessSession session,
      Mentorship last,
      List<String> people,
      @Nullable String mentor,
      Instant now) {
    var rows = new Mentorships_(session);
    boolean paired =
        people.size() == 2
            && rows.openOfPair(pair(people)).filter(one -> !one.id().equals(last.id())).isPresent();
    if (paired) {
      return Optional.empty();
    }
    var form = form(session, people, mentor);
    var next = new Mentorship(last.programme(), form, last.area(), null, now);
    rows.add(next);
    rows.add(new Follower(next.id(), last.id()));
    for (var person : people) {
      var others = mentor == null ? Role.PEER : Role.MENTEE;
      var role = person.equals(mentor) ? Role.MENTOR : others;
      rows.add(Participant.waiting(next.id(), person, role));
    }
    Outbox.homeStale(session, people);
    return Optional.of(next);
  }

  private static Form form(StatelessSession session, List<String> people, @Nullable String mentor) {
    if (people.size() > 2) {
      return Form.GROUP;
    }
    if (mentor == null) {
      return Form.PEER;
    }
    var mentee = people.stream().filter(one -> !one.equals(mentor)).findFirst().orElseThrow();
    return Pairing.partners(session, mentee, Role.MENTOR).stream().allMatch(mentor::equals)
        ? Form.ONE_TO_ONE
        : Form.SEVERAL_BY_AREA;
  }

  private static String pair(List<String> two) {
    return Mentorship.pair(two.get(0), two.get(1));
  }

  /** Whoever brought the group to its end before the last day does not go on in the next one. */
  @Override
  public void ended(StatelessSession session, Mentorship mentorship, Instant now) {
    new Mentorships_(session)
        .follower(mentorship.id())
        .ifPresent(over -> waitsNoMore(session, over));
    for (var next : following(session, mentorship.id()).toList()) {
      var by = mentorship.endedBy();
      boolean off = by != null && new Mentorships_(session).participant(next.id(), by).isPresent();
      if (off || !hasRoom(session, next)) {
        off(session, next, now);
      } else {
        takeOver(session, mentorship, next, now);
      }
    }
  }

  private static void waitsNoMore(StatelessSession session, Follower follower) {
    new Mentorships_(session).remove(follower);
  }

  private static boolean hasRoom(StatelessSession session, Mentorship next) {
    var people = new Mentorships_(session).others(next.id(), "");
    return people.size() != 2 || new Mentorships_(session).openOfPair(pair(people)).isEmpty();
  }

  /** The places are free since a moment ago. */
  private void takeOver(
      StatelessSession session, Mentorship mentorship, Mentorship next, Instant now) {
    var rows = new Mentorships_(session);
    var parties = rows.participants(next.id());
    for (var party : parties) {
      if (!party.hasPlace()) {
        party.takePlace(free(rows, party));
        rows.change(party);
      }
    }
    rows.follower(next.id()).ifPresent(follower -> waitsNoMore(session, follower));
    if (parties.size() == 2) {
      next.becomesPair(next.form(), pair(parties.stream().map(Participant::person).toList()));
    }
    rows.change(next);
    var lastDay = mentorship.completed() ? mentorship.endsOn() : null;
    var today = now.atZone(hours.zone(session, parties.get(0).person())).toLocalDate();
    starting.tryStart(session, next, lastDay == null ? today : lastDay.plusDays(1));
    Outbox.homeStale(session, rows.others(next.id(), ""));
  }

  private static int free(Mentorships rows, Participant party) {
    var taken =
        party.role() == Role.MENTOR
            ? rows.placesTaken(party.person())
            : rows.menteePlacesTaken(party.person());
    return Pairing.firstFree(taken, Integer.MAX_VALUE);
  }

  /** It had not begun: nothing is looked back at, and what its people were told is edited. */
  private void off(StatelessSession session, Mentorship next, Instant now) {
    ending.byItself(session, next, now);
  }

  /** Whoever leaves the group is not in what follows it either. */
  @Override
  public void left(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    var rows = new Mentorships_(session);
    for (var next : following(session, mentorship.id()).toList()) {
      boolean in = rows.participant(next.id(), person).isPresent();
      if (in && ending.leave(session, next, new Leave(person, null, false), now).isEmpty()) {
        off(session, next, now);
      }
    }
  }

  /** All of them go on together in the one they have: nothing else needs to follow for now. */
  @Override
  public void endMoved(
      StatelessSession session, Mentorship mentorship, boolean later, Instant now) {
    if (later) {
      following(session, mentorship.id()).toList().forEach(next -> off(session, next, now));
    }
  }
}
