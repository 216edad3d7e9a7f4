package mentorbot.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Present;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** Ends a series: its dates to come are called off, and nothing new is planned. */
public final class SeriesEnding {
  private final Database database;
  private final Clock programme;

  public SeriesEnding(Database database, Clock programme) {
    this.database = database;
    this.programme = programme;
  }

  /** How many dates were called off; the others are told of all by the first of them. */
  public record Ended(List<String> others, int dates) {
    public Ended {
      others = List.copyOf(others);
    }
  }

  /** Empty if it has ended, is missing or somebody else's. */
  public Optional<Ended> end(Actor actor, String id) {
    return database.write(
        actor,
        session ->
            new Meetings_(session)
                .series(id)
                .filter(MeetingSeries::open)
                .filter(series -> isParty(session, series, actor.user()))
                .map(series -> end(session, actor.user(), series)));
  }

  private static boolean isParty(StatelessSession session, MeetingSeries series, String user) {
    return new Mentorships_(session).participant(series.mentorship(), user).isPresent();
  }

  private Ended end(StatelessSession session, String user, MeetingSeries series) {
    var rows = new Meetings_(session);
    var now = programme.instant();
    series.end();
    rows.change(series);
    int dates = 0;
    for (var meeting : rows.openDatesOf(series.id())) {
      var circle = Circle.of(session, meeting, user);
      if (circle.isPresent() && !meeting.begun(now)) {
        Answering.cancel(session, circle.get(), Because.PERSON, Optional.of(user), now);
        if (dates == 0) {
          Telling.cancelled(session, circle.get(), now);
        }
        dates++;
      }
    }
    return new Ended(Present.others(session, series.mentorship(), user), dates);
  }
}
