package mentorbot.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.config.DigestRules;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Once a week, at each coordinator's own hour, a digest; the channel's comes when the first of them
 * would get theirs if they had no quiet time. Whoever becomes a coordinator starts with the next
 * week.
 */
public final class DigestSweep implements Sweep {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Database database;
  private final DigestRules rules;
  private final Hours hours;
  private final Coordinators coordinators;

  public DigestSweep(Database database, DigestRules rules, Hours hours, Coordinators coordinators) {
    this.database = database;
    this.rules = rules;
    this.hours = hours;
    this.coordinators = coordinators;
  }

  /** Who gets which kind of digest, and at which of their hours. */
  private record Subscription(String id, String kind, PreferredHour hour, OpenHours open) {
    Optional<Instant> after(Instant moment) {
      return hour.next(moment.plus(MINUTE), open);
    }
  }

  @Override
  public String name() {
    return "digest.weekly";
  }

  @Override
  public int run(String team, Instant now) {
    var all = new OneByOne();
    all.each(
        database.read(team, this::readers),
        reader ->
            Overtaken.retrying(
                () ->
                    UniqueKeys.retrying(
                        () ->
                            database.write(
                                team,
                                session -> tell(session, subscription(session, reader), now)))));
    return all.done();
  }

  private static boolean tell(StatelessSession session, Subscription one, Instant now) {
    var rows = new Digests_(session);
    var reader = rows.reader(one.id());
    if (reader.isEmpty()) {
      rows.add(new DigestReader(one.id(), now));
      return false;
    }
    var due = one.after(reader.get().since()).filter(moment -> !moment.isAfter(now));
    if (due.isEmpty()) {
      return false;
    }
    reader.get().told(now, rows.anyOpen());
    rows.change(reader.get());
    var day = due.get().atZone(one.open().zone()).toLocalDate().toString();
    Outbox.put(session, NewNotice.once(one.id(), one.kind(), day, now));
    return true;
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(
        team,
        session ->
            new OneByOne()
                    .<String, Instant>read(readers(session), reader -> next(session, reader, after))
                    .stream()
                    .filter(moment -> moment.isAfter(after))
                    .min(Comparator.naturalOrder()));
  }

  private Stream<Instant> next(StatelessSession session, String reader, Instant after) {
    var since = new Digests_(session).reader(reader).map(DigestReader::since).orElse(after);
    return subscription(session, reader).after(since).stream();
  }

  /** The coordinators, and the channel if there is anybody to whom it belongs. */
  private List<String> readers(StatelessSession session) {
    var people = coordinators.all(session);
    return people.isEmpty()
        ? List.of()
        : Stream.concat(people.stream(), rules.postedTo().stream()).toList();
  }

  private Subscription subscription(StatelessSession session, String reader) {
    if (rules.postedTo().filter(reader::equals).isPresent()) {
      var zone = hours.zone(session, coordinators.all(session).iterator().next());
      var open = OpenHours.of(zone, QuietTime.NEVER);
      var hour = PreferredHour.weekly(rules.day(), rules.time());
      return new Subscription(reader, ChannelNotice.NAME, hour, open);
    }
    var hour = hours.weekly(session, reader, rules.day(), rules.time());
    return new Subscription(reader, WeeklyNotice.NAME, hour, hours.of(session, reader));
  }
}
