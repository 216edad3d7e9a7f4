package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import mentorbot.mentorships.Participant.Role;
import mentorbot.notices.Decision;
import org.hibernate.StatelessSession;

/** Tells the others, without a reason, that somebody has ended the relationship. */
public final class EndedNotice extends PartyNotice<EndedNotice.Ended> {
  public static final String NAME = "mentorships.ended";

  /** {@code others} are the other parties, who ended it among them. */
  public record Ended(List<String> others, Role role) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  Decision<Ended> decide(StatelessSession session, View view, Instant now) {
    return view.mentorship().open()
        ? Decision.drop("not ended")
        : Decision.send(new Ended(view.others(), view.me().role()));
  }
}
