package mentorbot.mentorships;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.Pause.Stage;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import org.hibernate.StatelessSession;

/**
 * A coordinator lets every relationship with somebody of a site rest, such as over its holidays;
 * not those they are in themselves (M30): these they pause as anybody does.
 */
public final class SitePausing {
  /** In the place of a site: everybody of the programme. */
  public static final String EVERYWHERE = Resting.EVERYWHERE;

  private static final Period LONGEST = Period.ofMonths(3);
  private static final int MOST = 20;

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final Coordinators coordinators;
  private final Set<String> sites;

  /** {@code sites} are the ids of the programme's sites. */
  public SitePausing(
      Database database,
      Clock programme,
      Hours hours,
      Coordinators coordinators,
      Set<String> sites) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.coordinators = coordinators;
    this.sites = Set.copyOf(sites);
  }

  /** A site that rests or will; {@code pause} ends it. Back on the second day. */
  public record Site(String pause, String site, LocalDate from, LocalDate until, String by) {}

  /** What came of it. */
  public sealed interface Outcome {
    record Rests(Site site) implements Outcome {}

    record TakenUp(String site) implements Outcome {}

    /** No such site, or no days to come. */
    record NoDays() implements Outcome {}

    /** More than three months. */
    record TooLong() implements Outcome {}

    record NotCoordinator() implements Outcome {}

    /** Over already, or erased. */
    record Gone() implements Outcome {}
  }

  /** Today by the coordinator's clock, and what rests; empty for anybody else. */
  public record Offer(LocalDate today, List<Site> resting) {}

  public Optional<Offer> offer(String team, String user) {
    return database.read(
        team,
        session ->
            coordinators.is(session, user)
                ? Optional.of(
                    new Offer(
                        today(session, user),
                        new Pauses_(session)
                            .sites(Limit.of(MOST)).stream()
                                .filter(pause -> pause.stage() != Stage.ENDING)
                                .map(SitePausing::site)
                                .toList()))
                : Optional.empty());
  }

  /** {@code until}: the first day on which it goes on, by the coordinator's clock. */
  public Outcome pause(Actor actor, String site, LocalDate from, LocalDate until) {
    return Overtaken.retrying(
        () -> database.write(actor, session -> pause(session, actor, site, from, until)));
  }

  private Outcome pause(
      StatelessSession session, Actor actor, String site, LocalDate from, LocalDate until) {
    if (!coordinators.is(session, actor.user())) {
      return new Outcome.NotCoordinator();
    }
    var now = programme.instant();
    var days = PauseDays.of(Optional.of(from), until, hours.zone(session, actor.user()), now);
    if (!(sites.contains(site) || site.equals(EVERYWHERE)) || days.none()) {
      return new Outcome.NoDays();
    }
    // Holidays are known long before: they may begin at any time ahead.
    if (days.longerThan(LONGEST)) {
      return new Outcome.TooLong();
    }
    var about = Resting.siteKey(site);
    var pause =
        days.set(
            session,
            Pause.key(Scope.SITE, about, ""),
            () -> new Pause(Scope.SITE, about, actor.user(), now));
    record(session, actor, "site.paused", site, pause, now);
    return new Outcome.Rests(site(pause));
  }

  /** Before its end; its relationships go on with the next sweep. */
  public Outcome takeUp(Actor actor, String id) {
    return Overtaken.retrying(() -> database.write(actor, session -> takeUp(session, actor, id)));
  }

  private Outcome takeUp(StatelessSession session, Actor actor, String id) {
    if (!coordinators.is(session, actor.user())) {
      return new Outcome.NotCoordinator();
    }
    var rows = new Pauses_(session);
    var found =
        rows.pause(id)
            .filter(p -> p.live() && p.scope() == Scope.SITE && p.stage() != Stage.ENDING);
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    var now = programme.instant();
    var pause = found.get();
    pause.cutShort(today(session, actor.user()), now);
    pause.reach(pause.stage() == Stage.PLANNED ? Stage.OVER : Stage.ENDING);
    rows.change(pause);
    var site = Resting.siteOf(pause);
    record(session, actor, "site.taken-up", site, pause, now);
    return new Outcome.TakenUp(site);
  }

  private static void record(
      StatelessSession session, Actor actor, String act, String site, Pause pause, Instant now) {
    var detail =
        Map.of(
            "from", pause.firstOn().toString(), "until", pause.backOn().toString(), "site", site);
    Audit.record(session, actor, act, pause.id(), detail, now);
  }

  private static Site site(Pause pause) {
    return new Site(
        pause.id(), Resting.siteOf(pause), pause.firstOn(), pause.backOn(), pause.madeBy());
  }

  private LocalDate today(StatelessSession session, String user) {
    return programme.instant().atZone(hours.zone(session, user)).toLocalDate();
  }
}
