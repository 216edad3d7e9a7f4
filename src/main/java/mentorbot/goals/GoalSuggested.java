package mentorbot.goals;

import java.time.Instant;
import mentorbot.goals.GoalSuggestion.State;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Asks somebody whether they would like to make a goal theirs. */
public final class GoalSuggested implements NoticeKind<GoalSuggested.Asked> {
  public static final String BY_PERSON = "goals.suggested";
  public static final String BY_PROGRAMME = "goals.offered";

  private final GoalBook book;
  private final String name;

  private GoalSuggested(GoalBook book, String name) {
    this.book = book;
    this.name = name;
  }

  public static GoalSuggested byPerson(GoalBook book) {
    return new GoalSuggested(book, BY_PERSON);
  }

  /** The bot's own initiative: all that a programme suggests shares a message. */
  public static GoalSuggested byProgramme(GoalBook book) {
    return new GoalSuggested(book, BY_PROGRAMME);
  }

  /** {@code over}: the relationship has ended without an answer. */
  public record Asked(Suggestion suggestion, State state, boolean over) {}

  @Override
  public String name() {
    return name;
  }

  @Override
  public Weight weight() {
    return name.equals(BY_PERSON) ? Weight.PERSONAL : Weight.NUDGE;
  }

  @Override
  public Decision<Asked> decide(StatelessSession session, Notice notice, Instant now) {
    var found = new SuggestionRows_(session).suggestion(notice.subject());
    if (found.isEmpty()) {
      return Decision.drop("erased");
    }
    var suggestion = found.get();
    boolean over =
        new Mentorships_(session)
            .mentorship(suggestion.mentorship)
            .filter(Mentorship::open)
            .isEmpty();
    return notice.sentAt() == null && (over || !suggestion.open())
        ? Decision.drop("answered or over")
        : Decision.send(new Asked(book.suggestion(suggestion), suggestion.state, over));
  }
}
