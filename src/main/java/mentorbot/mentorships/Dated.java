package mentorbot.mentorships;

import java.time.LocalDate;
import mentorbot.mentorships.DueDays.Seen;
import mentorbot.store.TeamQuery;
import mentorbot.store.TeamUpdate;

/** What falls due on days that each relationship has of its own, and the column it is found by. */
public final class Dated {
  public static final Dated CHECK_INS = new Dated("check_in_from");
  public static final Dated REVIEWS = new Dated("review_from");

  final TeamQuery<LocalDate> next;
  final TeamQuery<LocalDate> until;
  final TeamQuery<Seen> on;
  final TeamQuery<Pauses.Spell> spells;
  final TeamUpdate later;

  private Dated(String column) {
    next =
        TeamQuery.of(
            named(
                "select m.COLUMN from mentorship m where m.team = :team and m.COLUMN > :after"
                    + " and m.COLUMN < :never order by m.team, m.COLUMN limit 1",
                column),
            row -> row.date(1));
    until =
        TeamQuery.of(
            named(
                "select m.COLUMN from mentorship m where m.team = :team and m.COLUMN <= :day"
                    + " group by m.COLUMN order by m.COLUMN",
                column),
            row -> row.date(1));
    on =
        TeamQuery.of(
            named(
                "select m.id, m.version, m.state from mentorship m where m.team = :team"
                    + " and m.COLUMN = :day and m.id > :after"
                    + " order by m.team, m.COLUMN, m.id limit :most",
                column),
            row -> new Seen(row.text(1), row.number(2), row.text(3).equals("ENDED")));
    spells =
        TeamQuery.of(
            named(
                "select d.mentorship, d.first_on, d.back_on from mentorship m"
                    + " join paused_days d on d.team = :team and d.mentorship = m.id"
                    + " where m.team = :team and m.COLUMN = :day and m.id >= :first"
                    + " and m.id <= :last order by d.mentorship, d.first_on",
                column),
            row -> new Pauses.Spell(row.text(1), row.date(2), row.date(3)));
    later =
        TeamUpdate.of(
            named(
                "update mentorship m set COLUMN = :day"
                    + " where m.team = :team and m.id = :id and m.version = :version",
                column));
  }

  private static String named(String sql, String column) {
    return sql.replace("COLUMN", column);
  }
}
