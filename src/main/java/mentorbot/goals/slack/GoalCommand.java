package mentorbot.goals.slack;

import java.util.Locale;
import mentorbot.goals.GoalLists;
import mentorbot.goals.GoalLog;
import mentorbot.goals.GoalsPrinting;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Handlers.OnCommand;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.PatientDetails;
import mentorbot.slack.Reply;

/** {@code /goal} and {@code /mentor goal}: a line is a goal or a step, nothing is the list. */
final class GoalCommand implements OnCommand {
  static final String PRINT = "print";

  private final GoalLog log;
  private final GoalLists lists;
  private final GoalsPrinting printing;
  private final SuggestionHandlers suggestions;
  private final GoalAnswers answers;

  GoalCommand(
      GoalLog log,
      GoalLists lists,
      GoalsPrinting printing,
      SuggestionHandlers suggestions,
      GoalAnswers answers) {
    this.log = log;
    this.lists = lists;
    this.printing = printing;
    this.suggestions = suggestions;
    this.answers = answers;
  }

  @Override
  public Reply answer(CommandCall call) {
    var caller = call.caller();
    return switch (call.text().toLowerCase(Locale.ROOT)) {
      case "", "list", "my goals" -> Reply.tell(answers.list(caller, false, 0));
      case "help" -> Reply.tell(caller.mrkdwn("goals.help"));
      case "new" -> Reply.open(GoalModals.newGoal(caller.words()));
      case "shared" -> Reply.tell(shared(caller));
      case "suggest" -> suggestions.start(caller);
      case PRINT, "print goals", "print my goals" -> print(caller);
      case "vision" ->
          Reply.open(
              GoalModals.vision(
                  caller.words(), lists.vision(caller.team(), caller.user()), answers.areas()));
      default -> line(caller, call.readable());
    };
  }

  Message shared(Caller caller) {
    var partners = lists.partners(caller.team(), caller.user());
    return SharedPage.choose(caller, lists, partners);
  }

  Reply print(ActionCall call) {
    return call.value().equals(PRINT)
        ? print(call.caller())
        : Reply.tell(call.caller().mrkdwn("slack.gone"));
  }

  /** Beside the list, which stays. */
  private Reply print(Caller caller) {
    return Reply.beside(
        printing.ask(caller.actor())
            ? caller.mrkdwn("goals.paper.asked")
            : caller.mrkdwn("goals.paper.none"));
  }

  private Reply line(Caller caller, String text) {
    var suspicious = PatientDetails.kindIn(text);
    return suspicious.isPresent()
        ? Reply.tell(warning(caller, suspicious.get(), text))
        : Reply.tell(GoalReplies.of(caller.words(), log.line(caller.actor(), text)));
  }

  /** Nothing is kept: the line stands only in this private answer (R27). */
  private static Message warning(Caller caller, String kind, String text) {
    var said = caller.words().mrkdwnOneOf("goals.patient", kind);
    return text.length() > GoalIds.LONGEST_CARRIED
        ? Message.of(said)
        : Message.of(
            said,
            Kit.section(said),
            Kit.actions(Kit.button(caller.say("goals.button.anyway"), GoalIds.LOG_ANYWAY, text)));
  }
}
