package mentorbot.community.slack;

import java.util.Optional;
import java.util.function.Function;
import mentorbot.community.Community;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Handlers.OnAction;
import mentorbot.slack.Handlers.OnSubmission;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor-admin community}: coordinators choose the channel, or take it back. */
final class ChoosingHandlers {
  private final Community community;
  private final ChannelCheck check;
  private final Function<Caller, Optional<Reply>> refusal;

  ChoosingHandlers(
      Community community, ChannelCheck check, Function<Caller, Optional<Reply>> refusal) {
    this.community = community;
    this.check = check;
    this.refusal = refusal;
  }

  /** After the family {@code /mentor-admin} was made, which refuses everybody else. */
  void register(Routes routes) {
    routes.family("/mentor-admin").on("community", this::command, "channel");
    routes
        .action(CommunityIds.CHOOSE, tap(c -> form(c.caller())))
        .action(
            CommunityIds.CLOSE,
            tap(
                c ->
                    Reply.tell(
                        ChoosingViews.of(
                            c.caller().words(), community.takeBack(c.caller().actor())))))
        .submission(CommunityIds.CHOOSE_FORM, page(this::chosen));
  }

  private OnAction tap(OnAction handler) {
    return call -> refusal.apply(call.caller()).orElseGet(() -> handler.answer(call));
  }

  private OnSubmission page(OnSubmission handler) {
    return call -> refusal.apply(call.caller()).orElseGet(() -> handler.answer(call));
  }

  private Reply command(CommandCall call) {
    var caller = call.caller();
    return community
        .chosen(caller.team())
        .map(chosen -> Reply.tell(ChoosingViews.chosen(caller.words(), chosen)))
        .orElseGet(() -> form(caller));
  }

  private Reply form(Caller caller) {
    return Reply.open(
        ChoosingViews.form(
            caller.words(), community.chosen(caller.team()).map(Community.Chosen::channel)));
  }

  /** Slack is asked before anything is kept: what we can't post in is not chosen. */
  private Reply chosen(SubmissionCall call) {
    var caller = call.caller();
    var channel = call.form().conversation(ChoosingViews.CHANNEL).orElse("");
    var problem =
        channel.startsWith("C")
            ? check.problem(channel)
            : Optional.of(ChannelCheck.Problem.NOT_PUBLIC);
    if (problem.isPresent()) {
      return Reply.error(
          ChoosingViews.CHANNEL,
          caller.words().sayOneOf("community.choose.problem", problem.get().name()));
    }
    var outcome = community.choose(caller.actor(), channel);
    return outcome instanceof Community.Outcome.NoChannel
        ? Reply.error(
            ChoosingViews.CHANNEL,
            caller
                .words()
                .sayOneOf("community.choose.problem", ChannelCheck.Problem.NOT_PUBLIC.name()))
        : Reply.tell(ChoosingViews.of(caller.words(), outcome));
  }
}
