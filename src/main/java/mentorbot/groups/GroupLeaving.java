package mentorbot.groups;

import java.time.Instant;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.groups.Invitation.State;
import mentorbot.people.AbsenceListener;
import mentorbot.people.Leaving;
import mentorbot.people.PrivacyItem;
import org.hibernate.StatelessSession;

/** What becomes of openings when somebody leaves or their account is gone, and what is stored. */
public final class GroupLeaving implements Leaving, AbsenceListener {
  private final Settling settling;

  public GroupLeaving(Settling settling) {
    this.settling = settling;
  }

  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    close(session, actor.user(), now);
    new Openings_(session).erasePurposes(actor.user());
  }

  @Override
  public void deactivated(StatelessSession session, String person, Instant now) {
    close(session, person, now);
  }

  /** What they opened is called off; nobody waits for their answer, and their yes is none. */
  private void close(StatelessSession session, String person, Instant now) {
    var rows = new Openings_(session);
    for (var opening : rows.allOpenBy(person)) {
      settling.callOff(session, opening, rows.invitations(opening.id()), now);
    }
    for (var invitation : rows.waitingFor(person)) {
      over(session, invitation, now);
    }
    for (var invitation : rows.saidYes(person)) {
      over(session, invitation, now);
    }
  }

  private void over(StatelessSession session, Invitation invitation, Instant now) {
    Settling.become(session, invitation, State.OVER);
    new Openings_(session)
        .opening(invitation.opening())
        .filter(Opening::open)
        .ifPresent(opening -> settling.settle(session, opening, invitation.person(), now));
  }

  /** For {@code /mentor privacy}. */
  public static List<PrivacyItem> privacyItems() {
    return List.of(
        new PrivacyItem(
            "groups",
            (session, user) ->
                new Openings_(session).countOf(user) + new Openings_(session).openedBy(user)));
  }
}
