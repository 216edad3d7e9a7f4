package mentorbot.meetings;

import java.time.Instant;
import mentorbot.agreement.Terms;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** What follows when everybody has said yes to the same time. */
final class Standing {
  private final Hours hours;
  private final SeriesPlan series;

  Standing(Hours hours, SeriesPlan series) {
    this.hours = hours;
    this.series = series;
  }

  /** Everybody of the circle has agreed; who has joined a group since is let in. */
  void begin(StatelessSession session, Circle agreed, Instant start, Instant now) {
    var rows = new Meetings_(session);
    var meeting = agreed.meeting();
    rows.clearSlots(meeting.id());
    meeting.agree(start, now);
    Gaps.close(session, meeting.mentorship());
    startSeries(session, agreed, now);
    agreed.save(session);
    for (var person : Attending.missing(session, meeting, now)) {
      Attending.add(session, meeting, person, hours);
    }
    var circle = Circle.of(session, meeting, agreed.me().person()).orElseThrow();
    Telling.stands(session, circle, hours, now);
  }

  private void startSeries(StatelessSession session, Circle circle, Instant now) {
    var terms = Terms.inForce(session, circle.meeting().mentorship());
    if (circle.meeting().repeats() && terms.isPresent()) {
      series.begin(session, circle, terms.get(), now);
    }
  }
}
