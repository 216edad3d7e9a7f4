package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;

/** Both parties of each relationship are asked how it is going, all at one instant. */
public final class StoredPrompts {
  private static final int AT_A_TIME = 500;

  private final Database database;
  private final String team;

  public StoredPrompts(Database database, String team) {
    this.database = database;
    this.team = team;
  }

  /** Relationship {@code n}, from 1, is that of mentor n and mentee n. */
  public void add(List<String> mentorships, String mentors, String mentees, Instant due) {
    var round = LocalDate.ofInstant(due, ZoneOffset.UTC);
    for (int from = 0; from < mentorships.size(); from += AT_A_TIME) {
      var rows = new ArrayList<CheckIn>();
      for (int i = from; i < Math.min(mentorships.size(), from + AT_A_TIME); i++) {
        for (var person : List.of(mentors + (i + 1), mentees + (i + 1))) {
          rows.add(CheckIn.asked(mentorships.get(i), person, round, true, false, due));
        }
      }
      database.change(
          team,
          session -> {
            session.insertMultiple(rows);
            rows.forEach(
                row ->
                    Outbox.put(
                        session,
                        NewNotice.on(
                            row.person(), PromptNotice.NAME, row.id(), round.toString(), due)));
          });
    }
  }
}
