package mentorbot.goals.slack;

import com.slack.api.model.view.View;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.config.AreaOption;
import mentorbot.goals.GoalLists;
import mentorbot.goals.GoalOutcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;

/** Puts an answer where it was asked for, so that a modal turns its page and Home stays Home. */
final class GoalAnswers {
  private final GoalLists lists;
  private final List<AreaOption> areas;

  GoalAnswers(GoalLists lists, List<AreaOption> areas) {
    this.lists = lists;
    this.areas = List.copyOf(areas);
  }

  List<AreaOption> areas() {
    return areas;
  }

  Reply at(ActionCall call, Message message) {
    return switch (call.place().kind()) {
      case MODAL -> Reply.update(page(call.caller(), message));
      case HOME -> Reply.open(page(call.caller(), message));
      case MESSAGE, PRIVATE_MESSAGE -> Reply.tell(message);
    };
  }

  /** Home and a notice's message are made again by themselves; what was refused is explained. */
  Reply at(ActionCall call, GoalOutcome outcome) {
    boolean shows =
        switch (call.place().kind()) {
          case HOME -> outcome instanceof GoalOutcome.Stepped;
          case MESSAGE -> isActionDone(outcome);
          case MODAL, PRIVATE_MESSAGE -> false;
        };
    return shows ? Reply.done() : at(call, GoalReplies.of(call.caller().words(), outcome));
  }

  private static boolean isActionDone(GoalOutcome outcome) {
    return outcome instanceof GoalOutcome.ActionDone
        || (outcome instanceof GoalOutcome.Changed changed
            && changed.what() == GoalOutcome.What.ACTION_DONE);
  }

  Message list(Caller caller, boolean closed, int page) {
    Actor actor = caller.actor();
    var mine = lists.mine(actor.team(), actor.user(), closed, page, GoalPages.A_PAGE);
    var vision = lists.vision(actor.team(), actor.user());
    return GoalPages.mine(caller.words(), mine, vision, areas);
  }

  private static View page(Caller caller, Message message) {
    return Kit.modal(
        "goals.page",
        caller.say("goals.list.pageTitle"),
        null,
        caller.say("goals.form.close"),
        "",
        message.blocks());
  }
}
