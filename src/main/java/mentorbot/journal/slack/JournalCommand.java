package mentorbot.journal.slack;

import java.util.Locale;
import java.util.OptionalInt;
import mentorbot.journal.Journal;
import mentorbot.journal.Journal.Written;
import mentorbot.journal.JournalPages;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Handlers.OnCommand;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.MessageCall;
import mentorbot.slack.PatientDetails;
import mentorbot.slack.Reply;

/**
 * {@code /journal} and {@code /mentor journal}: a line is kept, nothing is the list; and "Save to
 * my journal" on any message.
 */
final class JournalCommand implements OnCommand {
  private static final String FIND = "find ";

  private final Journal journal;
  private final JournalPages pages;
  private final JournalTaps taps;

  JournalCommand(Journal journal, JournalPages pages, JournalTaps taps) {
    this.journal = journal;
    this.pages = pages;
    this.taps = taps;
  }

  @Override
  public Reply answer(CommandCall call) {
    var caller = call.caller();
    return switch (call.text().toLowerCase(Locale.ROOT)) {
      case "", "list", "my journal" -> Reply.tell(taps.list(caller, OptionalInt.empty()));
      case "help" -> Reply.tell(caller.mrkdwn("journal.help"));
      case "find" -> Reply.open(JournalForms.find(caller.words()));
      case "write" -> Reply.open(JournalForms.write(caller.words(), null));
      case "export", "delete" -> Reply.tell(taps.whole(caller));
      case "reflect" -> taps.reflect(caller);
      default -> typed(caller, call.readable());
    };
  }

  private Reply typed(Caller caller, String text) {
    if (text.toLowerCase(Locale.ROOT).startsWith(FIND)) {
      return Reply.tell(found(caller, text.substring(FIND.length()).strip()));
    }
    var suspicious = PatientDetails.kindIn(text);
    return suspicious.isPresent()
        ? Reply.tell(warning(caller, suspicious.get(), text))
        : Reply.tell(
            JournalReplies.of(caller.words(), journal.keep(caller.actor(), new Written(text))));
  }

  private Message found(Caller caller, String phrase) {
    var page =
        pages.find(caller.team(), caller.user(), phrase, OptionalInt.empty(), JournalViews.A_PAGE);
    return JournalViews.found(caller.words(), page, phrase, true);
  }

  /** Nothing is kept: the line stands only in this private answer (R27). */
  private static Message warning(Caller caller, String kind, String text) {
    var said = caller.words().mrkdwnOneOf("journal.patient", kind);
    return text.length() > JournalIds.LONGEST_CARRIED
        ? Message.of(said)
        : Message.of(
            said,
            Kit.section(said),
            Kit.actions(Kit.button(caller.say("journal.button.anyway"), JournalIds.KEEP, text)));
  }

  /** The page opens with the message in it: what is kept is what its author saves. */
  static Reply save(MessageCall call) {
    return Reply.open(JournalForms.write(call.caller().words(), call.text()));
  }
}
