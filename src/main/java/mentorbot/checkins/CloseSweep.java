package mentorbot.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.checkins.CheckIns.Delivered;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** Closes check-ins whose time is over, in short transactions, so that their messages say so. */
public final class CloseSweep implements Sweep {
  private static final int PORTION = 100;

  private final Database database;
  private final Duration openFor;

  public CloseSweep(Database database, Duration openFor) {
    this.database = database;
    this.openFor = openFor;
  }

  @Override
  public String name() {
    return "checkins.close";
  }

  @Override
  public int run(String team, Instant now) {
    var looked = database.read(team, session -> look(session, now));
    var all = new OneByOne();
    all.inPortions(
        looked.later(),
        PORTION,
        some -> {
          database.change(team, session -> later(session, some));
          return 0;
        });
    all.inPortions(
        looked.over(), PORTION, some -> database.write(team, session -> close(session, some, now)));
    return all.done();
  }

  /** What is over, and what was looked at too early. */
  private record Looked(List<String> over, List<Later> later) {}

  private record Later(String checkIn, int version, Instant closesAt) {}

  private Looked look(StatelessSession session, Instant now) {
    var rows = new CheckIns_(session);
    var sent = sent(rows, now);
    var ended = Set.copyOf(rows.endedWhileOpen(now));
    var over = new ArrayList<String>();
    var later = new ArrayList<Later>();
    for (var checkIn : rows.toLookAt(now)) {
      var closes = checkIn.closesAt(sent.get(checkIn.id()), openFor);
      if (ended.contains(checkIn.mentorship()) || isOver(closes, now)) {
        over.add(checkIn.id());
      } else {
        closes.ifPresent(end -> later.add(new Later(checkIn.id(), checkIn.version(), end)));
      }
    }
    return new Looked(over, later);
  }

  private static void later(StatelessSession session, List<Later> some) {
    var rows = new CheckIns_(session);
    some.forEach(one -> rows.lookFrom(one.checkIn(), one.version(), one.closesAt()));
  }

  /** Looked at anew: meanwhile somebody may have put one off. */
  private int close(StatelessSession session, List<String> portion, Instant now) {
    var rows = new CheckIns_(session);
    var over =
        portion.stream()
            .flatMap(id -> rows.checkIn(id).stream())
            .filter(c -> !c.closed())
            .filter(
                c ->
                    isOver(c.closesAt(rows.sentAt(c.id()).orElse(null), openFor), now)
                        || hasEnded(session, c))
            .toList();
    over.forEach(checkIn -> AskSweep.close(session, checkIn));
    Outbox.homeStale(session, over.stream().map(CheckIn::person).toList());
    return over.size();
  }

  private static boolean hasEnded(StatelessSession session, CheckIn checkIn) {
    return new Mentorships_(session)
        .mentorship(checkIn.mentorship()).stream().noneMatch(Mentorship::open);
  }

  private static boolean isOver(Optional<Instant> closesAt, Instant now) {
    return closesAt.filter(end -> !end.isAfter(now)).isPresent();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(
        team,
        session -> {
          var rows = new CheckIns_(session);
          var sent = sent(rows, after);
          var looked =
              rows.toLookAt(after).stream()
                  .flatMap(c -> c.closesAt(sent.get(c.id()), openFor).stream());
          return Stream.concat(looked, rows.nextLook(after).stream())
              .filter(end -> end.isAfter(after))
              .min(Comparator.naturalOrder());
        });
  }

  private static Map<String, Instant> sent(CheckIns rows, Instant now) {
    List<Delivered> delivered = rows.delivered(now);
    return delivered.stream().collect(Collectors.toMap(Delivered::checkIn, Delivered::sentAt));
  }
}
