package mentorbot.checkins;

import java.time.Instant;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells the person who asked that a coordinator has dealt with it. */
public final class HandledNotice implements NoticeKind<HandledNotice.Handled> {
  public static final String NAME = "checkins.handled";

  public record Handled(String coordinator, Wish wish) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Handled> decide(StatelessSession session, Notice notice, Instant now) {
    Optional<Handled> handled =
        new RequestRows_(session)
            .request(notice.subject())
            .filter(request -> !request.withdrawn())
            .filter(request -> request.person().equals(notice.recipient()))
            .flatMap(r -> r.handledBy().map(by -> new Handled(by, r.wish())));
    return handled
        .<Decision<Handled>>map(Decision::send)
        .orElseGet(() -> Decision.drop("not handled"));
  }
}
