package mentorbot.mentorships;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.Pause.Stage;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import org.hibernate.StatelessSession;

/**
 * Begins and ends pauses on their days, one portion of the relationships they concern at a time, in
 * a transaction that also notes how far it has got.
 */
public final class PauseSweep implements Sweep {
  /** People of a site, or relationships, at a time. */
  private static final int PORTION = 100;

  /** Before the person whose groups were looked through last; no id begins so. */
  private static final String GROUPS = "groups:";

  private static final int AT_ONCE = 20;

  private final Database database;
  private final Resting resting;

  public PauseSweep(Database database, Resting resting) {
    this.database = database;
    this.resting = resting;
  }

  @Override
  public String name() {
    return "mentorships.pauses";
  }

  @Override
  public int run(String team, Instant now) {
    if (!anyLive(team)) {
      return 0;
    }
    var all = new OneByOne();
    all.first(
        database.read(team, session -> due(session, now)),
        pause ->
            Overtaken.retrying(() -> database.write(team, session -> step(session, pause, now))));
    return all.done();
  }

  private boolean anyLive(String team) {
    return database.read(team, session -> new Pauses_(session).anyLive());
  }

  /** What has begun is done first; the others are there for when that one fails. */
  private static List<String> due(StatelessSession session, Instant now) {
    var rows = new Pauses_(session);
    var some = Limit.of(AT_ONCE);
    return Stream.of(
            rows.inStage(Stage.ENDING, some),
            rows.inStage(Stage.BEGINNING, some),
            rows.toEnd(now, some),
            rows.toBegin(now, some))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isDue(Pause pause, Instant now) {
    return switch (pause.stage()) {
      case ENDING, BEGINNING -> true;
      case PLANNED -> !pause.startsAt().isAfter(now);
      case RUNNING -> !pause.endsAt().isAfter(now);
      case OVER -> false;
    };
  }

  private boolean step(StatelessSession session, String id, Instant now) {
    var rows = new Pauses_(session);
    var next = rows.pause(id).filter(pause -> isDue(pause, now));
    next.ifPresent(
        pause -> {
          if (pause.stage() == Stage.PLANNED) {
            pause.reach(Stage.BEGINNING);
          } else if (pause.stage() == Stage.RUNNING) {
            pause.reach(Stage.ENDING);
          }
          portion(session, pause, now);
          rows.change(pause);
        });
    return next.isPresent();
  }

  private void portion(StatelessSession session, Pause pause, Instant now) {
    var rows = new Pauses_(session);
    boolean begins = pause.stage() == Stage.BEGINNING;
    if (pause.scope() != Scope.SITE) {
      settle(session, pause, Pausing.concerned(session, pause), now);
      over(pause, begins);
      Outbox.homeStale(
          session,
          pause.byCoordinator()
              ? PausingForOthers.people(session, pause)
              : List.of(pause.madeBy()));
      return;
    }
    var mentorships = new Mentorships_(session);
    // Whoever has come to the site or left it meanwhile: what rests is looked through at the end,
    // and after that the groups that went on without somebody of the site.
    boolean groups = !begins && pause.walked().startsWith(GROUPS);
    var found =
        begins || groups
            ? people(
                rows, pause, groups ? pause.walked().substring(GROUPS.length()) : pause.walked())
            : rows.paused(pause.walked(), PORTION);
    for (var id : found) {
      settle(
          session,
          pause,
          begins || groups
              ? mentorships.openOf(id).stream().filter(m -> begins || isGroup(m)).toList()
              : mentorships.mentorship(id).stream().toList(),
          now);
    }
    var last = found.isEmpty() ? "" : found.get(found.size() - 1);
    if (found.size() == PORTION) {
      pause.walked(groups ? GROUPS + last : last);
    } else if (begins || groups || !pause.ofOneSite()) {
      over(pause, begins);
    } else {
      pause.walked(GROUPS);
    }
  }

  private static boolean isGroup(Mentorship mentorship) {
    return mentorship.form() == Mentorship.Form.GROUP;
  }

  private static List<String> people(Pauses rows, Pause pause, String after) {
    var site = Resting.siteOf(pause);
    return site.equals(Resting.EVERYWHERE)
        ? rows.everybody(after, PORTION)
        : rows.peopleOfSite(site, after, PORTION);
  }

  private static void over(Pause pause, boolean begins) {
    pause.reach(begins ? Stage.RUNNING : Stage.OVER);
  }

  private void settle(
      StatelessSession session, Pause pause, List<Mentorship> concerned, Instant now) {
    boolean nobody = pause.scope() == Scope.SITE || pause.stage() == Stage.ENDING;
    var knows =
        nobody
            ? List.<String>of()
            : pause.byCoordinator()
                ? PausingForOthers.people(session, pause)
                : List.of(pause.madeBy());
    concerned.forEach(m -> resting.settle(session, m, pause, knows, now));
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(
        team,
        session -> {
          var rows = new Pauses_(session);
          if (!rows.anyLive()) {
            return Optional.empty();
          }
          return Stream.of(rows.nextBegin(after), rows.nextEnd(after))
              .flatMap(Optional::stream)
              .min(Comparator.naturalOrder());
        });
  }
}
