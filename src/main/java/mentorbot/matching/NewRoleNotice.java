package mentorbot.matching;

import java.time.Instant;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.People_;
import mentorbot.people.Person;
import org.hibernate.StatelessSession;

/** Asks somebody in a new role whether a mentor would help with what is changing (R3). */
public final class NewRoleNotice implements NoticeKind<NewRoleNotice.Offer> {
  public static final String NAME = "matching.newRole";

  /** {@code together}: they are in a relationship, in which this may be talked about first. */
  public record Offer(boolean together) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public Decision<Offer> decide(StatelessSession session, Notice notice, Instant now) {
    var person = notice.recipient();
    boolean sent = notice.state() == Notice.State.SENT;
    if (!sent && new People_(session).person(person).filter(Person::takesPart).isEmpty()) {
      return Decision.drop("takes no part");
    }
    if (!sent && !new MentorRequests_(session).openOf(person).isEmpty()) {
      return Decision.drop("has asked for a mentor already");
    }
    return Decision.send(new Offer(!new Mentorships_(session).openOf(person).isEmpty()));
  }
}
