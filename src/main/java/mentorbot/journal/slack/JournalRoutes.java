package mentorbot.journal.slack;

import mentorbot.journal.Exporting;
import mentorbot.journal.Journal;
import mentorbot.journal.JournalPages;
import mentorbot.journal.Reflecting;
import mentorbot.journal.Sharing;
import mentorbot.slack.Routes;

/** Everything people can type, tap and fill in about their journal. */
public final class JournalRoutes {
  /** As the manifest names it. */
  static final String SAVE = "save-to-journal";

  private final JournalCommand command;
  private final JournalTaps taps;
  private final JournalSubmissions submissions;

  public JournalRoutes(
      Journal journal,
      JournalPages pages,
      Sharing sharing,
      Reflecting reflecting,
      Exporting exporting) {
    this.taps = new JournalTaps(journal, pages, sharing, reflecting, exporting);
    this.command = new JournalCommand(journal, pages, taps);
    this.submissions = new JournalSubmissions(journal, pages, sharing);
  }

  /** Needs the family {@code /mentor} to be there. */
  public void register(Routes routes) {
    routes.command("/journal", command);
    routes.family("/mentor").on("journal", command);
    routes.messageShortcut(SAVE, JournalCommand::save);
    taps.register(routes);
    submissions.register(routes);
  }
}
