package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.PartyNotice.View;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.People_;
import mentorbot.people.Person;
import org.hibernate.StatelessSession;

/** Tells a party that another's Slack account is deactivated, and what that means for the two. */
public final class AbsentNotice implements NoticeKind<AbsentNotice.Absent> {
  public static final String NAME = "mentorships.absent";

  /** How it stands now. */
  public enum State {
    AWAY,
    /** The rest of the group goes on. */
    GOES_ON,
    BACK,
    /** The same of a group; of which of them it was told is not kept. */
    ALL_BACK,
    ENDED
  }

  /** {@code others} are those who are away; all other parties once nobody is. */
  public record Absent(List<String> others, State state) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Absent> decide(StatelessSession session, Notice notice, Instant now) {
    var absent = PartyNotice.view(session, notice).map(view -> absent(session, view));
    boolean told = notice.state() == Notice.State.SENT;
    return absent
        .filter(found -> told || found.state() == State.AWAY || found.state() == State.GOES_ON)
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("nobody is away"));
  }

  private static Absent absent(StatelessSession session, View view) {
    if (!view.mentorship().open()) {
      return new Absent(view.others(), State.ENDED);
    }
    var all = new Mentorships_(session).others(view.mentorship().id(), view.me().person());
    var away = all.stream().filter(other -> isAway(session, other)).toList();
    if (away.isEmpty()) {
      boolean several = view.others().size() > 1;
      return new Absent(view.others(), several ? State.ALL_BACK : State.BACK);
    }
    boolean rests = AbsenceEnding.anybodyAway(session, view.mentorship().id());
    return new Absent(away, rests ? State.AWAY : State.GOES_ON);
  }

  static boolean isAway(StatelessSession session, String person) {
    Optional<Person> found = new People_(session).person(person);
    return found.filter(Person::deactivated).isPresent();
  }
}
