package mentorbot.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.agreement.Drafts;
import mentorbot.agreement.UnsignedSweep;
import mentorbot.calendar.HolidayCalendar;
import mentorbot.calendar.WorkingDays;
import mentorbot.checkins.CheckInRequests;
import mentorbot.checkins.Wishing;
import mentorbot.config.Programme;
import mentorbot.jobs.JobHealth;
import mentorbot.matching.NewRequest;
import mentorbot.matching.Offers;
import mentorbot.matching.RequestCare;
import mentorbot.matching.RequestOutcome;
import mentorbot.matching.Requests;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.AbsentPartners;
import mentorbot.mentorships.DualRoles;
import mentorbot.mentorships.Ending;
import mentorbot.mentorships.Pairing;
import mentorbot.mentorships.Parties;
import mentorbot.mentorships.PausingForOthers;
import mentorbot.mentorships.Resting;
import mentorbot.mentorships.SitePausing;
import mentorbot.mentorships.Starting;
import mentorbot.notices.NoticeBoard;
import mentorbot.people.Absences;
import mentorbot.people.AbsentPeople;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.PeopleFixture;
import mentorbot.people.ReportingLines;
import mentorbot.people.TrainingCorrections;
import mentorbot.people.TrainingListener;
import mentorbot.people.TrainingRecords;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;

/**
 * Two coordinators, Ruth and Cara; Mira, a mentor, Ana and Ben, technicians; Sam, who is no party
 * of anything. On a Monday morning in June.
 */
public final class DeskWorld implements AutoCloseable {
  public static final String TEAM = PeopleFixture.TEAM;
  public static final Programme PROGRAMME = SampleProgramme.PROGRAMME;
  public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  public final FakeClock clock = FakeClock.at("2026-06-01T09:00:00Z");
  public final Database database;
  public final PeopleFixture people;
  public final NoticeBoard board;
  public final Hours hours = PeopleFixture.HOURS;
  public final Coordinators coordinators = new Coordinators(List.of("URUTH", "UCARA"), List.of());
  public final Parties involvement = new Parties();
  public final JobHealth jobs = new JobHealth();
  public final Sealer sealer = Sealer.withKey(Sealer.newKey());
  public final Starting starting;
  public final TrainingRecords training;
  public final TrainingCorrections corrections;
  public final DualRoles dualRoles;
  public final Desk desk;
  public final PeopleList list;
  public final RequestCare requests;
  public final CheckInRequests wishes;
  public final Absences absences;
  public final AbsenceEnding absenceEnding;
  public final AbsentPeople absent;
  public final SitePausing sites;
  public final PausingForOthers pausing;
  public final ReportingLines lines;
  public final Wishing wishing;
  private final Requests asking;
  public final AuditPages audit;
  private final UnsignedSweep drafting;

  public DeskWorld() {
    this(TestDatabase.hsqldb());
  }

  public DeskWorld(Database database) {
    this.database = database;
    people = new PeopleFixture(database);
    board = new NoticeBoard(database, TEAM);
    starting = new Starting((s, m) -> false, hours, clock);
    List<TrainingListener> listeners = List.of(starting, ReminderNotice.whenRecorded(coordinators));
    training =
        new TrainingRecords(database, clock, sealer, coordinators, involvement, 24, listeners);
    corrections =
        new TrainingCorrections(database, clock, coordinators, involvement, 24, listeners);
    requests = new RequestCare(database, clock, PROGRAMME, hours, coordinators);
    wishes = new CheckInRequests(database, clock, coordinators);
    asking = new Requests(database, clock, PROGRAMME, sealer, hours, coordinators);
    dualRoles =
        new DualRoles(
            database,
            clock,
            clock,
            coordinators,
            starting,
            SampleProgramme.DEFINITIONS.agreement().dualRole());
    desk =
        new Desk(
            database,
            clock,
            hours,
            coordinators,
            involvement,
            List.of(
                new GateSource(involvement),
                new WishSource(wishes),
                new DeactivatedSource(),
                new RequestSource(),
                new AgreementSource(),
                new UnreachableSource(),
                new JobSource(jobs),
                new SilentSource(),
                new LastWeeksSource(),
                new EndingSource(involvement)));
    absences =
        new Absences(
            coordinators,
            List.of(
                asking,
                new Offers(database, clock, PROGRAMME, hours, coordinators, starting),
                new AbsentPartners()));
    absenceEnding = new AbsenceEnding(database, clock, coordinators, new Ending(sealer, List.of()));
    lines = new ReportingLines(database, clock, coordinators, involvement, List.of(dualRoles));
    wishing = new Wishing(database, clock, sealer, coordinators);
    absent = new AbsentPeople(database, clock, coordinators);
    sites = new SitePausing(database, clock, hours, coordinators, Set.of("riverside"));
    pausing =
        new PausingForOthers(
            database, clock, hours, coordinators, new Resting((s, m) -> false, List.of()));
    list = new PeopleList(database, clock, hours, coordinators, involvement, training);
    audit = new AuditPages(database, coordinators);
    var drafts =
        new Drafts(
            SampleProgramme.DEFINITIONS.agreement(),
            (s, m) -> Optional.empty(),
            (s, m) -> Optional.empty(),
            sealer);
    drafting =
        new UnsignedSweep(
            database, drafts, hours, WorkingDays.mondayToFriday(HolidayCalendar.ofDates(Set.of())));
  }

  /** Everybody of the world, nobody with the course. */
  public DeskWorld enrolled() {
    people.mentor("UMIRA", 3, "exotics");
    people.technician("UANA", "exotics");
    people.technician("UBEN", "exotics");
    return this;
  }

  /** This technician asks these mentors, one after the other. */
  public String request(String mentee, String... mentors) {
    var outcome =
        asking.request(
            by(mentee),
            new NewRequest(
                List.of("exotics"), "new-role", List.of(), false, "SECRET", List.of(mentors)));
    return ((RequestOutcome.Requested) outcome).request();
  }

  public String pair(String mentor, String mentee) {
    var made =
        database.write(
            TEAM,
            session ->
                new Pairing(PROGRAMME).oneToOne(session, mentor, mentee, null, 9, clock.instant()));
    return ((Pairing.Result.Made) made).mentorship().id();
  }

  public void reportsTo(String person, String supervisor) {
    people.reportsTo(person, supervisor, dualRoles, clock.instant());
  }

  public void hasCourse(String user, LocalDate day) {
    people.completeCourse(user, day, starting, day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /** Drafts the agreements of all pairs, as the sweep does. */
  public void draftAgreements() {
    drafting.run(TEAM, clock.instant());
  }

  public Actor by(String user) {
    return people.by(user);
  }

  public DeskPage page(String coordinator) {
    return ((Look.Seen<DeskPage>) desk.page(TEAM, coordinator, 0, 50)).value();
  }

  /** What this coordinator's desk holds, as keys in order. */
  public List<String> keys(String coordinator) {
    return page(coordinator).entries().stream().map(entry -> entry.item().key()).toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
