package mentorbot.closing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.agreement.Carrying;
import mentorbot.closing.Closing.State;
import mentorbot.mentorships.Called;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Membership.Gathered;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Pairing;
import mentorbot.mentorships.Pairing.Result;
import mentorbot.mentorships.Pairing.Two;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Participant.Role;
import mentorbot.mentorships.Succession;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Going on as a group (R19): each says so for themselves. Once all have answered, or the day has
 * come, those who would like to are together again, three or more as a group and two as a pair;
 * before that nobody sees what anybody else said.
 */
public final class GroupRenewal {
  /** So long after the end it can be said. */
  static final Duration TO_ANSWER = Duration.ofDays(7);

  private final Pairing pairing;
  private final Membership membership;
  private final Carrying carrying;
  private final Sealer sealer;

  public GroupRenewal(Pairing pairing, Membership membership, Carrying carrying, Sealer sealer) {
    this.sealer = sealer;
    this.pairing = pairing;
    this.membership = membership;
    this.carrying = carrying;
  }

  /** Until when this party can say so; empty where it was no group, or the time is over. */
  static Optional<Instant> until(StatelessSession session, Closing closing, Instant now) {
    var rows = new Mentorships_(session);
    boolean group =
        rows.mentorship(closing.mentorship)
                .filter(last -> last.form() == Form.GROUP && !last.open())
                .isPresent()
            && rows.participant(closing.mentorship, closing.person).isPresent();
    return Optional.of(closing.endedAt.plus(TO_ANSWER))
        .filter(until -> group && now.isBefore(until));
  }

  /** The new relationship, if this was the last answer and it comes to one with this party. */
  Optional<String> wish(StatelessSession session, Closing mine, Instant now) {
    mine.goesOn = true;
    mine.renewDue = mine.endedAt.plus(TO_ANSWER);
    new Closings_(session).change(mine);
    boolean all =
        parties(session, mine.mentorship).stream()
            .allMatch(one -> one.goesOn || one.state == State.LET_GO);
    return all ? settle(session, mine.mentorship, mine.person, now) : Optional.empty();
  }

  /** {@code person}: who asks what came of it for them; "" for nobody. */
  Optional<String> settle(StatelessSession session, String mentorship, String person, Instant now) {
    var all = parties(session, mentorship);
    var last = new Mentorships_(session).mentorship(mentorship).orElseThrow();
    var wishing = all.stream().filter(one -> one.goesOn && one.renewedAs == null).toList();
    all.forEach(one -> one.renewDue = null);
    var together = together(session, mentorship, wishing.stream().map(one -> one.person).toList());
    var made = make(session, last, together, now);
    for (var one : wishing) {
      if (made.isPresent() && together.contains(one.person)) {
        one.renewedAs = made.get().id();
        Outbox.put(session, NewNotice.once(one.person, GoesOnNotice.NAME, made.get().id(), now));
      } else {
        one.goesOn = false;
        Outbox.put(session, NewNotice.once(one.person, NotTogetherNotice.NAME, one.id(), now));
      }
    }
    for (var one : all) {
      new Closings_(session).change(one);
      Outbox.refreshAll(session, one.id());
    }
    Outbox.homeStale(session, all.stream().map(one -> one.person).toList());
    return made.filter(found -> together.contains(person)).map(Mentorship::id);
  }

  private static boolean takesPart(StatelessSession session, String person) {
    return new People_(session).person(person).filter(Person::takesPart).isPresent();
  }

  /**
   * Of those who were in it at its end and are still here, each of them written: two at once notice
   * each other.
   */
  private static List<Closing> parties(StatelessSession session, String mentorship) {
    var people = new Mentorships_(session).others(mentorship, "");
    return ClosingBook.together(session, mentorship).stream()
        .filter(one -> people.contains(one.person) && takesPart(session, one.person))
        .toList();
  }

  /**
   * Who of them can be: the mentor first. One of two who would rather not meet again, or of whom
   * one reports to the other by now, is left out without a word on why.
   */
  static List<String> together(StatelessSession session, String mentorship, List<String> willing) {
    var people = new ArrayList<String>();
    new Mentorships_(session)
        .participants(mentorship).stream()
            .sorted(Comparator.comparing(Participant::role))
            .map(Participant::person)
            .filter(willing::contains)
            .filter(person -> takesPart(session, person))
            .forEach(
                person -> {
                  var line = Gates.reportingLine(session, person);
                  var again = Gates.notAgain(session, person);
                  if (people.stream().noneMatch(o -> line.contains(o) || again.contains(o))) {
                    people.add(person);
                  }
                });
    return people;
  }

  private Optional<Mentorship> make(
      StatelessSession session, Mentorship last, List<String> people, Instant now) {
    if (people.size() < 2) {
      return Optional.empty();
    }
    var mentor = mentor(session, last, people);
    var made =
        people.size() == 2
            ? pair(session, last, people, mentor, now)
            : group(session, last, people, mentor, now);
    made.ifPresent(found -> agreement(session, last, found, people, now));
    return made;
  }

  /** The same while it runs: what begins once it is over, drafted to be signed before that. */
  Optional<Mentorship> ahead(
      StatelessSession session, Mentorship last, List<String> people, Instant now) {
    if (people.size() < 2) {
      return Optional.empty();
    }
    var made = Succession.draft(session, last, people, mentor(session, last, people), now);
    made.ifPresent(found -> agreement(session, last, found, people, now));
    return made;
  }

  private static Optional<String> wasMentor(StatelessSession session, Mentorship last) {
    return new Mentorships_(session)
        .participants(last.id()).stream()
            .filter(party -> party.role() == Role.MENTOR)
            .map(Participant::person)
            .findFirst();
  }

  private static @Nullable String mentor(
      StatelessSession session, Mentorship last, List<String> people) {
    return wasMentor(session, last).filter(people::contains).orElse(null);
  }

  /** From the last one where the form is the same; what it is called, too. */
  private void agreement(
      StatelessSession session,
      Mentorship last,
      Mentorship made,
      List<String> people,
      Instant now) {
    Called.carry(session, sealer, last.id(), made);
    boolean led = mentor(session, last, people) != null;
    if (people.size() > 2 && wasMentor(session, last).isPresent() == led) {
      carrying.over(session, last.id(), made, now);
    } else {
      carrying.afresh(session, made, now);
    }
  }

  private Optional<Mentorship> group(
      StatelessSession session,
      Mentorship last,
      List<String> people,
      @Nullable String mentor,
      Instant now) {
    var members = people.stream().filter(person -> !person.equals(mentor)).toList();
    int places = mentor == null ? 0 : places(session, mentor);
    return membership.gather(session, new Gathered(mentor, places, members, last.area()), now);
  }

  private Optional<Mentorship> pair(
      StatelessSession session,
      Mentorship last,
      List<String> people,
      @Nullable String mentor,
      Instant now) {
    var second = mentor == null ? people.get(1) : mentor;
    var first = people.get(0).equals(second) ? people.get(1) : people.get(0);
    var form = mentor == null ? Form.PEER : Form.ONE_TO_ONE;
    int places = mentor == null ? 0 : places(session, mentor);
    var result =
        pairing.pair(session, new Two(form, first, second, last.area(), null, places), now);
    return result instanceof Result.Made made ? Optional.of(made.mentorship()) : Optional.empty();
  }

  /** Whoever offers none had made room for the group before. */
  private static int places(StatelessSession session, String mentor) {
    var person = new People_(session).person(mentor);
    return person.filter(Person::offersMentoring).isPresent()
        ? person.map(Person::places).orElse(0)
        : Pairing.placesTaken(session, mentor) + 1;
  }
}
