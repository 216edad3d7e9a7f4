package mentorbot.meetings;

import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentorbot.agreement.Terms;
import mentorbot.people.Hours;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** Makes meetings of the next dates of a series; the later ones follow as time goes by. */
public final class SeriesPlan {
  /** So many are there ahead. */
  static final int AHEAD = 3;

  private final Hours hours;
  private final Sealer sealer;
  private final TimeFinder finder;

  public SeriesPlan(Hours hours, Sealer sealer, TimeFinder finder) {
    this.hours = hours;
    this.sealer = sealer;
    this.finder = finder;
  }

  /** The meeting that stands is its first. */
  void begin(StatelessSession session, Circle circle, Terms terms, Instant now) {
    var rows = new Meetings_(session);
    var meeting = circle.meeting();
    if (rows.openSeries(meeting.mentorship()).isPresent()) {
      return;
    }
    var zone = hours.zone(session, meeting.madeBy());
    var series =
        new MeetingSeries(meeting, zone, terms.meetingCadence(), terms.startedOn(), terms.endsOn());
    meeting
        .place(sealer)
        .ifPresent(place -> series.place(sealer, session.getTenantIdentifier(), place));
    rows.add(series);
    meeting.becameSeries(series.id(), series.key(series.firstOn()));
    rows.change(meeting);
    // The first is counted too, as soon as it is written.
    plan(session, series, AHEAD - 1, circle.people(), now);
  }

  /** Adds what is missing; answers how many. */
  int fill(StatelessSession session, MeetingSeries series, Instant now) {
    var rows = new Meetings_(session);
    int missing = AHEAD - (int) rows.comingOf(series.id(), now);
    if (missing <= 0) {
      return 0;
    }
    var first = rows.newestOf(series.id(), Limit.of(1));
    return first.isEmpty() ? 0 : plan(session, series, missing, people(session, first.get(0)), now);
  }

  private static List<String> people(StatelessSession session, Meeting meeting) {
    return new Meetings_(session).parties(meeting.id()).stream().map(MeetingParty::person).toList();
  }

  private int plan(
      StatelessSession session, MeetingSeries series, int most, List<String> people, Instant now) {
    var rows = new Meetings_(session);
    var dates = series.dates().after(series.plannedTo(), most);
    int made = 0;
    for (var date : dates) {
      series.plannedTo(date);
      if (series.start(date).isAfter(now) && rows.withDate(series.key(date)) == 0) {
        plan(session, series, date, people, now);
        made++;
      }
    }
    if (dates.isEmpty()) {
      series.end();
    }
    rows.change(series);
    return made + (dates.isEmpty() ? 1 : 0);
  }

  private void plan(
      StatelessSession session,
      MeetingSeries series,
      LocalDate date,
      List<String> asBefore,
      Instant now) {
    var rows = new Meetings_(session);
    var start = series.start(date);
    // Of a group not those of the date before: some may have joined since, or be on a break.
    var people =
        Attending.isGroup(session, series.mentorship())
            ? Attending.there(session, series.mentorship(), start, now)
            : asBefore;
    if (people.isEmpty()) {
      return;
    }
    var meeting = Meeting.dateOf(series, series.key(date), start, now);
    meeting.place(sealer, session.getTenantIdentifier(), series.place(sealer).orElse(null));
    rows.add(meeting);
    for (var person : people) {
      var party = new MeetingParty(meeting.id(), person, hours.zone(session, person));
      party.says(hours.zone(session, person));
      rows.add(party);
    }
    var circle = Circle.of(session, meeting, people.get(0)).orElseThrow();
    Telling.reminders(session, circle, hours, now);
    for (var person : people) {
      SuitsNotice.askIfNeeded(session, circle.seenBy(person), hours, finder, now);
    }
  }
}
