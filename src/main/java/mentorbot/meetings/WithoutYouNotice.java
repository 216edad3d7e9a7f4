package mentorbot.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Fellows;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OnBreak;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Hours;
import mentorbot.people.Members;
import org.hibernate.StatelessSession;

/**
 * To somebody who left a group, or is on a break from it: what of its meetings goes out of their
 * calendar.
 */
public final class WithoutYouNotice implements NoticeKind<WithoutYouNotice.Without> {
  public static final String NAME = "meetings.without-you";

  private final Hours hours;

  public WithoutYouNotice(Hours hours) {
    this.hours = hours;
  }

  /**
   * {@code backOn}: their break lasts until then; empty if they have left. {@code calendar}: dates
   * to take out, the earliest first, by {@code zone} for the reader; {@code names} are those of the
   * others, as far as Slack told them.
   */
  public record Without(
      String mentorship,
      List<String> others,
      Optional<LocalDate> backOn,
      ZoneId zone,
      List<CalendarEntry> calendar,
      List<String> names) {
    public Without {
      names = List.copyOf(names);
      others = List.copyOf(others);
      calendar = List.copyOf(calendar);
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
  public Decision<Without> decide(StatelessSession session, Notice notice, Instant now) {
    var person = notice.recipient();
    var mentorship = notice.subject();
    var fellows = Fellows.of(session, mentorship, person);
    boolean left = new Mentorships_(session).participant(mentorship, person).isEmpty();
    var calendar = calendar(session, mentorship, person, left, now);
    if (notice.sentAt() != null || fellows.isEmpty() || calendar.isEmpty()) {
      return Decision.drop("told before, or nothing to take out");
    }
    return Decision.send(
        new Without(
            mentorship,
            fellows.get().others(),
            OnBreak.of(session, mentorship).until(person, now),
            hours.zone(session, person),
            calendar,
            Members.namesOf(session, fellows.get().others())));
  }

  private static List<CalendarEntry> calendar(
      StatelessSession session, String mentorship, String person, boolean left, Instant now) {
    var rows = new Meetings_(session);
    var entries = new ArrayList<CalendarEntry>();
    for (var meeting : rows.goneFrom(mentorship, person)) {
      CalendarEntry.calledOff(meeting).filter(e -> e.start().isAfter(now)).ifPresent(entries::add);
    }
    if (left) {
      rows.openSeries(mentorship)
          .ifPresent(series -> entries.addAll(CalendarEntry.notPlannedYet(series, now)));
    }
    entries.sort(Comparator.comparing(CalendarEntry::start));
    return entries;
  }
}
