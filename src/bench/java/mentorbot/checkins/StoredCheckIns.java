package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mentorbot.mentorships.Heard_;
import mentorbot.store.Database;

/**
 * Two rounds of check-ins for both parties of each relationship, written in bulk: answered, but in
 * every fiftieth by nobody, and the newer one in every tenth not by the mentee.
 */
public final class StoredCheckIns {
  private static final int AT_A_TIME = 1_000;
  private static final int SILENT = 50;
  private static final int ONE_SIDED = 10;

  private final Database database;
  private final String team;

  public StoredCheckIns(Database database, String team) {
    this.database = database;
    this.team = team;
  }

  /** Relationship {@code n}, from 1, is that of mentor n and mentee n. */
  public void add(List<String> mentorships, String mentors, String mentees, Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    for (int from = 0; from < mentorships.size(); from += AT_A_TIME) {
      var rows = new ArrayList<CheckIn>();
      for (int i = from; i < Math.min(mentorships.size(), from + AT_A_TIME); i++) {
        int number = i + 1;
        boolean heard = number % SILENT != 0;
        for (int weeks : new int[] {5, 1}) {
          boolean mentee = heard && (weeks > 1 || number % ONE_SIDED != 0);
          var round = today.minusWeeks(weeks);
          rows.add(made(mentorships.get(i), mentors + number, round, heard));
          rows.add(made(mentorships.get(i), mentees + number, round, mentee));
        }
      }
      var older = rows.stream().filter(row -> row.roundOn().isBefore(today.minusWeeks(2)));
      var ids = older.map(CheckIn::id).toList();
      database.change(
          team,
          session -> {
            session.insertMultiple(rows);
            session
                .createMutationQuery("update CheckIn set newest = false where id in (:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
            var signs = new Heard_(session);
            rows.stream()
                .filter(row -> row.answer().isPresent())
                .forEach(row -> signs.heard(row.mentorship(), row.person(), at(row.roundOn())));
          });
    }
  }

  private static Instant at(LocalDate round) {
    return round.atTime(9, 0).toInstant(ZoneOffset.UTC);
  }

  private static CheckIn made(String mentorship, String person, LocalDate round, boolean answer) {
    var at = at(round);
    var made = CheckIn.asked(mentorship, person, round, false, false, at);
    if (answer) {
      made.answer(Answer.OKAY, at);
    }
    made.close();
    return made;
  }
}
