package mentorbot.checkins;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** Tells a party or a coordinator what somebody asked to be passed on to them, and no more. */
public final class WishNotice implements NoticeKind<WishNotice.Wished> {
  public static final String NAME = "checkins.wish";

  private final Sealer sealer;

  public WishNotice(Sealer sealer) {
    this.sealer = sealer;
  }

  /** {@code over}: nothing is left to do about it. */
  public record Wished(
      String request,
      String from,
      List<String> others,
      Wish wish,
      Audience audience,
      Optional<String> words,
      Optional<String> handledBy,
      boolean over) {
    public Wished {
      others = List.copyOf(others);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Wished> decide(StatelessSession session, Notice notice, Instant now) {
    var request = new RequestRows_(session).request(notice.subject());
    var pair = request.flatMap(r -> Pair.of(session, r.mentorship(), r.person()));
    if (request.isEmpty() || pair.isEmpty()) {
      return Decision.drop("no such request");
    }
    boolean over = !request.get().open() || !pair.get().mentorship().open();
    if (over && notice.state() != Notice.State.SENT) {
      return Decision.drop("handled or over");
    }
    return Decision.send(wished(request.get(), pair.get(), over));
  }

  private Wished wished(CheckInRequest request, Pair pair, boolean over) {
    return new Wished(
        request.id(),
        request.person(),
        pair.otherPeople(),
        request.wish(),
        request.audience(),
        Optional.ofNullable(request.words(sealer)),
        request.handledBy(),
        over);
  }
}
