package mentorbot.matching;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
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

  /** How many places somebody has taken. */
  record Taken(String person, long places) {}

  StatelessSession session();

  /** Who offers this area. One area at a time: HSQLDB would read all areas for a list of them. */
  @Query(
      "select p.id, p.discipline, p.level, p.site, p.modality, p.languages, p.helpsBy,"
          + " p.values, p.interests, p.places, p.zone, p.quietFrom, p.quietUntil"
          + " from PersonArea a join Person p on p.id = a.person"
          + " where a.side = OFFERED and a.area = :area"
          + " and p.state = ENROLLED and p.offersMentoring = true and p.deactivatedAt is null")
  List<Light> mentorsIn(String area);

  @Query("select person, count(this) from Participant where place is not null group by person")
  List<Taken> taken();

  /** An account's name as Slack shows it. */
  @Query("select case when realName = '' then name else realName end from Member where id = :id")
  Optional<String> name(String id);
}
