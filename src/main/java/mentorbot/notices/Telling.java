package mentorbot.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Courier.Errand;
import mentorbot.notices.Courier.Letter;
import mentorbot.notices.Ledger.Mark;
import mentorbot.notices.Ledger.Marked;
import mentorbot.notices.Selection.Chosen;
import mentorbot.notices.Selection.Dropped;
import mentorbot.notices.Selection.Held;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts what is due for one person, message by message. */
final class Telling {
  private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
  private static final int MOST_STEPS = 200;

  private final Visit visit;
  private final Desk desk;

  Telling(Visit visit) {
    this.visit = visit;
    this.desk = visit.desk;
  }

  boolean run() {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (visit.stopping()) {
        return false;
      }
      var now = visit.now();
      var selection =
          desk.database()
              .read(visit.team, s -> desk.selecting().next(s, visit.team, visit.user, now));
      if (selection.isEmpty()) {
        return true;
      }
      desk.ledger().setAside(visit.team, visit.user, selection, now);
      if (!selection.chosen().isEmpty() && !post(selection, now)) {
        return false;
      }
      if (visit.drawsBreath()) {
        return false;
      }
    }
    visit.retryIn(Duration.ofSeconds(1));
    return false;
  }

  private boolean post(Selection selection, Instant now) {
    var written = written(selection, now);
    if (written.isEmpty()) {
      return true;
    }
    var letter = written.get();
    var chosen = selection.chosen().subList(0, letter.parts());
    if (!visit.hasTurn(Errand.POST, selection.reader())) {
      return false;
    }
    var mark = desk.ledger().attempt(visit.team, visit.user, chosen, selection.counted());
    if (mark != Mark.MADE) {
      return mark == Mark.STALE;
    }
    var keys = chosen.stream().map(Chosen::id).toList();
    var receipt = desk.courier().post(selection.reader(), letter, keys, visit.hold());
    return visit.goOn(receipt, new Posted(chosen, now));
  }

  /** Empty after setting aside the parts that a bug keeps from being written. */
  private Optional<Letter> written(Selection selection, Instant now) {
    try {
      return Optional.of(desk.courier().write(selection.reader(), selection.parts()));
    } catch (RuntimeException e) {
      var broken = selection.chosen().stream().filter(one -> !canWrite(selection, one)).toList();
      var aside = broken.isEmpty() ? selection.chosen() : broken;
      var kinds = aside.stream().map(one -> one.part().kind()).distinct().toList();
      LOG.error("notices of kinds {} can't be written", kinds, e);
      setAside(selection, aside, now);
      return Optional.empty();
    }
  }

  private boolean canWrite(Selection selection, Chosen one) {
    try {
      return desk.courier().write(selection.reader(), List.of(one.part())).parts() == 1;
    } catch (RuntimeException toldByTheCaller) {
      return false;
    }
  }

  private void setAside(Selection selection, List<Chosen> broken, Instant now) {
    for (var one : broken) {
      var later = Asking.afterBug(one.notBefore(), now);
      var held =
          later instanceof Decision.Later<?> l
              ? List.of(new Held(one.id(), one.version(), l.until()))
              : List.<Held>of();
      var dropped =
          later instanceof Decision.Drop<?> d
              ? List.of(new Dropped(one.id(), one.version(), d.why()))
              : List.<Dropped>of();
      var aside = new Selection(List.of(), held, dropped, false, false, selection.reader());
      desk.ledger().setAside(visit.team, visit.user, aside, now);
    }
  }

  private final class Posted implements Visit.Consequences {
    private final List<Chosen> chosen;
    private final Instant now;

    Posted(List<Chosen> chosen, Instant now) {
      this.chosen = chosen;
      this.now = now;
    }

    @Override
    public void taken(Receipt.Taken taken) {
      visit.told(chosen.stream().map(Chosen::id).toList(), taken, now);
    }

    @Override
    public void nothingHappened() {
      desk.ledger().notSent(visit.team, chosen.stream().map(Marked::of).toList());
    }

    @Override
    public Duration unanswered() {
      desk.gate().unanswered(visit.key());
      return Settling.SETTLE_AFTER;
    }

    @Override
    public void never(String why) {
      LOG.warn("Slack refuses notices of kinds {}: {}", kinds(), why);
      var marked = chosen.stream().map(Marked::of).toList();
      desk.ledger().dropped(visit.team, marked, "refused: " + why);
    }

    private List<String> kinds() {
      return chosen.stream().map(one -> one.part().kind()).distinct().toList();
    }
  }
}
