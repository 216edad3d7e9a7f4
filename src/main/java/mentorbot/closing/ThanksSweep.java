package mentorbot.closing;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.closing.Closing.Thanks;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Gates;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Gives notes of thanks: when all parties have closed or a week has passed. Who asked not to be
 * matched with the author again gets none, and the author does not learn whether that is so.
 */
public final class ThanksSweep implements Sweep {
  private static final int PORTION = 50;

  private final Database database;

  public ThanksSweep(Database database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "closing.give-thanks";
  }

  @Override
  public int run(String team, Instant now) {
    var first = database.read(team, session -> new Closings_(session).nextThanks(Instant.EPOCH));
    if (first.filter(due -> !due.isAfter(now)).isEmpty()) {
      return 0;
    }
    var all = new OneByOne();
    all.oldestTogether(
        PORTION,
        most ->
            database.read(team, session -> new Closings_(session).thanksDue(now, Limit.of(most))),
        some -> database.write(team, session -> give(session, some, now)));
    return all.done();
  }

  private static int give(StatelessSession session, List<String> some, Instant now) {
    var rows = new Closings_(session);
    var due =
        some.stream()
            .flatMap(id -> rows.closing(id).stream())
            .filter(closing -> closing.thanksState == Thanks.WAITING)
            .toList();
    for (var closing : due) {
      closing.thanksState = Thanks.GIVEN;
      rows.change(closing);
      for (var reader : readers(session, closing)) {
        Outbox.put(session, NewNotice.once(reader, ThanksNotice.NAME, closing.id(), now));
      }
      Outbox.homeStale(session, List.of(closing.person));
    }
    return due.size();
  }

  private static List<String> readers(StatelessSession session, Closing closing) {
    return ClosingBook.fellows(session, closing).others().stream()
        .filter(reader -> mayRead(session, reader, closing.person))
        .toList();
  }

  /** Asked again right before it is sent: they may have said so since. */
  static boolean mayRead(StatelessSession session, String reader, String author) {
    return new People_(session).person(reader).filter(Person::enrolled).isPresent()
        && !Gates.saidNotAgain(session, reader).contains(author);
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(team, session -> new Closings_(session).nextThanks(after));
  }
}
