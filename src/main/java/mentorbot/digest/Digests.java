package mentorbot.digest;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorship;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;

/** Who gets a digest, and the counts that go into it; never what anybody wrote. */
@Repository
interface Digests {
  StatelessSession session();

  default Optional<DigestReader> reader(String id) {
    return Row.find(session(), DigestReader.class, id);
  }

  /** Relationships in one state; {@code held} of them are. */
  record Standing(long all, long held) {}

  @Query("select count(this), count(heldAt) from Mentorship where state = :state")
  Standing standing(Mentorship.State state);

  /** In SQL: by the index of the states it reads one row, and not all to count them. */
  TeamQuery<Boolean> ANY_IN =
      TeamQuery.of(
          "select 1 from mentorship m where m.team = :team and m.state = :state limit 1",
          row -> true);

  /** Whether any relationship has not ended. */
  default boolean anyOpen() {
    return Week.OPEN.stream().anyMatch(state -> ANY_IN.first(session(), state.name()).isPresent());
  }

  @Query("select count(this) from Mentorship where startedOn = :day")
  long startedOn(LocalDate day);

  @Query("select count(this) from CheckIn where answeredAt >= :since and state = ANSWERED")
  long answeredSince(Instant since);

  /** Whose good news stands in its channel, by their own press. */
  @Query(
      "select distinct owner from GoodNews where pressedAt >= :since and state = POSTED"
          + " order by owner")
  List<String> sharedSince(Instant since, Limit limit);

  @Insert
  void add(DigestReader reader);

  @Update
  void change(DigestReader reader);
}
