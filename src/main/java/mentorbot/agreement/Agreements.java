package mentorbot.agreement;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorship;
import mentorbot.store.Columns;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

@Repository
interface Agreements {
  StatelessSession session();

  default Optional<Agreement> agreement(String mentorship) {
    return Row.find(session(), Agreement.class, mentorship);
  }

  TeamQuery<String> VERSION =
      TeamQuery.of(
          "select v.id from agreement_version v where v.team = :team and v.agreement = :agreement"
              + " and v.number = :number",
          row -> row.text(1));

  default Optional<AgreementVersion> version(String agreement, int number) {
    return VERSION.first(session(), agreement, number).flatMap(this::version);
  }

  default Optional<AgreementVersion> version(String id) {
    return Row.find(session(), AgreementVersion.class, id);
  }

  @Query(
      "from AgreementVersion where agreement = :agreement and number <= :newest"
          + " order by number desc")
  List<AgreementVersion> versions(String agreement, int newest, Limit limit);

  @Query("from AgreementClause where agreementVersion = :version order by place")
  List<AgreementClause> clauses(String version);

  @Query(
      "from Signature where agreement = :agreement and number = :number order by signedAt, signer")
  List<Signature> signatures(String agreement, int number);

  @Query(
      "from Signature where agreement = :agreement and number in :numbers order by signedAt,"
          + " signer")
  List<Signature> signatures(String agreement, Collection<Integer> numbers);

  @Query("from Refusal where agreement = :agreement and number in :numbers")
  List<Refusal> refusals(String agreement, Collection<Integer> numbers);

  /** The newest version before {@code number} that the person signed; null if none. */
  @Query(
      "select max(number) from Signature where agreement = :agreement and signer = :person and"
          + " number < :number")
  Integer lastSigned(String agreement, String person, int number);

  @Query(
      "select max(number) from AgreementVersion where agreement = :agreement and draftedBy ="
          + " :person and number < :number")
  Integer lastDrafted(String agreement, String person, int number);

  /** Open versions of relationships that have not started, the longest open first. */
  @Query(
      "select a from Mentorship m join Agreement a on a.id = m.id and a.team = m.team"
          + " where m.state = AGREEING and a.openNumber is not null and a.openSince <= :before"
          + " order by a.openSince, a.id")
  List<Agreement> openSince(Instant before, Limit limit);

  /**
   * Of all relationships that have not ended and don't rest, without those of which everybody has
   * been reminded.
   */
  @Query(
      "select a from Agreement a join Mentorship m on m.id = a.id and m.team = a.team"
          + " where a.toRemind = true and a.openNumber is not null and a.openSince <= :before"
          + " and (a.remindedOf is null or a.remindedOf < a.openNumber)"
          + " and m.state <> ENDED and m.paused = false order by a.openSince, a.id")
  List<Agreement> toRemind(Instant before);

  @Query(
      "select m.id, m.startedOn, a.agreedOn, v.checkInCadence, v.durationMonths, v.protectedMinutes"
          + " from Mentorship m join Agreement a on a.id = m.id and a.team = m.team"
          + " join AgreementVersion v"
          + " on v.agreement = a.id and v.team = a.team and v.number = a.agreedNumber"
          + " where m.id > :after and m.state in (ACTIVE, PAUSED) order by m.team, m.id")
  List<Agreed> rhythms(String after, Limit limit);

  /** The version that holds in a relationship {@code m}. */
  String IN_FORCE =
      " join agreement a on a.team = :team and a.id = m.id"
          + " join agreement_version v on v.team = :team and v.agreement = a.id"
          + " and v.number = a.agreed_number";

  /** A person's relationships that run, the oldest first, with the version that holds in each. */
  String RUNNING_OF =
      " from participant p join mentorship m on m.team = :team and m.id = p.mentorship"
          + IN_FORCE
          + " where p.team = :team and p.person = :person and m.state = 'ACTIVE'"
          + " and m.held_at is null and m.started_on is not null order by m.created_at, m.id";

  String RHYTHM =
      "select m.id, m.started_on, a.agreed_on, v.check_in_cadence, v.duration_months,"
          + " v.protected_minutes";

  TeamQuery<Agreed> RHYTHMS_ON =
      TeamQuery.of(
          RHYTHM
              + " from mentorship m"
              + IN_FORCE
              + " where m.team = :team and m.check_in_from = :day"
              + " and m.id >= :first and m.id <= :last and m.state in ('ACTIVE', 'PAUSED')"
              + " and m.started_on is not null",
          Agreed::read);

  /** Of those that run or rest and have no check-in due before that day. */
  default List<Agreed> rhythmsOn(LocalDate day, String from, String to) {
    return RHYTHMS_ON.ask(session(), day, from, to);
  }

  /** What {@link Rhythm} tells, without its pauses. */
  record Agreed(
      String mentorship,
      LocalDate startedOn,
      @Nullable LocalDate agreedOn,
      String cadence,
      int months,
      int protectedMinutes) {
    static Agreed read(Columns row) throws SQLException {
      return new Agreed(
          row.text(1), row.date(2), row.dateOrNull(3), row.text(4), row.number(5), row.number(6));
    }
  }

  @Query(
      "select m.id, m.startedOn, v.meetingCadence, v.durationMonths"
          + " from Mentorship m join Agreement a on a.id = m.id and a.team = m.team"
          + " join AgreementVersion v"
          + " on v.agreement = a.id and v.team = a.team and v.number = a.agreedNumber"
          + " where m.id > :after and m.state = ACTIVE and m.heldAt is null order by m.team, m.id")
  List<AgreedMeetings> meetingRhythms(String after, Limit limit);

  TeamQuery<AgreedReviews> REVIEW_DAYS_ON =
      TeamQuery.of(
          "select m.id, m.started_on, a.agreed_on, v.review_days, v.duration_months,"
              + " m.state, m.held"
              + " from mentorship m"
              + IN_FORCE
              + " where m.team = :team and m.review_from = :day"
              + " and m.id >= :first and m.id <= :last and m.started_on is not null",
          row ->
              new AgreedReviews(
                  row.text(1),
                  row.date(2),
                  row.dateOrNull(3),
                  row.text(4),
                  row.number(5),
                  row.text(6).equals("ACTIVE") && !row.flag(7)));

  /**
   * Of those that run and have no review due before that day. Which of them run is not asked of the
   * database: it would then not take the day's index.
   */
  default List<AgreedReviews> reviewDaysOn(LocalDate day, String from, String to) {
    return REVIEW_DAYS_ON.ask(session(), day, from, to).stream()
        .filter(AgreedReviews::runs)
        .toList();
  }

  /** What {@link ReviewDays} tells, without its pauses. */
  record AgreedReviews(
      String mentorship,
      LocalDate startedOn,
      @Nullable LocalDate agreedOn,
      String days,
      int months,
      boolean runs) {}

  TeamQuery<AgreedMeetings> MEETINGS_OF =
      TeamQuery.of(
          "select m.id, m.started_on, v.meeting_cadence, v.duration_months" + RUNNING_OF,
          row -> new AgreedMeetings(row.text(1), row.date(2), row.text(3), row.number(4)));

  /** Of this person's relationships that run, the oldest first. */
  default List<AgreedMeetings> meetingRhythmsOf(String person) {
    return MEETINGS_OF.ask(session(), person);
  }

  /** What {@link MeetingRhythm} tells, without its pauses. */
  record AgreedMeetings(String mentorship, LocalDate startedOn, String cadence, int months) {}

  TeamQuery<Agreed> RHYTHMS_OF = TeamQuery.of(RHYTHM + RUNNING_OF, Agreed::read);

  /** Of this person's relationships that run, the oldest first. */
  default List<Agreed> rhythmsOf(String person) {
    return RHYTHMS_OF.ask(session(), person);
  }

  /** Started on, until that day by its agreement; how it stands now. */
  record Ending(String mentorship, LocalDate startedOn, LocalDate endsOn, Mentorship.State state) {}

  @Query("select id, startedOn, endsOn, state from Mentorship where endsOn = :day order by id")
  List<Ending> ending(LocalDate day);

  /** The agreements of which this person signed a version, the last signed first. */
  @Query(
      "select s.agreement from Signature s where s.signer = :person group by s.agreement"
          + " order by max(s.programmeTime) desc, s.agreement")
  List<String> signedAgreements(String person, Limit limit);

  @Query("select count(this) from AgreementVersion where draftedBy = :person")
  long draftedBy(String person);

  @Query("select count(this) from Signature where signer = :person")
  long signedBy(String person);

  @Insert
  void add(Agreement agreement);

  @Insert
  void add(AgreementVersion version);

  @Insert
  void add(AgreementClause clause);

  @Insert
  void add(Signature signature);

  @Insert
  void add(Refusal refusal);

  @Update
  void change(Agreement agreement);
}
