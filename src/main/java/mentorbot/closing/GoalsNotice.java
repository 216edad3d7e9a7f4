package mentorbot.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.goals.GoalsPaper;
import mentorbot.goals.GoalsPaper.Time;
import mentorbot.mentorships.Fellows;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Members;
import org.hibernate.StatelessSession;

/** The paper of one's own goals, read right before it is sent, to nobody else. */
public final class GoalsNotice implements NoticeKind<GoalsPaper> {
  public static final String NAME = "closing.goals";

  private final ClosingBook book;

  public GoalsNotice(ClosingBook book) {
    this.book = book;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.REPLY;
  }

  @Override
  public Decision<GoalsPaper> decide(StatelessSession session, Notice notice, Instant now) {
    if (notice.sentAt() != null) {
      return Decision.drop("printed before");
    }
    var own = book.own(session, notice.recipient(), notice.subject());
    if (own.isEmpty()) {
      return Decision.drop("erased");
    }
    var paper = paper(session, own.get(), notice, now);
    return paper.goals().isEmpty() ? Decision.drop("no goals any more") : Decision.send(paper);
  }

  private GoalsPaper paper(StatelessSession session, Closing own, Notice notice, Instant now) {
    var card = book.card(session, own);
    return new GoalsPaper(
        notice.id(),
        notice.notBefore(),
        now.atZone(book.zone(session, own.person)),
        name(session, own.person),
        Optional.of(new Time(others(session, own), card.startedOn(), card.endedOn())),
        book.goals().whole(session, own.person, own.mentorship));
  }

  private static List<String> others(StatelessSession session, Closing own) {
    return Fellows.of(session, own.mentorship, own.person).stream()
        .flatMap(fellows -> fellows.others().stream())
        .map(person -> name(session, person))
        .toList();
  }

  private static String name(StatelessSession session, String person) {
    return Members.nameOf(session, person).orElse("");
  }
}
