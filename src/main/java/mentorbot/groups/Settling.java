package mentorbot.groups;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.groups.GroupOutcome.Plain;
import mentorbot.groups.Invitation.State;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Membership.Gathered;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** What the answers to an opening lead to. Runs inside its callers' transactions. */
public final class Settling {
  private final Membership membership;
  private final GroupRules rules;

  public Settling(Membership membership, Programme programme) {
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
      var zone = zone(session, answered);
      return new GroupOutcome.Waiting(opening.lapsesAt().atZone(zone));
    }
    return conclude(session, opening, all, answered, now);
  }

  private GroupOutcome conclude(
      StatelessSession session,
      Opening opening,
      List<Invitation> all,
      String answered,
      Instant now) {
    if (opening.joins()) {
      over(session, opening, all, now);
      return Plain.OVER;
    }
    unasked(session, all);
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
    if (made.isEmpty()) {
      over(session, opening, all, now);
      return GroupOutcome.Plain.TOO_FEW;
    }
    opening.done(made.get().id());
    new Openings_(session).change(opening);
    told(session, opening, all);
    for (var person : new Mentorships_(session).others(made.get().id(), "")) {
      Outbox.put(session, NewNotice.once(person, TogetherNotice.NAME, made.get().id(), now));
    }
    return new GroupOutcome.Together(new Mentorships_(session).others(made.get().id(), answered));
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
