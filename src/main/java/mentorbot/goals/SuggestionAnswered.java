package mentorbot.goals;

import java.time.Instant;
import mentorbot.goals.GoalSuggestion.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells a mentor whether what they suggested was taken up; not in which words. */
public final class SuggestionAnswered implements NoticeKind<SuggestionAnswered.Answered> {
  public static final String NAME = "goals.suggestion-answered";

  private final GoalBook book;

  public SuggestionAnswered(GoalBook book) {
    this.book = book;
  }

  /** The suggestion in the mentor's own words. */
  public record Answered(Suggestion suggestion, boolean taken) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Answered> decide(StatelessSession session, Notice notice, Instant now) {
    return new SuggestionRows_(session)
        .suggestion(notice.subject())
        .filter(found -> !found.open())
        .map(
            found ->
                Decision.send(new Answered(book.suggestion(found), found.state == State.TAKEN)))
        .orElseGet(() -> Decision.drop("erased"));
  }
}
