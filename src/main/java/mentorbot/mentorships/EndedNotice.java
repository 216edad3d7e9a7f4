package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import mentorbot.notices.Decision;
import org.hibernate.StatelessSession;

/** Tells the others, without a reason, that somebody has ended the relationship. */
public final class EndedNotice extends PartyNotice<EndedNotice.Ended> {
  public static final String NAME = "mentorships.ended";

  /**
   * {@code others} are the other parties. {@code forAbsence}: a coordinator ended it, because one
   * could no longer be reached; else one of the others did.
   */
  public record Ended(List<String> others, Part part, boolean forAbsence) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  Decision<Ended> decide(StatelessSession session, View view, Instant now) {
    return view.mentorship().open()
        ? Decision.drop("not ended")
        : Decision.send(
            new Ended(
                view.others(),
                Part.of(view.mentorship().form(), view.me().role()),
                forAbsence(view)));
  }

  private static boolean forAbsence(View view) {
    var by = view.mentorship().endedBy();
    return by != null && !by.equals(view.me().person()) && !view.others().contains(by);
  }
}
