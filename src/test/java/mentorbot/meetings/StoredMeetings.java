package mentorbot.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import mentorbot.mentorships.Mentorships_;
import mentorbot.store.Database;

/** Meetings that took place or stand, for the tests of other features. */
public final class StoredMeetings {
  private static final int MINUTES = 45;

  private final Database database;
  private final String team;

  public StoredMeetings(Database database, String team) {
    this.database = database;
    this.team = team;
  }

  public void held(String mentorship, String by, LocalDate day) {
    var at = noon(day);
    put(Meeting.noted(mentorship, by, MINUTES, at, at));
  }

  public void planned(String mentorship, String by, LocalDate day) {
    var at = noon(day);
    var made = Meeting.offered(mentorship, by, MINUTES, false, at);
    made.agree(at, at);
    put(made);
  }

  private void put(Meeting meeting) {
    database.change(
        team,
        session -> {
          var rows = new Meetings_(session);
          rows.add(meeting);
          new Mentorships_(session)
              .participants(meeting.mentorship())
              .forEach(p -> rows.add(new MeetingParty(meeting.id(), p.person(), ZoneOffset.UTC)));
        });
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
