package mentorbot.matching;

import java.time.Instant;
import java.util.List;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells the technician, and the coordinators, that nobody who was asked could say yes. */
public final class ExhaustedNotice implements NoticeKind<ExhaustedNotice.Exhausted> {
  public static final String NAME = "matching.exhausted";
  public static final String DESK = "matching.exhaustedDesk";

  private final boolean desk;

  private ExhaustedNotice(boolean desk) {
    this.desk = desk;
  }

  public static ExhaustedNotice technician() {
    return new ExhaustedNotice(false);
  }

  public static ExhaustedNotice desk() {
    return new ExhaustedNotice(true);
  }

  /** {@code settled}: they have found somebody since, or ask on. */
  public record Exhausted(
      String request, String mentee, List<String> areas, int asked, boolean settled) {}

  @Override
  public String name() {
    return desk ? DESK : NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Exhausted> decide(StatelessSession session, Notice notice, Instant now) {
    var rows = new MentorRequests_(session);
    var request = rows.request(notice.subject());
    if (request.isEmpty()) {
      return Decision.drop("no longer there");
    }
    boolean settled = request.get().state() != MentorRequest.State.EXHAUSTED;
    if (settled && notice.state() != Notice.State.SENT) {
      return Decision.drop("no longer true");
    }
    int asked =
        (int) rows.asks(request.get().id()).stream().filter(a -> a.askedAt() != null).count();
    return Decision.send(
        new Exhausted(
            request.get().id(), request.get().mentee(), request.get().areas(), asked, settled));
  }
}
