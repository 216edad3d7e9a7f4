package mentorbot.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.store.Database;
import org.jspecify.annotations.Nullable;

/** Enrolled people for the tests of other features, in the team T1 and the zone of London. */
public final class PeopleFixture {
  public static final String TEAM = "T1";
  public static final Hours HOURS =
      new Hours(QuietTime.DEFAULT, PreferredHour.daily(LocalTime.of(10, 0)));

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private final Database database;

  public PeopleFixture(Database database) {
    this.database = database;
  }

  /** Takes so many mentees, 0 for none, in these areas. */
  public void mentor(String user, int places, String... areas) {
    enrol(user, List.of(), List.of(areas), places, LONDON, null);
  }

  public void technician(String user, String... wanted) {
    enrol(user, List.of(wanted), List.of(), 0, LONDON, null);
  }

  public void enrol(
      String user,
      List<String> wanted,
      List<String> offered,
      int places,
      ZoneId zone,
      @Nullable String supervisor) {
    database.change(
        TEAM,
        session -> {
          var people = new People_(session);
          var person = new Person(user);
          person.work(
              new Profile.Work(
                  "technician", "one-to-three", "veterinary", List.of(), "riverside", "either"));
          person.exchange(new Profile.Exchange(wanted, offered, places, List.of("en")));
          person.style(
              new Profile.Style(
                  List.of("questions"),
                  List.of("questions"),
                  List.of("calm"),
                  List.of("research"),
                  null,
                  null));
          person.times(
              new Profile.Times(
                  zone, QuietTime.DEFAULT, Optional.empty(), LocalTime.of(10, 0), supervisor));
          for (int page = 1; page <= Person.PAGES; page++) {
            person.pageDone(page, Instant.EPOCH);
          }
          people.add(person);
          wanted.forEach(a -> people.add(new PersonArea(user, a, PersonArea.Side.WANTED)));
          offered.forEach(a -> people.add(new PersonArea(user, a, PersonArea.Side.OFFERED)));
        });
  }

  /** They belong to another site from now on. */
  public void worksAt(String user, String site) {
    database.change(
        TEAM,
        session -> {
          var people = new People_(session);
          var person = people.person(user).orElseThrow();
          person.work(
              new Profile.Work(
                  "technician", "one-to-three", "veterinary", List.of(), site, "either"));
          people.change(person);
        });
  }

  /** They live by another clock from now on. */
  public void lives(String user, ZoneId zone, HoursListener listener, Instant now) {
    database.change(
        TEAM,
        session -> {
          var people = new People_(session);
          var person = people.person(user).orElseThrow();
          person.moveTo(zone);
          people.change(person);
          listener.hoursChanged(session, user, now);
        });
  }

  /** Slack describes this person's account. */
  public void account(String user, SlackAccount.Kind kind, Absences absences, Instant now) {
    database.change(
        TEAM,
        session ->
            absences.described(session, new SlackAccount(user, user, user, null, null, kind), now));
  }

  /** A message to this person was refused, or got through. */
  public void message(String user, @Nullable String refusal, Absences absences, Instant now) {
    database.change(
        TEAM,
        session -> {
          if (refusal == null) {
            absences.reached(session, user, now);
          } else {
            absences.unreachable(session, user, refusal, now);
          }
        });
  }

  /** The person's row as it is now. */
  public Person person(String user) {
    return database.read(TEAM, session -> new People_(session).person(user)).orElseThrow();
  }

  public void completeCourse(String user, LocalDate day, TrainingListener listener, Instant now) {
    database.change(
        TEAM,
        session -> {
          var shown =
              new TrainingRecords.Shown(
                  user, TrainingRecords.Kind.COMPLETED, day, day.plusYears(2), "URUTH", now);
          new TrainingRecordRows_(session).add(new TrainingRecord("c" + user, shown, null));
          listener.recorded(session, user, now);
        });
  }

  public void reportsTo(
      String person, @Nullable String supervisor, ReportingLineListener listener, Instant now) {
    database.change(
        TEAM,
        session -> {
          var rows = new ReportingLineRows_(session);
          rows.of(person).ifPresent(rows::remove);
          if (supervisor != null) {
            rows.add(new ReportingLine(person, supervisor, person, now));
          }
          listener.changed(session, person, now);
        });
  }

  /** Acts and subjects of the audit trail, as {@code act subject}. */
  public List<String> audited() {
    return database.read(
        TEAM,
        session ->
            session
                .createSelectionQuery("from AuditEntry order by doneAt, id", AuditEntry.class)
                .getResultList()
                .stream()
                .map(entry -> entry.act() + " by " + entry.actor())
                .toList());
  }

  public Actor by(String user) {
    return new Actor(TEAM, user, "delivery " + ++number);
  }

  private int number;
}
