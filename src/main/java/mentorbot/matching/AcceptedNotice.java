package mentorbot.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mentorbot.mentorships.GateReport;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Part;
import mentorbot.mentorships.Participant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** Tells both that they have found each other, what is next and where to talk. */
public final class AcceptedNotice implements NoticeKind<AcceptedNotice.Accepted> {
  public static final String NAME = "matching.accepted";

  private final Hours hours;

  public AcceptedNotice(Hours hours) {
    this.hours = hours;
  }

  /** {@code part} is the reader's; {@code agreed} if an agreement comes first. */
  public record Accepted(
      String mentorship,
      String other,
      Part part,
      boolean agreed,
      Optional<String> area,
      GateReport gates,
      String reader,
      Mentorship.State state) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Accepted> decide(StatelessSession session, Notice notice, Instant now) {
    var day = now.atZone(hours.zone(session, notice.recipient())).toLocalDate();
    return accepted(session, notice, day)
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("no longer there"));
  }

  static Optional<Accepted> accepted(StatelessSession session, Notice notice, LocalDate day) {
    var rows = new Mentorships_(session);
    var mentorship = rows.mentorship(notice.subject());
    var parties = rows.participants(notice.subject());
    var me = parties.stream().filter(p -> p.person().equals(notice.recipient())).findFirst();
    var other = parties.stream().filter(p -> !p.person().equals(notice.recipient())).findFirst();
    if (mentorship.isEmpty() || me.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(accepted(session, mentorship.get(), me.get(), other.get(), day));
  }

  private static Accepted accepted(
      StatelessSession session,
      Mentorship mentorship,
      Participant me,
      Participant other,
      LocalDate day) {
    return new Accepted(
        mentorship.id(),
        other.person(),
        Part.of(mentorship.form(), me.role()),
        mentorship.form().isAgreed(),
        Optional.ofNullable(mentorship.area()),
        Gates.of(session, mentorship, day),
        me.person(),
        mentorship.state());
  }
}
