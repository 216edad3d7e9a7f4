package mentorbot.mentorships;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.Pause.Stage;
import mentorbot.people.Hours;
import mentorbot.people.Members;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/** What somebody finds about their own pauses, and what they may let rest. */
public final class MyPauses {
  /** {@link #mine} has something of everything. */
  public static final Sign EVERYTHING_RESTS =
      Sign.when(
          "exists (select 1 from pause z where z.team = :team and z.about = :person"
              + " and z.live = true)");

  /** Something that may be in {@link #allRest}. */
  public static final Sign ONE_RESTS = OpenMentorships.ROWS.any("m.paused = true");

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final Sealer sealer;

  public MyPauses(Database database, Clock programme, Hours hours, Sealer sealer) {
    this.sealer = sealer;
    this.database = database;
    this.programme = programme;
    this.hours = hours;
  }

  /**
   * A pause of somebody's own, or set for them {@code by} a coordinator; {@code others}: those in
   * what it is about.
   */
  public record Mine(
      String pause,
      Scope scope,
      List<String> others,
      LocalDate from,
      LocalDate until,
      boolean begun,
      Optional<String> by) {
    /** What a coordinator set for a relationship is theirs to end. */
    public boolean mayEnd() {
      return by.isEmpty() || scope == Scope.PERSON;
    }
  }

  /** What somebody may let rest, and until when they could; today by their clock. */
  public record Offer(LocalDate today, List<Choice> relationships, List<Mine> mine) {}

  /**
   * One relationship of theirs, with the names of the others as Slack tells them. {@code group}: it
   * would rest for all of several people; {@code name} is what these call it, and empty for anybody
   * else.
   */
  public record Choice(
      String mentorship, List<String> names, boolean group, Optional<String> name) {
    Choice called(Optional<String> given) {
      return new Choice(mentorship, names, group, given);
    }
  }

  /** Who takes no part in the programme has nothing to let rest. */
  public boolean takesPart(String team, String user) {
    return database.read(
        team, session -> new People_(session).person(user).filter(Person::enrolled).isPresent());
  }

  public Offer offer(String team, String user) {
    return database.read(
        team,
        session ->
            new Offer(
                programme.instant().atZone(hours.zone(session, user)).toLocalDate(),
                choices(session, user).stream()
                    .map(one -> one.called(Called.of(session, sealer, one.mentorship())))
                    .toList(),
                mine(session, user)));
  }

  /** Also for a coordinator, so without the names of groups. */
  static List<Choice> choices(StatelessSession session, String user) {
    return new Mentorships_(session)
        .openOf(user).stream().map(m -> choice(session, m, user)).toList();
  }

  private static Choice choice(StatelessSession session, Mentorship mentorship, String user) {
    return new Choice(
        mentorship.id(),
        names(session, Pausing.others(session, mentorship.id(), user)),
        mentorship.form() == Mentorship.Form.GROUP,
        Optional.empty());
  }

  private static List<String> names(StatelessSession session, List<String> people) {
    return people.stream().map(person -> Members.nameOf(session, person).orElse(person)).toList();
  }

  /** Those that are not over, the first to begin first. */
  public List<Mine> mine(String team, String user) {
    return database.read(team, session -> mine(session, user));
  }

  List<Mine> mine(StatelessSession session, String user) {
    var now = programme.instant();
    var rows = new Pauses_(session);
    var abouts = new ArrayList<String>();
    abouts.add(user);
    new Mentorships_(session).openOf(user).forEach(m -> abouts.add(m.id()));
    var own = rows.liveBy(user).stream().filter(p -> !p.byCoordinator());
    var forThem = rows.liveAbout(abouts).stream().filter(Pause::byCoordinator);
    return Stream.concat(own, forThem)
        .filter(pause -> pause.scope() != Scope.SITE && pause.stage() != Stage.ENDING)
        .map(
            p ->
                new Mine(
                    p.id(),
                    p.scope(),
                    Pausing.others(session, p, user),
                    p.firstOn(),
                    p.backOn(),
                    p.covers(now),
                    Optional.of(p.madeBy()).filter(by -> p.byCoordinator())))
        .toList();
  }

  /** Of the pauses that cover a relationship now, this party's own. */
  static Optional<String> mine(
      StatelessSession session, String mentorship, String user, Instant now) {
    return new Pauses_(session)
        .liveAbout(List.of(mentorship, user)).stream()
            .filter(p -> p.covers(now) && p.mayEnd(user))
            .map(Pause::id)
            .findFirst();
  }

  /** All of somebody's relationships rest, the last of them until then; own: by their wish. */
  public record AllRest(LocalDate until, Optional<String> mine) {}

  /** Empty if they have none, or one of them goes on. */
  public Optional<AllRest> allRest(String team, String user) {
    return database.read(
        team,
        session -> {
          var open = new Mentorships_(session).openOf(user);
          boolean all = open.stream().allMatch(m -> m.pausedUntil().isPresent());
          return open.stream()
              .flatMap(m -> m.pausedUntil().stream())
              .max(Comparator.naturalOrder())
              .filter(until -> all)
              .map(
                  until ->
                      new AllRest(
                          until,
                          open.size() == 1
                              ? mine(session, open.get(0).id(), user, programme.instant())
                              : Optional.empty()));
        });
  }
}
