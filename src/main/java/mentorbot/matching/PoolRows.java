package mentorbot.matching;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import mentorbot.people.Person;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What is read of possible mentors: few columns of many rows, whole rows of few. */
@Repository
interface PoolRows {
  /** A possible mentor, before anything else is known of them. */
  record Light(
      String person,
      @Nullable String discipline,
      @Nullable String level,
      @Nullable String site,
      @Nullable String modality,
      List<String> languages,
      List<String> helpsBy,
      List<String> values,
      List<String> interests,
      int places,
      @Nullable String zone,
      @Nullable Integer quietFrom,
      @Nullable Integer quietUntil) {}

  /** Somebody offers help in an area. */
  record Offered(String person, String area) {}

  /** How many places somebody has taken. */
  record Taken(String person, long places) {}

  StatelessSession session();

  @Query(
      "select id, discipline, level, site, modality, languages, helpsBy, values, interests,"
          + " places, zone, quietFrom, quietUntil from Person where state = ENROLLED"
          + " and offersMentoring = true and id in"
          + " (select a.person from PersonArea a where a.side = OFFERED and a.area in :areas)")
  List<Light> mentorsIn(List<String> areas);

  @Query("select person, area from PersonArea where side = OFFERED and area in :areas")
  List<Offered> offered(List<String> areas);

  @Query(
      "select person, count(this) from Participant where place is not null group by person")
  List<Taken> taken();

  /** An account's name as Slack shows it. */
  record Named(String person, String name) {}

  @Query("select id, name from Member where id in :ids")
  List<Named> names(List<String> ids);

  @Query("from Person where id in :ids")
  List<Person> people(List<String> ids);
}
