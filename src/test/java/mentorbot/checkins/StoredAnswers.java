package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import mentorbot.mentorships.Heard_;
import mentorbot.store.Database;

/** Rounds of check-ins as somebody answered them or did not, for the tests of other features. */
public final class StoredAnswers {
  private final Database database;
  private final String team;

  public StoredAnswers(Database database, String team) {
    this.database = database;
    this.team = team;
  }

  public void answered(String mentorship, String person, LocalDate round) {
    put(mentorship, person, round, true);
  }

  public void passedBy(String mentorship, String person, LocalDate round) {
    put(mentorship, person, round, false);
  }

  /** Not asked in this round, such as on a break of their own. */
  public void leftOut(String mentorship, String person, LocalDate round) {
    database.change(
        team,
        session -> {
          var rows = new CheckIns_(session);
          rows.outdate(mentorship, person);
          rows.add(CheckIn.leftOut(mentorship, person, round, at(round)));
        });
  }

  private static Instant at(LocalDate round) {
    return round.atTime(9, 0).toInstant(ZoneOffset.UTC);
  }

  private void put(String mentorship, String person, LocalDate round, boolean answer) {
    var at = at(round);
    database.change(
        team,
        session -> {
          var rows = new CheckIns_(session);
          rows.outdate(mentorship, person);
          var made = CheckIn.asked(mentorship, person, round, false, false, at);
          if (answer) {
            made.answer(Answer.OKAY, at);
            new Heard_(session).heard(mentorship, person, at);
          }
          made.close();
          rows.add(made);
        });
  }
}
