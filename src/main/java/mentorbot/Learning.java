package mentorbot;

import java.time.Clock;
import java.util.List;
import mentorbot.journal.Journal;
import mentorbot.journal.JournalBook;
import mentorbot.journal.JournalPages;
import mentorbot.journal.JournalPrivacy;
import mentorbot.journal.ReflectNotice;
import mentorbot.journal.Reflecting;
import mentorbot.journal.SharedLineNotice;
import mentorbot.journal.Sharing;
import mentorbot.journal.slack.JournalHome;
import mentorbot.journal.slack.JournalNotices;
import mentorbot.journal.slack.JournalRoutes;
import mentorbot.journal.slack.JournalStep;
import mentorbot.people.Hours;
import mentorbot.store.Database;

/** What people think over for themselves and learn from: the journal. */
final class Learning {
  private final Parts parts;
  private final Registry registry;
  private final Hours hours;

  Learning(Parts parts, Registry registry, Hours hours) {
    this.parts = parts;
    this.registry = registry;
    this.hours = hours;
  }

  void journal() {
    var book = new JournalBook(database(), parts.sealer(), programme(), hours);
    var pages = new JournalPages(book, parts.clocks().wall());
    var reflecting = new Reflecting(book);
    new JournalRoutes(new Journal(book), pages, new Sharing(book), reflecting)
        .register(registry.routes);
    registry.step(new JournalStep(reflecting), List.of(Reflecting.OFFERED));
    registry.homeSections.add(new JournalHome(pages));
    registry.leavings.add(new JournalPrivacy());
    registry.privacyItems.addAll(JournalPrivacy.items());
    registry.tells(new ReflectNotice(hours), JournalNotices::reflect);
    registry.tells(new SharedLineNotice(book), JournalNotices::shared);
  }

  private Database database() {
    return parts.database();
  }

  private Clock programme() {
    return parts.clocks().programme();
  }
}
