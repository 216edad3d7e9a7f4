package mentorbot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.journal.ExportNotice;
import mentorbot.journal.Exporting;
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
import mentorbot.knowhow.Guide;
import mentorbot.knowhow.Introducing;
import mentorbot.knowhow.IntroductionNotice;
import mentorbot.knowhow.KnowhowLeaving;
import mentorbot.knowhow.Reviewing;
import mentorbot.knowhow.Shelf;
import mentorbot.knowhow.Shelving;
import mentorbot.knowhow.WorkNotice;
import mentorbot.knowhow.slack.HelpingNotices;
import mentorbot.knowhow.slack.KnowhowRoutes;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.slack.Caller;
import mentorbot.slack.Reply;
import mentorbot.store.Database;

/** What people think over for themselves and learn from: the journal, and knowing how. */
final class Learning {
  private final Parts parts;
  private final Registry registry;
  private final Hours hours;
  private final Coordinators coordinators;

  Learning(Parts parts, Registry registry, Hours hours, Coordinators coordinators) {
    this.parts = parts;
    this.registry = registry;
    this.hours = hours;
    this.coordinators = coordinators;
  }

  void journal() {
    var book = new JournalBook(database(), parts.sealer(), programme(), hours);
    var pages = new JournalPages(book, parts.clocks().wall());
    var reflecting = new Reflecting(book);
    var exporting = new Exporting(book);
    new JournalRoutes(new Journal(book), pages, new Sharing(book), reflecting, exporting)
        .register(registry.routes);
    registry.step(new JournalStep(reflecting), List.of(Reflecting.OFFERED));
    registry.homeSections.add(new JournalHome(pages));
    registry.leavings.add(new JournalPrivacy());
    registry.privacyItems.addAll(JournalPrivacy.items());
    registry.tells(new ReflectNotice(hours), JournalNotices::reflect);
    registry.tells(new SharedLineNotice(book), JournalNotices::shared);
    registry.tells(new ExportNotice(exporting), JournalNotices::exported);
  }

  /** After the desk, whose command this joins; {@code refusal} is its way with all others. */
  void knowhow(Function<Caller, Optional<Reply>> refusal) {
    var library = parts.definitions().library();
    var reviewing = new Reviewing(database(), programme(), parts.sealer());
    var introducing = new Introducing(database(), programme(), parts.sealer());
    new KnowhowRoutes(
            library,
            parts.definitions().programme().profile().disciplines(),
            new Guide(database(), programme(), hours),
            new Shelf(database(), parts.sealer(), library, coordinators),
            new Shelving(database(), programme(), parts.sealer(), library, coordinators),
            reviewing,
            introducing,
            refusal)
        .register(registry.routes);
    registry.leavings.add(new KnowhowLeaving());
    registry.privacyItems.addAll(KnowhowLeaving.privacyItems());
    registry.tells(WorkNotice.asked(reviewing), HelpingNotices::workAsked);
    registry.tells(WorkNotice.answered(reviewing), HelpingNotices::workAnswered);
    IntroductionNotice.all(introducing)
        .forEach(kind -> registry.tells(kind, HelpingNotices.of(kind.name())));
  }

  private Database database() {
    return parts.database();
  }

  private Clock programme() {
    return parts.clocks().programme();
  }
}
