package mentorbot.surveys;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentorbot.store.TeamQuery;
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

  TeamQuery<Over> OVER =
      TeamQuery.of(
          "select m.id, m.started_on, m.ended_at from mentorship m where m.team = :team"
              + " and m.state = 'ENDED' and m.id > :after and m.started_on is not null"
              + " and m.ended_at >= :since order by m.team, m.state, m.id limit :most",
          row -> new Over(row.text(1), row.date(2), row.instant(3)));

  /** The next so many by id after that one that have not ended before. */
  default List<Over> over(Instant since, String after, int most) {
    return OVER.ask(session(), after, since, most);
  }
}
