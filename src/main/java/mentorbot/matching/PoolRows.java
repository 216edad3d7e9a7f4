package mentorbot.matching;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Columns;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What is read of possible mentors: few columns of many rows, whole rows of few. */
@Repository
interface PoolRows {
  /**
   * A possible mentor, before anything else is known of them; lists of ids as they are stored, null
   * if empty: thousands of mentors share few of them.
   */
  record Light(
      String person,
      @Nullable String discipline,
      @Nullable String level,
      @Nullable String site,
      @Nullable String modality,
      @Nullable String languages,
      @Nullable String helpsBy,
      @Nullable String values,
      @Nullable String interests,
      int places,
      @Nullable String zone,
      @Nullable Integer quietFrom,
      @Nullable Integer quietUntil) {
    static Light of(Columns row) throws SQLException {
      return new Light(
          row.text(1),
          row.textOrNull(2),
          row.textOrNull(3),
          row.textOrNull(4),
          row.textOrNull(5),
          row.textOrNull(6),
          row.textOrNull(7),
          row.textOrNull(8),
          row.textOrNull(9),
          row.number(10),
          row.textOrNull(11),
          row.numberOrNull(12),
          row.numberOrNull(13));
    }
  }

  /** How many places somebody has taken. */
  record Taken(String person, long places) {}

  StatelessSession session();

  // In SQL: of ten thousand people it reads small rows, and no entities that are thrown away.
  String LIGHT =
      "select p.id, p.discipline, p.level_id, p.site, p.modality, p.languages, p.helps_by,"
          + " p.holds_dear, p.interests, p.places, p.zone, p.quiet_from, p.quiet_until"
          + " from person p where p.team = :team and p.state = 'ENROLLED'"
          + " and p.deactivated_at is null";

  TeamQuery<Light> MENTORS = TeamQuery.of(LIGHT + " and p.offers_mentoring = true", Light::of);

  TeamQuery<Light> EVERYBODY = TeamQuery.of(LIGHT, Light::of);

  TeamQuery<String> OFFERING =
      TeamQuery.of(
          "select a.person from person_area a"
              + " where a.team = :team and a.side = 'OFFERED' and a.area = :area",
          row -> row.text(1));

  TeamQuery<String> WANTING =
      TeamQuery.of(
          "select a.person from person_area a"
              + " where a.team = :team and a.side = 'WANTED' and a.area = :area",
          row -> row.text(1));

  /** Everybody who mentors, whatever in. Joined with areas, HSQLDB takes eight times as long. */
  default List<Light> mentors() {
    return MENTORS.ask(session());
  }

  /** Everybody who takes part, mentor or not. */
  default List<Light> everybody() {
    return EVERYBODY.ask(session());
  }

  /** Who looks for help with this area. */
  default List<String> wanting(String area) {
    return WANTING.ask(session(), area);
  }

  /** Who offers this area, mentor or not. One at a time: for a list HSQLDB would read all areas. */
  default List<String> offering(String area) {
    return OFFERING.ask(session(), area);
  }

  @Query("select person, count(this) from Participant where place is not null group by person")
  List<Taken> taken();

  /** An account's name as Slack shows it. */
  @Query("select case when realName = '' then name else realName end from Member where id = :id")
  Optional<String> name(String id);
}
