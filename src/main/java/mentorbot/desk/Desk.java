package mentorbot.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.desk.DeskItem.Kind;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.Involvement;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** Who needs a coordinator, the most urgent first, and what is done by one tap (M5, M6, M15). */
public final class Desk {
  /** How long an item is put aside, and how long nobody is reminded of it again. */
  public static final Duration PATIENCE = Duration.ofDays(3);

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final Involvement involvement;
  private final Guard guard;
  private final DeskList list;

  public Desk(
      Database database,
      Clock programme,
      Hours hours,
      Coordinators coordinators,
      Involvement involvement,
      List<DeskSource> sources) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.involvement = involvement;
    this.guard = new Guard(coordinators);
    this.list = new DeskList(hours, guard, sources);
  }

  public Look<DeskPage> page(String team, String user, int number, int size) {
    return database.read(
        team,
        session ->
            guard.look(
                session, user, () -> page(session, user, number, size, programme.instant())));
  }

  private DeskPage page(StatelessSession session, String user, int number, int size, Instant now) {
    var all = list.all(session, user, now);
    var awake = awake(session, user, now, all);
    int last = Math.max(0, (awake.size() - 1) / size);
    int shown = Math.max(0, Math.min(number, last));
    int from = shown * size;
    int to = Math.min(awake.size(), from + size);
    return new DeskPage(
        awake.subList(from, to),
        shown,
        to < awake.size(),
        counts(awake),
        all.size() - awake.size());
  }

  private static List<DeskEntry> awake(
      StatelessSession session, String user, Instant now, List<DeskEntry> all) {
    var asleep = Set.copyOf(new DeskRows_(session).asleep(user, now));
    return all.stream().filter(entry -> !asleep.contains(entry.item().key())).toList();
  }

  /**
   * Everything that needs this coordinator and was not put aside; for whoever knows they are one.
   */
  public List<DeskEntry> waiting(StatelessSession session, String coordinator, Instant now) {
    return awake(session, coordinator, now, list.all(session, coordinator, now));
  }

  private static Map<Kind, Integer> counts(List<DeskEntry> entries) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    entries.forEach(entry -> counts.merge(entry.item().kind(), 1, Integer::sum));
    return counts;
  }

  /** The item that a button names, if it still needs somebody. */
  public Look<Optional<DeskEntry>> item(String team, String user, String key) {
    return database.read(
        team,
        session ->
            guard.look(session, user, () -> list.named(session, user, key, programme.instant())));
  }

  /** Only for the coordinator who asks; the others still see the item. */
  public DeskOutcome snooze(Actor actor, String key) {
    return act(
        actor,
        key,
        true,
        (session, entry, now) -> {
          var until = now.plus(PATIENCE);
          var rows = new DeskRows_(session);
          var before = rows.snooze(actor.user(), key);
          before.ifPresent(
              snooze -> {
                snooze.until(until);
                rows.change(snooze);
              });
          if (before.isEmpty()) {
            rows.add(new Snooze(actor.user(), key, until));
          }
          Outbox.homeStale(session, List.of(actor.user()));
          return new DeskOutcome.Snoozed(until);
        });
  }

  /** One kind message to each person waited for; not again for some days, whoever asks. */
  public DeskOutcome remind(Actor actor, String key) {
    return act(actor, key, false, (session, entry, now) -> remind(session, actor, entry, now));
  }

  private static DeskOutcome remind(
      StatelessSession session, Actor actor, DeskEntry entry, Instant now) {
    var item = entry.item();
    var about = ReminderNotice.About.of(item.kind());
    if (about.isEmpty()) {
      return new DeskOutcome.Gone();
    }
    var rows = new DeskRows_(session);
    var last = rows.reminder(item.key());
    if (last.isPresent() && last.get().remindedAt().plus(PATIENCE).isAfter(now)) {
      return new DeskOutcome.RemindedBefore(last.get().by(), last.get().remindedAt());
    }
    if (last.isPresent()) {
      last.get().again(actor.user(), now);
      rows.change(last.get());
    } else {
      rows.add(new Reminder(item.key(), actor.user(), now));
    }
    for (var person : item.people()) {
      Outbox.put(
          session, NewNotice.on(person, about.get().notice(), item.subject(), now.toString(), now));
    }
    Audit.record(
        session, actor, "desk.reminded", item.subject(), Map.of("of", item.kind().name()), now);
    return new DeskOutcome.Reminded(item.people());
  }

  /** One act on an item that still needs somebody. */
  private interface Act {
    DeskOutcome on(StatelessSession session, DeskEntry entry, Instant now);
  }

  private DeskOutcome act(Actor actor, String key, boolean alsoParties, Act act) {
    return UniqueKeys.retrying(
        () ->
            database.write(
                actor,
                session -> {
                  if (!guard.admits(session, actor.user())) {
                    return new DeskOutcome.NotCoordinator(guard.all(session));
                  }
                  var now = programme.instant();
                  var entry = list.named(session, actor.user(), key, now);
                  if (entry.isEmpty()) {
                    return new DeskOutcome.Gone();
                  }
                  return entry.get().party() && !alsoParties
                      ? new DeskOutcome.Party(entry.get().others())
                      : act.on(session, entry.get(), now);
                }));
  }

  /** The coordinator's own date, for what they record. */
  public LocalDate today(String team, String user) {
    return programme.instant().atZone(zone(team, user)).toLocalDate();
  }

  public ZoneId zone(String team, String user) {
    return database.read(team, session -> hours.zone(session, user));
  }

  public List<String> coordinators(String team) {
    return database.read(team, guard::all);
  }

  public boolean isCoordinator(String team, String user) {
    return database.read(team, session -> guard.admits(session, user));
  }

  /** The coordinators who may record something for this person (M30); perhaps nobody. */
  public List<String> whoMayRecordFor(String team, String person) {
    return database.read(
        team,
        session -> {
          var concerned = new java.util.HashSet<>(involvement.partnersOf(session, person));
          concerned.add(person);
          return guard.without(session, concerned);
        });
  }
}
