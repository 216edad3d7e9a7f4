package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mentorbot.agreement.Agreements.AgreedMeetings;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.Paused;
import mentorbot.jobs.OneByOne;
import mentorbot.mentorships.PausedDays;
import org.hibernate.StatelessSession;

/**
 * How often the parties of a relationship that runs are to meet, as they signed it: what {@link
 * Terms} tells of one, for many at a time.
 */
public record MeetingRhythm(
    String mentorship, LocalDate startedOn, Cadence cadence, int months, Paused paused) {
  /** Of all, by id and so many at a time, without those that can't be read. */
  public static void each(
      StatelessSession session, int most, OneByOne all, Consumer<List<MeetingRhythm>> work) {
    var rows = new Agreements_(session);
    Map<String, Cadence> cadences = new HashMap<>();
    var page = rows.meetingRhythms("", Limit.of(most));
    while (!page.isEmpty()) {
      var last = page.get(page.size() - 1).mentorship();
      var paused = PausedDays.between(session, page.get(0).mentorship(), last);
      work.accept(all.read(page, one -> Stream.of(of(one, cadences, paused))));
      page = page.size() < most ? List.of() : rows.meetingRhythms(last, Limit.of(most));
    }
  }

  /** Of this person's relationships that run, the oldest first. */
  public static List<MeetingRhythm> of(StatelessSession session, String person) {
    var mine = new Agreements_(session).meetingRhythmsOf(person);
    if (mine.isEmpty()) {
      return List.of();
    }
    var paused = PausedDays.ofPerson(session, person);
    Map<String, Cadence> cadences = new HashMap<>();
    return mine.stream().map(one -> of(one, cadences, paused)).toList();
  }

  private static MeetingRhythm of(
      AgreedMeetings one, Map<String, Cadence> cadences, Map<String, Paused> paused) {
    return new MeetingRhythm(
        one.mentorship(),
        one.startedOn(),
        cadences.computeIfAbsent(one.cadence(), Cadence::parse),
        one.months(),
        paused.getOrDefault(one.mentorship(), Paused.NONE));
  }

  /** The last day. */
  public LocalDate endsOn() {
    return paused.moved(startedOn.plusMonths(months));
  }
}
