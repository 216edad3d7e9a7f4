package mentorbot.matching;

import java.time.Instant;
import java.util.List;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells the technician whom the person they asked suggests instead; they decide. */
public final class SuggestedNotice implements NoticeKind<SuggestedNotice.Suggested> {
  public static final String NAME = "matching.suggested";

  private final Suggestions suggestions;

  public SuggestedNotice(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  /**
   * {@code open}: the suggestion can still be taken up. {@code asked}: whoever suggested it was
   * asked for it themselves; else it was a coordinator.
   */
  public record Suggested(
      String ask,
      String by,
      String person,
      List<Reason> reasons,
      Ask.State state,
      boolean open,
      boolean asked) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Suggested> decide(StatelessSession session, Notice notice, Instant now) {
    var rows = new MentorRequests_(session);
    var ask = rows.ask(notice.subject()).filter(a -> a.mentee().equals(notice.recipient()));
    var request = ask.flatMap(a -> rows.request(a.request()));
    if (ask.isEmpty() || request.isEmpty() || ask.get().suggestedBy() == null) {
      return Decision.drop("no longer there");
    }
    var state = request.get().state();
    boolean open =
        ask.get().state() == Ask.State.SUGGESTED
            && (state == MentorRequest.State.OPEN || state == MentorRequest.State.EXHAUSTED);
    return Decision.send(
        new Suggested(
            ask.get().id(),
            String.valueOf(ask.get().suggestedBy()),
            ask.get().mentor(),
            open ? suggestions.reasons(session, request.get(), ask.get().mentor()) : List.of(),
            ask.get().state(),
            open,
            wasAsked(session, ask.get())));
  }

  private static boolean wasAsked(StatelessSession session, Ask suggested) {
    return new MentorRequests_(session)
        .asks(suggested.request()).stream()
            .anyMatch(ask -> ask.mentor().equals(suggested.suggestedBy()));
  }
}
