package mentorbot.groups;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import mentorbot.actor.Actor;
import mentorbot.groups.Invitation.State;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Audit;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import mentorbot.store.Overtaken;
import mentorbot.store.Sealer;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Opening a group or circle, and answering for one. Everybody is asked for themselves, nobody
 * learns who said no, and it comes together once all have answered or a week has passed.
 */
public final class Groups {
  private final Database database;
  private final Clock programme;
  private final Sealer sealer;
  private final Settling settling;
  private final GroupRules rules;
  private final Inviting joining;

  public Groups(Database database, Clock programme, Sealer sealer, Settling settling) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
    this.settling = settling;
    this.rules = settling.rules();
    this.joining = new Inviting(programme, settling);
  }

  public GroupOutcome open(Actor actor, Draft draft) {
    return write(actor, session -> open(session, actor, draft));
  }

  private GroupOutcome open(StatelessSession session, Actor actor, Draft draft) {
    var me = actor.user();
    var asked = draft.people().stream().filter(person -> !person.equals(me)).toList();
    var everybody = Stream.concat(Stream.of(me), asked.stream()).toList();
    return rules
        .ofOpener(session, me, draft.led())
        .or(() -> GroupRules.size(draft.led(), asked.size()))
        .or(() -> rules.ofAsked(session, asked, List.of(me)))
        .or(() -> rules.supervisors(session, everybody))
        .orElseGet(() -> opened(session, actor, draft, asked));
  }

  private GroupOutcome opened(
      StatelessSession session, Actor actor, Draft draft, List<String> asked) {
    var now = programme.instant();
    var lapses = now.plus(AnswerTime.TO_ANSWER);
    var id = Ids.fresh();
    var opening = Opening.of(id, actor.user(), draft, now, lapses);
    opening.says(sealer.sealNullable(OpeningPurposes.place(actor.team(), id), draft.purpose()));
    opening.called(sealer.sealNullable(OpeningPurposes.namePlace(actor.team(), id), draft.name()));
    ask(session, opening, asked, now);
    Audit.record(session, actor, "group.opened", id, Map.of("asked", "" + asked.size()), now);
    return Settling.asking(session, opening, asked.size());
  }

  static void ask(StatelessSession session, Opening opening, List<String> people, Instant now) {
    var rows = new Openings_(session);
    rows.add(opening);
    for (var person : people) {
      var invitation = new Invitation(opening.id(), person);
      rows.add(invitation);
      Outbox.put(session, NewNotice.once(person, InvitedNotice.NAME, invitation.id(), now));
    }
    Outbox.homeStale(session, people);
    Outbox.homeStale(session, List.of(opening.opener()));
  }

  /** One more into a group, or to two peers, by somebody who is in it. */
  public GroupOutcome invite(Actor actor, String mentorship, String person) {
    return write(actor, session -> joining.invite(session, actor, mentorship, person));
  }

  /** By its opener; whoever was asked need not answer any more. */
  public GroupOutcome callOff(Actor actor, String id) {
    return write(
        actor,
        session -> {
          var rows = new Openings_(session);
          var opening = rows.opening(id).filter(o -> o.opener().equals(actor.user()));
          if (opening.isEmpty()) {
            return GroupOutcome.Plain.GONE;
          }
          if (!opening.get().open()) {
            return GroupOutcome.Plain.OVER;
          }
          settling.callOff(session, opening.get(), rows.invitations(id), programme.instant());
          return GroupOutcome.Plain.CALLED_OFF;
        });
  }

  /** A yes counts only if everybody who is in or said it can be together. */
  public GroupOutcome accept(Actor actor, String invitation) {
    return answer(actor, invitation, (session, opening, mine) -> accept(session, opening, mine));
  }

  private GroupOutcome accept(StatelessSession session, Opening opening, Invitation mine) {
    if (opening.joins()) {
      return joining.accept(session, opening, mine);
    }
    var now = programme.instant();
    var obstacle = rules.ofYes(session, mine.person(), company(session, opening));
    if (obstacle.isPresent()) {
      boolean forGood =
          obstacle.get() == GroupOutcome.Plain.NOT_TOGETHER
              || obstacle.get() instanceof GroupOutcome.Supervisor;
      if (forGood) {
        Settling.become(session, mine, State.OVER);
        settling.settle(session, opening, mine.person(), now);
      }
      return obstacle.get();
    }
    Settling.become(session, mine, State.YES);
    return settling.settle(session, opening, mine.person(), now);
  }

  /** Its opener and those who have said yes. */
  private static List<String> company(StatelessSession session, Opening opening) {
    var people = new ArrayList<>(List.of(opening.opener()));
    new Openings_(session)
        .invitations(opening.id()).stream()
            .filter(i -> i.state() == State.YES)
            .map(Invitation::person)
            .forEach(people::add);
    return people;
  }

  /** No reason is asked, and nobody hears of it. */
  public GroupOutcome notNow(Actor actor, String invitation) {
    return answer(
        actor,
        invitation,
        (session, opening, mine) -> {
          Settling.become(session, mine, State.NO);
          settling.settle(session, opening, mine.person(), programme.instant());
          return GroupOutcome.Plain.DECLINED;
        });
  }

  private interface Answer {
    GroupOutcome give(StatelessSession session, Opening opening, Invitation mine);
  }

  private GroupOutcome answer(Actor actor, String id, Answer answer) {
    return write(
        actor,
        session -> {
          var rows = new Openings_(session);
          var mine = rows.invitation(id).filter(i -> i.person().equals(actor.user()));
          var opening = mine.flatMap(i -> rows.opening(i.opening()));
          if (mine.isEmpty() || opening.isEmpty()) {
            return GroupOutcome.Plain.GONE;
          }
          return mine.get().state() == State.ASKED && opening.get().open()
              ? answer.give(session, opening.get(), mine.get())
              : GroupOutcome.Plain.OVER;
        });
  }

  /** Of two at the same moment the later one looks again at what is there then. */
  private GroupOutcome write(Actor actor, Function<StatelessSession, GroupOutcome> work) {
    return Overtaken.retrying(() -> UniqueKeys.retrying(() -> database.write(actor, work)));
  }
}
