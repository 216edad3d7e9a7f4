package mentorbot.surveys;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentorbot.mentorships.Participant.Role;
import mentorbot.store.TeamQuery;
import mentorbot.surveys.Eligible.Part;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Who takes part in which relationships, for whole programmes at a time. */
@Repository
interface Parts {
  StatelessSession session();

  @Query(
      "select p.mentorship, p.person, p.role from Participant p"
          + " join Mentorship m on m.id = p.mentorship and m.team = p.team"
          + " where m.state = ACTIVE and m.heldAt is null")
  List<Part> running();

  /** By the key of the relationships: for a range of its own HSQLDB reads all participants. */
  TeamQuery<Part> BETWEEN =
      TeamQuery.of(
          "select p.mentorship, p.person, p.role from mentorship m"
              + " join participant p on p.team = :team and p.mentorship = m.id"
              + " where m.team = :team and m.id >= :first and m.id <= :last",
          row -> new Part(row.text(1), row.text(2), Role.valueOf(row.text(3))));

  default List<Part> between(String from, String to) {
    return BETWEEN.ask(session(), from, to);
  }

  @Query("select mentorship, person, role from Participant order by mentorship, person")
  List<Part> all();

  /** A relationship, whether it has begun or is over. */
  record Seen(String mentorship, @Nullable LocalDate startedOn, @Nullable Instant endedAt) {}

  /** In the order of the key and without asking for more, so that a page reads no other again. */
  TeamQuery<Seen> SEEN =
      TeamQuery.of(
          "select m.id, m.started_on, m.ended_at from mentorship m"
              + " where m.team = :team and m.id > :after order by m.team, m.id limit :most",
          row -> new Seen(row.text(1), row.dateOrNull(2), row.instantOrNull(3)));

  /** The next so many by id after that one. */
  default List<Seen> seen(String after, int most) {
    return SEEN.ask(session(), after, most);
  }
}
