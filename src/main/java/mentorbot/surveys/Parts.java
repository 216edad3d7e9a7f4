package mentorbot.surveys;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentorbot.surveys.Eligible.Part;
import org.hibernate.StatelessSession;

/** Who takes part in which relationships, for whole programmes at a time. */
@Repository
interface Parts {
  StatelessSession session();

  @Query(
      "select p.mentorship, p.person, p.role from Participant p"
          + " join Mentorship m on m.id = p.mentorship and m.team = p.team"
          + " where m.state = ACTIVE and m.heldAt is null")
  List<Part> running();

  @Query(
      "select mentorship, person, role from Participant"
          + " where mentorship >= :from and mentorship <= :to order by mentorship, person")
  List<Part> between(String from, String to);

  @Query("select mentorship, person, role from Participant order by mentorship, person")
  List<Part> all();

  /** A relationship that has begun and is over. */
  record Over(String mentorship, LocalDate startedOn, Instant endedAt) {}

  @Query(
      "select id, startedOn, endedAt from Mentorship where state = ENDED and startedOn is not null"
          + " and endedAt >= :since and id > :after order by id")
  List<Over> over(Instant since, String after, Limit limit);
}
