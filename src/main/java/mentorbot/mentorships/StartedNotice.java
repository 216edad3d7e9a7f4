package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import mentorbot.notices.Decision;
import org.hibernate.StatelessSession;

/** Tells the parties that they have started, and what comes first. */
public final class StartedNotice extends PartyNotice<StartedNotice.Started> {
  public static final String NAME = "mentorships.started";

  /** {@code over} once it has ended: there is nothing left to do. */
  public record Started(String mentorship, List<String> others, Part part, boolean over) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  Decision<Started> decide(StatelessSession session, View view, Instant now) {
    return Decision.send(
        new Started(
            view.mentorship().id(),
            view.others(),
            Part.of(view.mentorship().form(), view.me().role()),
            !view.mentorship().open()));
  }
}
