package mentorbot.groups;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.actor.Actor;
import mentorbot.groups.GroupOutcome.Plain;
import mentorbot.groups.Invitation.State;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant.Role;
import mentorbot.people.Audit;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;

/**
 * One more for a group, or for two peers, who become a circle. With a yes everybody signs anew, and
 * until all have, nothing changes. Runs inside its callers' transactions.
 */
final class Inviting {
  private final Clock programme;
  private final Settling settling;
  private final GroupRules rules;

  Inviting(Clock programme, Settling settling) {
    this.programme = programme;
    this.settling = settling;
    this.rules = settling.rules();
  }

  GroupOutcome invite(StatelessSession session, Actor actor, String id, String person) {
    var rows = new Mentorships_(session);
    var mentorship =
        rows.mentorship(id)
            .filter(Membership::isOpenToMore)
            .filter(found -> rows.participant(id, actor.user()).isPresent());
    if (mentorship.isEmpty()) {
      return Plain.GONE;
    }
    var people = rows.others(id, "");
    var open = new Openings_(session).openIn(id);
    boolean underWay =
        people.contains(person)
            || !rows.joinings(id).isEmpty()
            || open.stream().anyMatch(opening -> !opening.later());
    if (underWay) {
      return Plain.ALREADY_ASKED;
    }
    if (people.size() >= Membership.MOST) {
      return new GroupOutcome.Full(Membership.MOST);
    }
    return rules
        .ofAsked(session, List.of(person), people)
        .or(() -> supervisor(session, person, people))
        .orElseGet(
            () -> {
              instead(session, open, person);
              return invited(session, actor, mentorship.get(), person);
            });
  }

  /** Somebody who can still join is asked by a member now: that is the one question to answer. */
  private static void instead(StatelessSession session, List<Opening> open, String person) {
    var rows = new Openings_(session);
    for (var opening : open) {
      for (var invitation : rows.invitations(opening.id())) {
        if (invitation.person().equals(person)) {
          Settling.become(session, invitation, State.OVER);
          opening.over();
          rows.change(opening);
        }
      }
    }
  }

  private Optional<GroupOutcome> supervisor(
      StatelessSession session, String person, List<String> people) {
    return rules.supervisors(session, Stream.concat(Stream.of(person), people.stream()).toList());
  }

  private GroupOutcome invited(
      StatelessSession session, Actor actor, Mentorship mentorship, String person) {
    var now = programme.instant();
    var lapses = now.plus(AnswerTime.TO_ANSWER);
    boolean led =
        new Mentorships_(session)
            .participants(mentorship.id()).stream().anyMatch(p -> p.role() == Role.MENTOR);
    var opening =
        Opening.joining(
            Ids.fresh(), actor.user(), mentorship.id(), led, mentorship.area(), now, lapses);
    Groups.ask(session, opening, List.of(person), now);
    Audit.record(session, actor, "group.invited", mentorship.id(), Map.of(), now);
    return Settling.asking(session, opening, 1);
  }

  GroupOutcome accept(StatelessSession session, Opening opening, Invitation mine) {
    var now = programme.instant();
    var rows = new Mentorships_(session);
    var id = opening.mentorship().orElseThrow();
    var mentorship = rows.mentorship(id).filter(Membership::isOpenToMore);
    var people = rows.others(id, "");
    if (mentorship.isEmpty() || people.size() >= Membership.MOST) {
      Settling.become(session, mine, State.OVER);
      settling.settle(session, opening, mine.person(), now);
      return Plain.OVER;
    }
    var obstacle = rules.ofYes(session, mine.person(), people);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    if (!Membership.mayBegin(session, mentorship.get(), mine.person(), now)) {
      return Plain.COURSE_FIRST;
    }
    Settling.become(session, mine, State.YES);
    opening.done(id);
    new Openings_(session).change(opening);
    settling.membership().joins(session, mentorship.get(), mine.person(), now);
    return new GroupOutcome.Joining(id, people);
  }
}
