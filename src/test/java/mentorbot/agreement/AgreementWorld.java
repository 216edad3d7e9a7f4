package mentorbot.agreement;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import mentorbot.actor.Actor;
import mentorbot.calendar.HolidayCalendar;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.WorkingDays;
import mentorbot.config.AgreementTemplate;
import mentorbot.mentorships.Ending;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Pairing;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.SampleProgramme;
import org.hibernate.StatelessSession;

/**
 * Ada (mentee) and Mira (mentor), who said yes to each other, and everything they need to agree.
 */
public final class AgreementWorld implements AutoCloseable {
  public static final String TEAM = "T1";
  public static final String ADA = "U0ADA";
  public static final String MIRA = "U0MIRA";
  public static final AgreementTemplate TEMPLATE = SampleProgramme.DEFINITIONS.agreement();
  private static final String SEAL = Sealer.newKey();

  public final Database database;
  public final FakeClock clock = FakeClock.at("2026-06-01T09:00:00Z");
  public final FakeClock wall = FakeClock.at("2026-11-22T09:00:00Z");
  public final Map<String, String> purposes = new HashMap<>();
  public final Map<String, String> contacts = new HashMap<>();
  public final Set<String> gatesClosed = new HashSet<>();
  public final Hours hours = new Hours(QuietTime.DEFAULT, PreferredHour.daily(LocalTime.of(10, 0)));
  public final Sealer sealer = Sealer.withKey(SEAL);
  public final Drafts drafts =
      new Drafts(
          TEMPLATE,
          (s, m) -> Optional.ofNullable(purposes.get(m)),
          (s, m) -> Optional.ofNullable(contacts.get(m)),
          sealer);
  public final Editing editing;
  public final Signing signing;
  public final Reading reading;
  public final Printing printing;
  public final UnsignedSweep sweep;
  private final AtomicInteger deliveries = new AtomicInteger();

  public AgreementWorld(Database database) {
    this.database = database;
    editing = new Editing(database, drafts, clock);
    signing = new Signing(database, drafts, this::start, hours, clock, wall);
    reading = new Reading(database, drafts, clock);
    printing = new Printing(database, clock);
    sweep =
        new UnsignedSweep(
            database, drafts, hours, WorkingDays.mondayToFriday(HolidayCalendar.ofDates(Set.of())));
  }

  /** As new, on the same database: opening one takes longer than most tests. */
  public void reset() {
    clock.set(Instant.parse("2026-06-01T09:00:00Z"));
    gatesClosed.clear();
    for (var entity :
        List.of(
            "Refusal",
            "Signature",
            "AgreementClause",
            "AgreementVersion",
            "Agreement",
            "Participant",
            "Mentorship",
            "Notice")) {
      database.change(TEAM, s -> s.createMutationQuery("delete from " + entity).executeUpdate());
    }
  }

  private boolean start(StatelessSession session, Mentorship mentorship, LocalDate day) {
    if (gatesClosed.contains(mentorship.id())) {
      return false;
    }
    mentorship.start(day);
    new SignedAgreements(drafts).lastDay(session, mentorship, day).ifPresent(mentorship::runsUntil);
    new Mentorships_(session).change(mentorship);
    return true;
  }

  /** A new relationship of the two; its id. */
  public String pair() {
    return pair(TEAM, ADA, MIRA);
  }

  public String pair(String team, String mentee, String mentor) {
    var made =
        database.write(
            team,
            session ->
                new Pairing(SampleProgramme.PROGRAMME)
                    .oneToOne(session, mentor, mentee, null, 9, clock.instant()));
    return ((Pairing.Result.Made) made).mentorship().id();
  }

  public Actor actor(String user) {
    return new Actor(TEAM, user, "delivery " + deliveries.getAndIncrement());
  }

  public Sheet sheet(String user, String mentorship) {
    return reading.sheet(TEAM, user, mentorship).orElseThrow();
  }

  public Outcome sign(String user, String mentorship) {
    var newest = sheet(user, mentorship).newest().number();
    return signing.sign(actor(user), mentorship, newest, "the words that " + user + " saw");
  }

  public Outcome edit(String user, String mentorship, UnaryOperator<Edit.Meetings> how) {
    var newest = sheet(user, mentorship).newest();
    return editing.save(
        actor(user), mentorship, newest.number(), how.apply(meetings(newest.text())));
  }

  public static Edit.Meetings meetings(AgreementText text) {
    var terms = text.terms();
    return new Edit.Meetings(
        terms.meetingCadence(),
        terms.meetingMinutes(),
        terms.method(),
        terms.preferredDays(),
        terms.preferredHours().from(),
        terms.preferredHours().until());
  }

  public static Edit.Pace pace(AgreementText text) {
    var terms = text.terms();
    return new Edit.Pace(
        terms.checkInCadence(),
        terms.responseHours(),
        terms.durationMonths(),
        terms.reviewDays(),
        terms.protectedTime().monthlyMinutes(),
        terms.protectedTime().workTime());
  }

  public static Edit.Meetings minutes(Edit.Meetings m, int minutes) {
    return new Edit.Meetings(m.cadence(), minutes, m.method(), m.days(), m.from(), m.until());
  }

  public static Edit.Meetings cadence(Edit.Meetings m, String cadence) {
    return new Edit.Meetings(cadence, m.minutes(), m.method(), m.days(), m.from(), m.until());
  }

  public static Edit.Meetings days(Edit.Meetings m, DayOfWeek... days) {
    return new Edit.Meetings(
        m.cadence(), m.minutes(), m.method(), List.of(days), m.from(), m.until());
  }

  /** Both sign; the relationship starts unless its gates are closed. */
  public String agreedPair() {
    var pair = pair();
    sign(ADA, pair);
    sign(MIRA, pair);
    return pair;
  }

  /** Somebody leaves, and what they were in ends. */
  public void leaves(String user) {
    database.change(
        TEAM, session -> new Ending(sealer, List.of()).left(session, actor(user), clock.instant()));
  }

  /** What is in the outbox, as "recipient kind", in the order it was put there. */
  public List<String> outbox() {
    return database.read(
        TEAM,
        s ->
            s
                .createSelectionQuery("from Notice order by recipient, kind, id", Notice.class)
                .getResultList()
                .stream()
                .map(notice -> notice.recipient() + " " + notice.kind())
                .toList());
  }

  /** What each kind decides about each of its notices, with the recipient. */
  public <D> List<Decision<D>> decisions(NoticeKind<D> kind, String recipient) {
    List<Decision<D>> all = new ArrayList<>();
    database.<Boolean>read(
        TEAM,
        s -> {
          s.createSelectionQuery(
                  "from Notice where kind = :kind and recipient = :recipient order by notBefore",
                  Notice.class)
              .setParameter("kind", kind.name())
              .setParameter("recipient", recipient)
              .getResultList()
              .forEach(notice -> all.add(kind.decide(s, notice, clock.instant())));
          return true;
        });
    return all;
  }

  public void later(Duration by) {
    clock.advance(by);
  }

  @Override
  public void close() {
    database.close();
  }
}
