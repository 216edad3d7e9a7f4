package mentorbot.meetings;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/** Relationships that have not met for long, and what tells so; made per transaction. */
@Repository
interface GapRows {
  StatelessSession session();

  default Optional<MeetingGap> gap(String mentorship) {
    return Row.find(session(), MeetingGap.class, mentorship);
  }

  @Query("delete from MeetingGap where id = :mentorship")
  int close(String mentorship);

  /** Of relationships that run, the longest first. */
  @Query(
      "select g from MeetingGap g join Mentorship m on m.id = g.id and m.team = g.team"
          + " where m.state = ACTIVE and m.heldAt is null order by g.since, g.id")
  List<MeetingGap> longest(Limit limit);

  @Query("select id from MeetingGap where id >= :from and id <= :to")
  List<String> between(String from, String to);

  /** When relationships of these ids last met. */
  @Query(
      "select mentorship, max(startsAt) from Meeting where state = HELD"
          + " and mentorship >= :from and mentorship <= :to group by mentorship")
  List<Met> met(String from, String to);

  /** Of these ids, those with a meeting to come. */
  @Query(
      "select mentorship, max(startsAt) from Meeting where state = AGREED"
          + " and startsAt > :now and mentorship >= :from and mentorship <= :to"
          + " group by mentorship")
  List<Met> coming(Instant now, String from, String to);

  /** One of {@link #met} or {@link #coming}. */
  record Met(String mentorship, Instant at) {}

  @Insert
  void add(MeetingGap gap);
}
