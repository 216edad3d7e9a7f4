package mentorbot.mentorships;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import mentorbot.store.TeamUpdate;
import org.hibernate.StatelessSession;

/**
 * Mentorships and their participants; made per transaction with {@code new Mentorships_(session)}.
 * One person's are joined from their own rows: a subquery would have HSQLDB read everybody's.
 */
@Repository
public interface Mentorships {
  StatelessSession session();

  default Optional<Mentorship> mentorship(String id) {
    return Row.find(session(), Mentorship.class, id);
  }

  TeamQuery<String> OPEN_OF =
      TeamQuery.of(
          "select m.id from participant p"
              + " join mentorship m on m.team = :team and m.id = p.mentorship"
              + " where p.team = :team and p.person = :person and m.state <> 'ENDED'"
              + " order by m.created_at, m.id",
          row -> row.text(1));

  default List<Mentorship> openOf(String person) {
    return Row.all(session(), Mentorship.class, OPEN_OF.ask(session(), person));
  }

  TeamQuery<String> PARTICIPANTS =
      TeamQuery.of(
          "select p.id from participant p where p.team = :team and p.mentorship = :mentorship"
              + " order by p.role, p.id",
          row -> row.text(1));

  default List<Participant> participants(String mentorship) {
    return Row.all(session(), Participant.class, PARTICIPANTS.ask(session(), mentorship));
  }

  TeamQuery<String> OTHERS =
      TeamQuery.of(
          "select p.person from participant p where p.team = :team"
              + " and p.mentorship = :mentorship and p.person <> :person order by p.role, p.id",
          row -> row.text(1));

  /** Everybody of a relationship but this person. */
  default List<String> others(String mentorship, String person) {
    return OTHERS.ask(session(), mentorship, person);
  }

  TeamQuery<Present.Seat> SEATS =
      TeamQuery.of(
          "select p.person, p.role, case when x.deactivated_at is null then 1 else 0 end, m.form,"
              + " m.state from participant p"
              + " join mentorship m on m.team = :team and m.id = p.mentorship"
              + " left join person x on x.team = :team and x.id = p.person"
              + " where p.team = :team and p.mentorship = :mentorship order by p.role, p.id",
          row ->
              new Present.Seat(
                  row.text(1),
                  Participant.Role.valueOf(row.text(2)),
                  row.number(3) == 1,
                  Mentorship.Form.valueOf(row.text(4)),
                  !row.text(5).equals("ENDED")));

  /** Everybody of a relationship, with what {@link Present} decides by. */
  default List<Present.Seat> seats(String mentorship) {
    return SEATS.ask(session(), mentorship);
  }

  TeamQuery<String> OTHERS_HERE =
      TeamQuery.of(
          "select p.person from participant p join person x on x.team = :team and x.id = p.person"
              + " where p.team = :team and p.mentorship = :mentorship and p.person <> :person"
              + " and x.deactivated_at is null order by p.role, p.id",
          row -> row.text(1));

  /** The same without those whose account is deactivated. */
  default List<String> othersHere(String mentorship, String person) {
    return OTHERS_HERE.ask(session(), mentorship, person);
  }

  @Query("from Participant where mentorship = :mentorship and person = :person")
  Optional<Participant> participant(String mentorship, String person);

  @Query("select place from Participant where person = :mentor and place is not null")
  List<Integer> placesTaken(String mentor);

  @Query("select menteePlace from Participant where person = :mentee and menteePlace is not null")
  List<Integer> menteePlacesTaken(String mentee);

  /** The other people of this person's open relationships, some perhaps twice. */
  @Query(
      "select o.person from Participant p join Mentorship m on m.id = p.mentorship"
          + " join Participant o on o.mentorship = p.mentorship"
          + " where p.person = :person and o.person <> :person and m.state <> ENDED")
  List<String> partnersOf(String person);

  /** Newest first, the open ones before the ended ones. */
  @Query(
      "select m from Participant p join Mentorship m on m.id = p.mentorship"
          + " where p.person = :person"
          + " order by case when m.state = ENDED then 1 else 0 end, m.createdAt desc, m.id")
  List<Mentorship> allOf(String person, Limit limit);

  /** Open relationships of exactly these two; one at the most, by the unique key. */
  @Query("from Mentorship where openPair = :pair")
  Optional<Mentorship> openOfPair(String pair);

  /** Whether it begins only once another one is over, which it is not so far. */
  default boolean waits(String mentorship) {
    return follower(mentorship).isPresent();
  }

  default Optional<Follower> follower(String next) {
    return Row.find(session(), Follower.class, next);
  }

  /** What is to begin once this one is over. */
  @Query("from Follower where follows = :mentorship order by id")
  List<Follower> followers(String mentorship);

  @Query("from Mentorship where state = AGREEING order by createdAt, id")
  List<Mentorship> agreeing(Limit limit);

  @Query("from Mentorship where held = true order by createdAt, id")
  List<Mentorship> held(Limit limit);

  /** For the coordinators' list: what is not started yet, or held; each part by an index. */
  default List<Mentorship> waiting(Limit limit) {
    return Stream.concat(
            agreeing(limit).stream(),
            held(limit).stream().filter(m -> m.state() != Mentorship.State.AGREEING))
        .sorted(Comparator.comparing(Mentorship::createdAt).thenComparing(Mentorship::id))
        .limit(limit.maxResults())
        .toList();
  }

  /** An open relationship, and one of its parties whose account is deactivated. */
  record Absent(String mentorship, String person, Instant since) {}

  @Query(
      "select m.id, x.id, x.deactivatedAt from Person x"
          + " join Participant p on p.person = x.id and p.team = x.team"
          + " join Mentorship m on m.id = p.mentorship and m.team = p.team"
          + " where x.away = DEACTIVATED and m.state <> ENDED"
          + " order by x.deactivatedAt, m.id, x.id")
  List<Absent> absent(Limit limit);

  TeamQuery<Integer> ABSENT_IN =
      TeamQuery.of(
          "select count(*) from participant p join person x on x.team = :team and x.id = p.person"
              + " where p.team = :team and p.mentorship = :mentorship"
              + " and x.deactivated_at is not null",
          row -> row.number(1));

  default int absentIn(String mentorship) {
    return ABSENT_IN.ask(session(), mentorship).get(0);
  }

  @Query("select count(this) from Participant where person = :person")
  long countOf(String person);

  /** Who has left it, the last first. */
  @Query("from FormerParticipant where mentorship = :mentorship order by leftAt desc, id")
  List<FormerParticipant> formers(String mentorship);

  @Query(
      "from FormerParticipant where mentorship = :mentorship and person = :person"
          + " order by leftAt desc, id")
  List<FormerParticipant> former(String mentorship, String person, Limit limit);

  @Query("select count(this) from FormerParticipant where person = :person")
  long countFormer(String person);

  @Query("from Joining where mentorship = :mentorship order by since, id")
  List<Joining> joinings(String mentorship);

  @Query("from Joining where person = :person order by since, id")
  List<Joining> joiningsOf(String person);

  default Optional<Joining> joining(String id) {
    return Row.find(session(), Joining.class, id);
  }

  TeamQuery<String> TO_DRAFT =
      TeamQuery.of(
          "select m.id from mentorship m where m.team = :team and m.to_draft = true"
              + " order by m.created_at, m.id",
          row -> row.text(1));

  /** Those for which an agreement may have to be drafted, the oldest first. */
  default List<String> toDraft() {
    return TO_DRAFT.ask(session());
  }

  TeamUpdate DRAFTED =
      TeamUpdate.of(
          "update mentorship m set to_draft = false"
              + " where m.team = :team and m.id = :id and m.to_draft = true");

  /** It is drafted, or needs none. */
  default int drafted(String mentorship) {
    return DRAFTED.run(session(), mentorship);
  }

  @Query("select id from Joining where lapsesAt <= :now order by lapsesAt, id")
  List<String> lapsed(Instant now, Limit limit);

  TeamQuery<Instant> NEXT_LAPSE =
      TeamQuery.of(
          "select j.lapses_at from joining j where j.team = :team and j.lapses_at > :after"
              + " order by j.lapses_at limit 1",
          row -> row.instant(1));

  default Optional<Instant> nextLapse(Instant after) {
    return NEXT_LAPSE.first(session(), after);
  }

  @Insert
  void add(Mentorship mentorship);

  @Insert
  void add(Participant participant);

  @Insert
  void add(FormerParticipant former);

  @Insert
  void add(Joining joining);

  @Insert
  void add(Follower follower);

  @Delete
  void remove(Follower follower);

  @Delete
  void remove(Joining joining);

  @Delete
  void remove(Participant participant);

  @Update
  void change(Mentorship mentorship);

  @Update
  void change(Participant participant);
}
