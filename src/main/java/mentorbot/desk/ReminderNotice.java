package mentorbot.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.agreement.LastDays;
import mentorbot.agreement.UnsignedAgreements;
import mentorbot.checkins.SilentPairs;
import mentorbot.meetings.HeldMeetings;
import mentorbot.meetings.UnmetPairs;
import mentorbot.mentorships.GateReport.DualRoleGate;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.TrainingListener;
import mentorbot.people.TrainingRecords;
import org.hibernate.StatelessSession;

/**
 * A coordinator's kind reminder. It counts as a nudge, so that it waits for its reader's hours and
 * stays within their two messages a week, and it is not sent when it is done meanwhile.
 */
public final class ReminderNotice implements NoticeKind<ReminderNotice.Asked> {
  private static final Period SOON = Period.ofDays(30);

  /** What for. */
  public enum About {
    COURSE("desk.remindCourse"),
    ACKNOWLEDGEMENT("desk.remindAcknowledgement"),
    AGREEMENT("desk.remindAgreement"),
    SILENT("desk.remindSilent"),
    UNMET("desk.remindUnmet"),
    LAST_WEEKS("desk.remindLastWeeks");

    private final String notice;

    About(String notice) {
      this.notice = notice;
    }

    /** The name of the kind of notice. */
    public String notice() {
      return notice;
    }

    static Optional<About> of(DeskItem.Kind kind) {
      return switch (kind) {
        case COURSE, ENDING -> Optional.of(COURSE);
        case ACKNOWLEDGEMENT -> Optional.of(ACKNOWLEDGEMENT);
        case AGREEMENT -> Optional.of(AGREEMENT);
        case SILENT -> Optional.of(SILENT);
        case UNMET -> Optional.of(UNMET);
        case LAST_WEEKS -> Optional.of(LAST_WEEKS);
        case DUAL_ROLE, WISH, DEACTIVATED, REQUEST_OPEN, REQUEST_ASKED -> Optional.empty();
        case UNREACHABLE, JOB, CHANNEL, SURVEY -> Optional.empty();
      };
    }
  }

  /** {@code until}: the day with which what they have ends or ended; {@code done}: nothing left. */
  public record Asked(About about, List<String> others, Optional<LocalDate> until, boolean done) {}

  private final About about;
  private final Hours hours;

  private ReminderNotice(About about, Hours hours) {
    this.about = about;
    this.hours = hours;
  }

  /** One kind for each thing to remind of. */
  public static List<ReminderNotice> all(Hours hours) {
    return Arrays.stream(About.values()).map(about -> new ReminderNotice(about, hours)).toList();
  }

  /** A completion settles reminders of the course; to be registered with those who record them. */
  public static TrainingListener whenRecorded(Coordinators coordinators) {
    return (session, person, now) -> {
      Outbox.refresh(session, About.COURSE.notice(), person);
      Outbox.homeStale(session, coordinators.all(session));
    };
  }

  @Override
  public String name() {
    return about.notice();
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public Decision<Asked> decide(StatelessSession session, Notice notice, Instant now) {
    var asked =
        about == About.COURSE ? course(session, notice, now) : relationship(session, notice, now);
    return asked.done() && notice.state() != Notice.State.SENT
        ? Decision.drop("done")
        : Decision.send(asked);
  }

  private Asked course(StatelessSession session, Notice notice, Instant now) {
    var person = notice.recipient();
    var day = day(session, notice, now);
    var until =
        TrainingRecords.of(session, person).stream()
            .map(TrainingRecords.Shown::until)
            .max(Comparator.naturalOrder());
    boolean done = until.filter(last -> last.isAfter(day.plus(SOON))).isPresent();
    return new Asked(about, List.of(), until, done);
  }

  private Asked relationship(StatelessSession session, Notice notice, Instant now) {
    var people =
        new Mentorships_(session)
            .participants(notice.subject()).stream().map(Participant::person).toList();
    var others = people.stream().filter(p -> !p.equals(notice.recipient())).toList();
    boolean open =
        new Mentorships_(session)
            .mentorship(notice.subject())
            .filter(mentorship -> mentorship.open())
            .isPresent();
    var until =
        about == About.LAST_WEEKS
            ? LastDays.of(session, notice.subject())
            : Optional.<LocalDate>empty();
    boolean waits = open && waitsFor(session, notice, people, now);
    return new Asked(about, others, until, !waits);
  }

  private boolean waitsFor(
      StatelessSession session, Notice notice, List<String> people, Instant now) {
    return switch (about) {
      case AGREEMENT ->
          UnsignedAgreements.of(session, notice.subject())
              .filter(unsigned -> unsigned.missing().contains(notice.recipient()))
              .isPresent();
      case SILENT ->
          SilentPairs.of(session, notice.subject(), day(session, notice, now), HeldMeetings::last)
              .isPresent();
      case UNMET -> UnmetPairs.of(session, notice.subject()).isPresent();
      case LAST_WEEKS -> true;
      case ACKNOWLEDGEMENT ->
          Gates.of(session, people, LocalDate.EPOCH).dualRole()
                  instanceof DualRoleGate.Proposed proposed
              && proposed.missing().contains(notice.recipient());
      case COURSE -> throw new IllegalStateException("a course is of a person");
    };
  }

  private LocalDate day(StatelessSession session, Notice notice, Instant now) {
    return now.atZone(hours.zone(session, notice.recipient())).toLocalDate();
  }
}
