package mentorbot.people;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.config.Programme;
import mentorbot.notices.NoticeWatch;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;

/** All use-cases of this package on a fresh database, on a Monday morning in June. */
public final class Town implements AutoCloseable {
  public static final String TEAM = "T1";

  public final FakeClock clock = FakeClock.at("2026-06-01T09:00:00Z");
  public final Database database = TestDatabase.hsqldb();
  public final Programme definition = SampleProgramme.PROGRAMME;
  public final Hours hours = new Hours(QuietTime.DEFAULT, PreferredHour.daily(LocalTime.of(10, 0)));
  public final Map<String, Set<String>> partners = new HashMap<>();
  public final Set<String> told = new HashSet<>();
  public final Coordinators coordinators = new Coordinators(List.of("URUTH"), List.of("SGROUP"));
  public final Involvement involvement = (session, user) -> partners.getOrDefault(user, Set.of());
  public final Members members =
      new Members(database, clock, clock, new Absences(coordinators, List.of()));
  public final ReportingLines lines =
      new ReportingLines(
          database,
          clock,
          coordinators,
          (session, user) -> partners().getOrDefault(user, Set.of()),
          List.of((session, person, now) -> told.add("line of " + person)));
  public final Profiles profiles =
      new Profiles(
          database,
          clock,
          definition,
          hours,
          lines,
          List.of(),
          List.of((s, p, now) -> told.add("new role of " + p)));
  public final WorkingHours workingHours = new WorkingHours(database, clock, hours, List.of());
  public final QuietSpell quiet = new QuietSpell(database, clock, hours);
  public final ZoneMoves moves = new ZoneMoves(database, clock, hours, List.of());
  public final Privacy privacy = new Privacy(database, List.of());
  public final Departure departure =
      new Departure(
          database,
          clock,
          List.of((session, actor, now) -> told.add("left " + actor.user())),
          new NoticeWatch() {
            @Override
            public void sent(Told notice, Instant now) {}

            @Override
            public void dropped(String kind, String why) {
              told.add("dropped " + kind + ": " + why);
            }
          });
  public final SafeWay safeWay =
      new SafeWay(database, new SafeContacts(List.of("USAM", "UTOM")), coordinators, involvement);
  public final TrainingRecords training =
      new TrainingRecords(
          database,
          clock,
          Sealer.withKey(Sealer.newKey()),
          coordinators,
          involvement,
          24,
          List.of((session, person, now) -> told.add("course of " + person)));

  private int deliveries;

  private Map<String, Set<String>> partners() {
    return partners;
  }

  public Actor by(String user) {
    return new Actor(TEAM, user, "delivery " + ++deliveries);
  }

  public Profile fullProfile() {
    return new Profile(
        new Profile.Work(
            "technician", "one-to-three", "veterinary", List.of("rvn"), "riverside", "either"),
        new Profile.Exchange(List.of("anaesthesia"), List.of("dentistry"), 2, List.of("en")),
        new Profile.Style(
            List.of("questions"),
            List.of("stories"),
            List.of("calm"),
            List.of("arts"),
            "she/her",
            null),
        new Profile.Times(
            java.time.ZoneId.of("Europe/Lisbon"),
            QuietTime.DEFAULT,
            java.util.Optional.empty(),
            LocalTime.of(10, 0),
            "UBOSS"));
  }

  public void enrol(String user) {
    profiles.begin(by(user));
    var full = fullProfile();
    profiles.save(by(user), full.work());
    profiles.save(by(user), full.exchange());
    profiles.save(by(user), full.style());
    profiles.save(by(user), full.times());
  }

  public SlackAccount account(String user, String zone) {
    return new SlackAccount(user, "Name", "Full Name", zone, "en-GB", SlackAccount.Kind.MEMBER);
  }

  /** Kinds of what waits for this person. */
  public List<String> waiting(String user) {
    return database.read(
        TEAM,
        session ->
            session
                .createSelectionQuery(
                    "select kind from Notice where recipient = :user and state = WAITING"
                        + " order by kind",
                    String.class)
                .setParameter("user", user)
                .getResultList());
  }

  @Override
  public void close() {
    database.close();
  }
}
