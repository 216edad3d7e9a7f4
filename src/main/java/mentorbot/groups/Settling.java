package mentorbot.groups;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.groups.GroupOutcome.Plain;
import mentorbot.groups.Invitation.State;
import mentorbot.mentorships.Called;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Membership.Gathered;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.store.Ids;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** What the answers to an opening lead to. Runs inside its callers' transactions. */
public final class Settling {
  private final Membership membership;
  private final GroupRules rules;
  private final Sealer sealer;

  public Settling(Membership membership, Sealer sealer, Programme programme) {
    this.sealer = sealer;
    this.membership = membership;
    this.rules = new GroupRules(programme);
  }

  GroupRules rules() {
    return rules;
  }

  Membership membership() {
    return membership;
  }

  /** As far as the answers allow: together, too few, or waiting for the rest. */
  GroupOutcome settle(StatelessSession session, Opening opening, String answered, Instant now) {
    var rows = new Openings_(session);
    // Always written: of two answers at once one notices the other by its version.
    rows.change(opening);
    var all = rows.invitations(opening.id());
    boolean waits = all.stream().anyMatch(i -> i.state() == State.ASKED);
    if (waits && opening.lapsesAt().isAfter(now)) {
      return waiting(session, opening, answered, now);
    }
    return conclude(session, opening, all, answered, now);
  }

  private GroupOutcome conclude(
      StatelessSession session,
      Opening opening,
      List<Invitation> all,
      String answered,
      Instant now) {
    var late = late(session, opening, all, now);
    if (opening.joins() && late.isEmpty()) {
      over(session, opening, all, now);
      return Plain.OVER;
    }
    if (opening.joins()) {
      lookAgain(session, opening, late, now);
      return waiting(session, opening, answered, now);
    }
    var members =
        new ArrayList<>(
            all.stream()
                .filter(i -> i.state() == State.YES)
                .map(Invitation::person)
                .filter(person -> GroupRules.takesPart(session, person))
                .toList());
    var opener = opening.opener();
    boolean led = opening.led();
    if (!led) {
      members.add(opener);
    }
    var gathered =
        new Gathered(
            led ? opener : null, led ? rules.places(session, opener) : 0, members, opening.area());
    Optional<Mentorship> made =
        rules.canStill(session, opener, led)
            ? membership.gather(session, gathered, now)
            : Optional.empty();
    if (made.isEmpty() && !late.isEmpty() && rules.canStill(session, opener, led)) {
      lookAgain(session, opening, late, now);
      return waiting(session, opening, answered, now);
    }
    if (made.isEmpty()) {
      over(session, opening, all, now);
      return GroupOutcome.Plain.TOO_FEW;
    }
    late.forEach(one -> canJoin(session, opening, one, made.get(), now));
    unasked(session, all.stream().filter(one -> !late.contains(one)).toList());
    named(session, opening, made.get());
    opening.done(made.get().id());
    new Openings_(session).change(opening);
    told(session, opening, all);
    for (var person : new Mentorships_(session).others(made.get().id(), "")) {
      Outbox.put(session, NewNotice.once(person, TogetherNotice.NAME, made.get().id(), now));
    }
    return new GroupOutcome.Together(new Mentorships_(session).others(made.get().id(), answered));
  }

  /** As its opener said; two are a pair, which goes by its people. */
  private void named(StatelessSession session, Opening opening, Mentorship made) {
    var name = OpeningPurposes.name(sealer, opening);
    if (name != null && made.form() == Form.GROUP) {
      Called.put(session, sealer, made, opening.opener(), name);
    }
  }

  /** Those who have time left, since it has not come to them so far, or came late. */
  private static List<Invitation> late(
      StatelessSession session, Opening opening, List<Invitation> all, Instant now) {
    return all.stream()
        .filter(invitation -> invitation.state() == State.ASKED)
        .filter(invitation -> until(session, opening, invitation).isAfter(now))
        .toList();
  }

  private static Instant until(StatelessSession session, Opening opening, Invitation invitation) {
    return AnswerTime.until(opening.createdAt(), seen(session, invitation));
  }

  /** When the question came to them. */
  static Optional<Instant> seen(StatelessSession session, Invitation invitation) {
    var reader = List.of(invitation.person());
    return Outbox.lastSent(session, InvitedNotice.NAME, invitation.id(), reader);
  }

  private static void lookAgain(
      StatelessSession session, Opening opening, List<Invitation> late, Instant now) {
    opening.lapses(next(session, opening, late, now));
    new Openings_(session).change(opening);
  }

  private static Instant next(
      StatelessSession session, Opening opening, List<Invitation> late, Instant now) {
    return late.stream()
        .map(invitation -> AnswerTime.lookAgain(now, until(session, opening, invitation)))
        .min(Comparator.naturalOrder())
        .orElse(now);
  }

  /** Enough are together without them; they can join when they are back. */
  private static void canJoin(
      StatelessSession session,
      Opening opening,
      Invitation invitation,
      Mentorship made,
      Instant now) {
    var rows = new Openings_(session);
    var lapses = next(session, opening, List.of(invitation), now);
    var later = opening.later(Ids.fresh(), made.id(), lapses);
    rows.add(later);
    invitation.moves(later.id());
    rows.change(invitation);
  }

  /** Who asks learns when they hear of it, and that it may be later if somebody is away. */
  static GroupOutcome asking(StatelessSession session, Opening opening, int people) {
    var zone = zone(session, opening.opener());
    return new GroupOutcome.Asking(
        people,
        opening.createdAt().plus(AnswerTime.TO_ANSWER).atZone(zone),
        opening.createdAt().plus(AnswerTime.AT_MOST).atZone(zone));
  }

  private static GroupOutcome waiting(
      StatelessSession session, Opening opening, String reader, Instant now) {
    var until = AnswerTime.forOpener(opening.createdAt(), now);
    return new GroupOutcome.Waiting(until.atZone(zone(session, reader)));
  }

  /** Who has not answered need not any more. */
  private static void unasked(StatelessSession session, List<Invitation> all) {
    for (var invitation : all) {
      if (invitation.state() == State.ASKED) {
        become(session, invitation, State.OVER);
      }
    }
  }

  /** Nothing comes of it: its opener hears so with a next step, whoever said yes kindly. */
  void over(StatelessSession session, Opening opening, List<Invitation> all, Instant now) {
    callOff(session, opening, all, now);
    if (opening.later()) {
      return;
    }
    Outbox.put(session, NewNotice.once(opening.opener(), OpenedNotice.NAME, opening.id(), now));
  }

  void callOff(StatelessSession session, Opening opening, List<Invitation> all, Instant now) {
    unasked(session, all);
    opening.over();
    new Openings_(session).change(opening);
    told(session, opening, all);
    for (var invitation : all) {
      if (invitation.state() == State.YES) {
        Outbox.put(
            session, NewNotice.once(invitation.person(), FewNotice.NAME, invitation.id(), now));
      }
    }
  }

  private static void told(StatelessSession session, Opening opening, List<Invitation> all) {
    Outbox.refreshAll(session, opening.id());
    var people = new ArrayList<String>();
    people.add(opening.opener());
    for (var invitation : all) {
      Outbox.refreshAll(session, invitation.id());
      people.add(invitation.person());
    }
    Outbox.homeStale(session, people);
  }

  static void become(StatelessSession session, Invitation invitation, State state) {
    invitation.become(state);
    new Openings_(session).change(invitation);
    Outbox.refreshAll(session, invitation.id());
    Outbox.homeStale(session, List.of(invitation.person()));
  }

  static ZoneId zone(StatelessSession session, String person) {
    return Hours.zoneOf(session, person);
  }
}
