package mentorbot.people;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.config.AreaOption;
import mentorbot.config.Programme;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/**
 * Enrolment and the profile (M3), saved page by page: what is half done is kept and gone on with.
 * The last page enrols; any page may be changed later.
 */
public final class Profiles {
  /** Without it, enrolling is not the next thing to do. */
  public static final Sign NOT_ENROLLED =
      Sign.when(
          "not exists (select 1 from person p"
              + " where p.team = :team and p.id = :person and p.state = 'ENROLLED')");

  private final Database database;
  private final Clock programme;
  private final Programme definition;
  private final Hours hours;
  private final ReportingLines lines;
  private final List<HoursListener> listeners;
  private final List<WorkListener> workListeners;

  public Profiles(
      Database database,
      Clock programme,
      Programme definition,
      Hours hours,
      ReportingLines lines,
      List<HoursListener> listeners,
      List<WorkListener> workListeners) {
    this.database = database;
    this.programme = programme;
    this.definition = definition;
    this.hours = hours;
    this.lines = lines;
    this.listeners = listeners;
    this.workListeners = workListeners;
  }

  /** What came of saving a page. */
  public sealed interface Outcome {
    record Saved(MyProfile mine) implements Outcome {}

    /** This was the last page of a first enrolment. */
    record Enrolled(MyProfile mine) implements Outcome {}

    /** Neither wants nor offers anything. */
    record NothingChosen() implements Outcome {}

    /** Named themselves as the person they report to. */
    record OwnSupervisor() implements Outcome {}

    /** Has not said yes to the programme, or has left since. */
    record NotIn() implements Outcome {}
  }

  public MyProfile mine(String team, String user) {
    return database.read(team, session -> mine(session, user));
  }

  /** How far somebody's enrolment is, without what they told us; {@code nextPage} to go on with. */
  public record Progress(Person.State state, int nextPage) {}

  public Progress progress(String team, String user) {
    return database.read(
        team,
        session ->
            new People_(session)
                .person(user)
                .map(p -> new Progress(p.state(), MyProfile.pageAfter(p.pagesDone())))
                .orElse(new Progress(Person.State.OUTSIDE, 1)));
  }

  /** The person has read the programme card and said yes. */
  public MyProfile begin(Actor actor) {
    return database.write(
        actor,
        session -> {
          var person = Settings.of(session, actor.user());
          person.startEnrolling();
          new People_(session).change(person);
          Outbox.homeStale(session, List.of(actor.user()));
          return mine(session, actor.user());
        });
  }

  public Outcome save(Actor actor, Profile.Page page) {
    return database.write(
        actor,
        session -> {
          var found = new People_(session).person(actor.user()).filter(Profiles::takesPart);
          return found.isEmpty()
              ? new Outcome.NotIn()
              : saved(session, actor, found.get(), page, true);
        });
  }

  /** What stands on a page that somebody leaves backwards while joining: kept, but not done. */
  public void keep(Actor actor, Profile.Page page) {
    database.write(
        actor,
        session ->
            new People_(session)
                .person(actor.user())
                .filter(person -> person.state() == Person.State.ENROLLING)
                .map(person -> saved(session, actor, person, page, false)));
  }

  private static boolean takesPart(Person person) {
    return person.enrolled() || person.state() == Person.State.ENROLLING;
  }

  private Outcome saved(
      StatelessSession session, Actor actor, Person person, Profile.Page page, boolean done) {
    var now = programme.instant();
    boolean before = person.enrolled();
    var workBefore = person.workPage();
    if (page instanceof Profile.Work work) {
      person.work(known(work));
    } else if (page instanceof Profile.Exchange exchange) {
      var known = known(exchange);
      if (known.wanted().isEmpty() && known.offered().isEmpty()) {
        return new Outcome.NothingChosen();
      }
      person.exchange(known);
      areas(session, person.id(), known);
    } else if (page instanceof Profile.Style style) {
      person.style(known(style));
    } else if (page instanceof Profile.Times times) {
      if (person.id().equals(times.supervisor())) {
        return new Outcome.OwnSupervisor();
      }
      person.times(times);
      lines.change(session, actor, person.id(), times.supervisor(), now);
    }
    if (done) {
      person.pageDone(page.number(), now);
    }
    new People_(session).change(person);
    if (page instanceof Profile.Times) {
      listeners.forEach(listener -> listener.hoursChanged(session, person.id(), now));
    }
    if (before && isOther(workBefore, person.workPage())) {
      workListeners.forEach(listener -> listener.workChanged(session, person.id(), now));
    }
    Silence.askIfNeverOpen(session, hours, person.id(), now);
    Outbox.reconsider(session, person.id());
    Outbox.homeStale(session, List.of(person.id()));
    var mine = mine(session, person.id());
    return mine.enrolled() && !before ? new Outcome.Enrolled(mine) : new Outcome.Saved(mine);
  }

  private static boolean isOther(Profile.Work before, Profile.Work now) {
    return !Objects.equals(before.role(), now.role())
        || !Objects.equals(before.level(), now.level())
        || !Objects.equals(before.discipline(), now.discipline());
  }

  private static void areas(StatelessSession session, String user, Profile.Exchange exchange) {
    var people = new People_(session);
    people.removeAreas(user);
    exchange.wanted().forEach(a -> people.add(new PersonArea(user, a, PersonArea.Side.WANTED)));
    exchange.offered().forEach(a -> people.add(new PersonArea(user, a, PersonArea.Side.OFFERED)));
  }

  /** What comes in from outside is kept only as far as the programme's lists know it. */
  private Profile.Work known(Profile.Work work) {
    var lists = definition.profile();
    return new Profile.Work(
        Known.one(lists.roles(), work.role()),
        Known.one(lists.levels(), work.level()),
        Known.one(lists.disciplines(), work.discipline()),
        Known.some(lists.credentials(), work.credentials()),
        Known.one(lists.sites(), work.site()),
        Known.one(lists.modalities(), work.modality()));
  }

  private Profile.Exchange known(Profile.Exchange exchange) {
    var ids = Set.copyOf(definition.profile().areas().stream().map(AreaOption::id).toList());
    var offered = exchange.offered().stream().filter(ids::contains).toList();
    int most = definition.matching().mostMentorPlaces();
    return new Profile.Exchange(
        exchange.wanted().stream().filter(ids::contains).toList(),
        offered,
        offered.isEmpty() ? 0 : Math.max(0, Math.min(exchange.places(), most)),
        Known.some(definition.profile().languages(), exchange.languages()));
  }

  private Profile.Style known(Profile.Style style) {
    var lists = definition.profile();
    return new Profile.Style(
        Known.some(lists.helpStyles(), style.helpsBy()),
        Known.some(lists.learnStyles(), style.learnsBy()),
        Known.some(lists.values(), style.values()),
        Known.some(lists.interests(), style.interests()),
        style.pronouns(),
        style.pronunciation());
  }

  private MyProfile mine(StatelessSession session, String user) {
    var found = new People_(session).person(user);
    var person = found.orElseGet(() -> new Person(user));
    return new MyProfile(
        person.state(),
        person.pagesDone(),
        person.version(),
        profile(session, person, found),
        Hours.slackZone(session, user),
        new MemberRows_(session).member(user).map(m -> m.account().locale()).orElse(null));
  }

  private Profile profile(StatelessSession session, Person person, Optional<Person> found) {
    var areas = new People_(session).areas(person.id());
    var offered = on(areas, PersonArea.Side.OFFERED);
    var hour = hours.promptHour(found);
    return new Profile(
        person.workPage(),
        new Profile.Exchange(
            on(areas, PersonArea.Side.WANTED),
            offered,
            offered.isEmpty() ? definition.matching().mentorPlaces() : person.places(),
            person.languages()),
        person.stylePage(),
        new Profile.Times(
            Hours.zone(session, person.id(), found),
            hours.quiet(found),
            hour.day(),
            hour.time(),
            ReportingLines.supervisorOf(session, person.id()).orElse(null)));
  }

  private static List<String> on(List<PersonArea> areas, PersonArea.Side side) {
    return areas.stream().filter(a -> a.side() == side).map(PersonArea::area).toList();
  }
}
