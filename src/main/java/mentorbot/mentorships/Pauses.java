package mentorbot.mentorships;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Pause.Stage;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;

/** Pauses, and the days on which relationships rested; made per transaction. */
@Repository
interface Pauses {
  StatelessSession session();

  default Optional<Pause> pause(String id) {
    return Row.find(session(), Pause.class, id);
  }

  TeamQuery<Boolean> ANY_LIVE =
      TeamQuery.of(
          "select 1 from pause p where p.team = :team and p.live = true limit 1", row -> true);

  /** Whether any rests or will: a tick asks this first, and mostly no more. */
  default boolean anyLive() {
    return ANY_LIVE.first(session()).isPresent();
  }

  @Query("from Pause where openKey = :key")
  Optional<Pause> open(String key);

  /** Those that are not over of any of these, whatever their ids name; the first to begin first. */
  @Query("from Pause where about in :abouts and live = true order by startsAt, id")
  List<Pause> liveAbout(Collection<String> abouts);

  @Query("from Pause where madeBy = :person and live = true order by startsAt, id")
  List<Pause> liveBy(String person);

  @Query("select id from Pause where stage = :stage order by startsAt, id")
  List<String> inStage(Stage stage, Limit limit);

  @Query("select id from Pause where stage = PLANNED and startsAt <= :now order by startsAt, id")
  List<String> toBegin(Instant now, Limit limit);

  @Query("select id from Pause where stage = RUNNING and endsAt <= :now order by endsAt, id")
  List<String> toEnd(Instant now, Limit limit);

  @Query("select min(startsAt) from Pause where stage = PLANNED and startsAt > :after")
  Optional<Instant> nextBegin(Instant after);

  @Query("select min(endsAt) from Pause where stage = RUNNING and endsAt > :after")
  Optional<Instant> nextEnd(Instant after);

  /** The sites that rest or will, the next to begin first. */
  @Query("from Pause where scope = SITE and live = true order by startsAt, id")
  List<Pause> sites(Limit limit);

  /** Their own, and those a coordinator set for them; a relationship's count for its parties. */
  @Query(
      "select count(this) from Pause where (madeBy = :person and byCoordinator = false)"
          + " or (byCoordinator = true and (about = :person or about in"
          + " (select p.mentorship from Participant p where p.person = :person)))")
  long concerning(String person);

  /** A pause of a person or a site. */
  record Wide(Pause.Scope scope, String madeBy, Instant until) {}

  TeamQuery<Wide> WIDE =
      TeamQuery.of(
          "select p.scope, p.made_by, p.ends_at from pause p where p.team = :team"
              + " and p.about in (:user, :site, :all) and p.live = true and p.scope <> 'MENTORSHIP'"
              + " and p.starts_at <= :now and p.ends_at > :until",
          row -> new Wide(Pause.Scope.valueOf(row.text(1)), row.text(2), row.instant(3)));

  /**
   * Until when everything of a person rests, by their own wish or their site's; whoever lets a site
   * rest is not meant by it.
   */
  default Optional<Instant> until(String user, String site, String all, Instant now) {
    return WIDE.ask(session(), user, site, all, now, now).stream()
        .filter(wide -> wide.scope() == Pause.Scope.PERSON || !wide.madeBy().equals(user))
        .map(Wide::until)
        .max(Comparator.naturalOrder());
  }

  TeamQuery<String> PEOPLE_OF_SITE =
      TeamQuery.of(
          "select x.id from person x where x.team = :team and x.site = :site and x.id > :after"
              + " order by x.team, x.site, x.id limit :most",
          row -> row.text(1));

  TeamQuery<String> PEOPLE =
      TeamQuery.of(
          "select x.id from person x where x.team = :team and x.id > :after"
              + " order by x.team, x.id limit :most",
          row -> row.text(1));

  /** Of every site and of none, the next so many by id after that one. */
  default List<String> everybody(String after, int most) {
    return PEOPLE.ask(session(), after, most);
  }

  /** The next so many by id after that one. */
  default List<String> peopleOfSite(String site, String after, int most) {
    return PEOPLE_OF_SITE.ask(session(), site, after, most);
  }

  TeamQuery<String> PAUSED =
      TeamQuery.of(
          "select m.id from mentorship m where m.team = :team and m.paused = true"
              + " and m.id > :after order by m.team, m.paused, m.id limit :most",
          row -> row.text(1));

  /** Relationships that rest, the next so many by id after that one. */
  default List<String> paused(String after, int most) {
    return PAUSED.ask(session(), after, most);
  }

  /** Days on which a relationship rested; back on the second. */
  record Spell(String mentorship, LocalDate first, LocalDate back) {}

  TeamQuery<Spell> SPELLS =
      TeamQuery.of(
          "select d.mentorship, d.first_on, d.back_on from paused_days d where d.team = :team"
              + " and d.mentorship >= :first and d.mentorship <= :last"
              + " order by d.mentorship, d.first_on",
          row -> new Spell(row.text(1), row.date(2), row.date(3)));

  default List<Spell> spells(String from, String to) {
    return SPELLS.ask(session(), from, to);
  }

  TeamQuery<Spell> SPELLS_OF =
      TeamQuery.of(
          "select d.mentorship, d.first_on, d.back_on from participant p"
              + " join paused_days d on d.team = :team and d.mentorship = p.mentorship"
              + " where p.team = :team and p.person = :person order by d.mentorship, d.first_on",
          row -> new Spell(row.text(1), row.date(2), row.date(3)));

  default List<Spell> spellsOf(String person) {
    return SPELLS_OF.ask(session(), person);
  }

  @Query("from PausedDays where mentorship = :mentorship order by firstOn desc")
  List<PausedDays> days(String mentorship, Limit limit);

  @Insert
  void add(Pause pause);

  @Insert
  void add(PausedDays days);

  @Update
  void change(Pause pause);

  @Update
  void change(PausedDays days);

  @Delete
  void remove(PausedDays days);
}
