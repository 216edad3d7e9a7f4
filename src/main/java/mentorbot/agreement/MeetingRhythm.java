package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mentorbot.calendar.Paused;
import mentorbot.mentorships.PausedDays;
import org.hibernate.StatelessSession;

/**
 * How often the parties of a relationship that runs are to meet, as they signed it: what {@link
 * Terms} tells of one, for many at a time.
 */
public record MeetingRhythm(
    String mentorship, LocalDate startedOn, String cadence, int months, Paused paused) {
  /** The next so many by id after that one; "" begins. */
  public static List<MeetingRhythm> after(StatelessSession session, String mentorship, int most) {
    var page = new Agreements_(session).meetingRhythms(mentorship, Limit.of(most));
    if (page.isEmpty()) {
      return List.of();
    }
    return with(
        page,
        PausedDays.between(
            session, page.get(0).mentorship(), page.get(page.size() - 1).mentorship()));
  }

  /** Of this person's relationships that run, the oldest first. */
  public static List<MeetingRhythm> of(StatelessSession session, String person) {
    var mine = new Agreements_(session).meetingRhythmsOf(person);
    return mine.isEmpty() ? List.of() : with(mine, PausedDays.ofPerson(session, person));
  }

  private static List<MeetingRhythm> with(
      List<Agreements.AgreedMeetings> all, Map<String, Paused> paused) {
    return all.stream()
        .map(
            one ->
                new MeetingRhythm(
                    one.mentorship(),
                    one.startedOn(),
                    one.cadence(),
                    one.months(),
                    paused.getOrDefault(one.mentorship(), Paused.NONE)))
        .toList();
  }

  /** The last day. */
  public LocalDate endsOn() {
    return paused.moved(startedOn.plusMonths(months));
  }
}
