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
      String area,
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

  /** How many places somebody has taken. */
  record Taken(String person, long places) {}

  StatelessSession session();

  /** One row for each area that a possible mentor offers; starts from the areas' index. */
  @Query(
      "select p.id, a.area, p.discipline, p.level, p.site, p.modality, p.languages, p.helpsBy,"
          + " p.values, p.interests, p.places, p.zone, p.quietFrom, p.quietUntil"
          + " from PersonArea a join Person p on p.id = a.person"
          + " where a.side = OFFERED and a.area in :areas"
          + " and p.state = ENROLLED and p.offersMentoring = true and p.deactivatedAt is null")
  List<Light> mentorsIn(List<String> areas);

  @Query("select person, count(this) from Participant where place is not null group by person")
  List<Taken> taken();

  /** An account's name as Slack shows it. */
  record Named(String person, String name) {}

  @Query(
      "select id, case when realName = '' then name else realName end from Member where id in :ids")
  List<Named> names(List<String> ids);

  @Query("from Person where id in :ids")
  List<Person> people(List<String> ids);
}
