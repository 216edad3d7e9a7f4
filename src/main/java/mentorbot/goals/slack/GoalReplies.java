package mentorbot.goals.slack;

import static mentorbot.goals.slack.GoalIds.value;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import mentorbot.goals.GoalFacts;
import mentorbot.goals.GoalOutcome;
import mentorbot.goals.GoalPage;
import mentorbot.goals.GoalState;
import mentorbot.slack.Cut;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Every outcome as a private answer. */
final class GoalReplies {
  private GoalReplies() {}

  static Message of(Words words, GoalOutcome outcome) {
    if (outcome instanceof GoalOutcome.Logged logged) {
      return logged(words, logged.page());
    }
    if (outcome instanceof GoalOutcome.Stepped stepped) {
      return stepped(words, stepped);
    }
    if (outcome instanceof GoalOutcome.WhichGoal asked) {
      return whichGoal(words, asked);
    }
    if (outcome instanceof GoalOutcome.GoalUndone undone) {
      return withList(
          words, words.mrkdwn("goals.undone.goal", "title", Cut.to(undone.title(), 200)));
    }
    if (outcome instanceof GoalOutcome.StepUndone undone) {
      return page(words, words.mrkdwn("goals.undone.step"), undone.page());
    }
    if (outcome instanceof GoalOutcome.Closed closed) {
      return closed(words, closed.page());
    }
    if (outcome instanceof GoalOutcome.Changed changed) {
      var said = words.mrkdwnOneOf("goals.changed", GoalWords.name(changed.what()));
      return page(words, said, changed.page());
    }
    if (outcome instanceof GoalOutcome.MilestoneReached reached) {
      return milestone(words, reached);
    }
    if (outcome instanceof GoalOutcome.WithWhom asked) {
      return withWhom(words, asked);
    }
    if (outcome instanceof GoalOutcome.NobodyToShareWith nobody) {
      return page(words, words.mrkdwn("goals.nobody"), nobody.page());
    }
    if (outcome instanceof GoalOutcome.Stale stale) {
      return page(words, words.mrkdwn("goals.stale"), stale.page());
    }
    return withoutGoal(words, outcome);
  }

  private static Message withoutGoal(Words words, GoalOutcome outcome) {
    if (outcome instanceof GoalOutcome.ActionDone done) {
      return withList(
          words, words.mrkdwn("goals.action.thanks", "title", Cut.to(done.title(), 300)));
    }
    if (outcome instanceof GoalOutcome.Empty) {
      return withList(words, words.mrkdwn("goals.empty"));
    }
    if (outcome instanceof GoalOutcome.TooLong) {
      return withList(words, words.mrkdwn("goals.tooLong"));
    }
    return Message.of(words.mrkdwn("slack.gone"));
  }

  static Message logged(Words words, GoalPage page) {
    var goal = page.goal();
    var said = words.mrkdwn("goals.logged", "title", Cut.to(goal.title(), 1_500));
    List<BlockElement> buttons = new ArrayList<>();
    var ref = goal.ref().written();
    buttons.add(Kit.button(words.say("goals.button.detail"), GoalIds.CLEARER, ref));
    if (!page.partners().isEmpty()) {
      buttons.add(Kit.button(GoalWords.share(words, page.partners()), GoalIds.SHARE, ref));
    }
    buttons.add(Kit.button(words.say("goals.button.undo"), GoalIds.UNDO_GOAL, ref));
    buttons.add(Kit.button(words.say("goals.button.list"), GoalIds.LIST, "false|0"));
    return Message.of(
        said, Kit.section(said), Kit.context(GoalWords.summary(words, goal)), Kit.actions(buttons));
  }

  private static Message stepped(Words words, GoalOutcome.Stepped stepped) {
    var goal = stepped.page().goal();
    var said = added(words, stepped);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said));
    boolean maybeDone = goal.progress().reached() || stepped.finished();
    if (maybeDone) {
      blocks.add(Kit.section(words.mrkdwn("goals.maybeDone")));
    }
    List<BlockElement> buttons = new ArrayList<>();
    if (maybeDone) {
      buttons.add(
          Kit.primary(words.say("goals.button.yesDone"), GoalIds.DONE, goal.ref().written()));
    }
    buttons.add(Kit.button(words.say("goals.button.undo"), GoalIds.UNDO_STEP, stepped.step()));
    buttons.add(Kit.button(words.say("goals.button.note"), GoalIds.NOTE, stepped.step()));
    buttons.add(GoalBlocks.open(words, goal));
    buttons.add(Kit.button(words.say("goals.button.list"), GoalIds.LIST, "false|0"));
    blocks.add(Kit.actions(buttons));
    blocks.add(Kit.context(words.mrkdwn("goals.rate.ask")));
    blocks.add(Kit.actions(ratings(words, stepped.step())));
    return new Message(said, blocks);
  }

  private static String added(Words words, GoalOutcome.Stepped stepped) {
    var goal = stepped.page().goal();
    var title = GoalWords.title(goal);
    var now = GoalWords.progress(words, goal.progress());
    var count = new Markup(now);
    if (stepped.added() == 0) {
      return words.mrkdwn("goals.stepped.noted", "title", title, "now", count);
    }
    var added =
        goal.progress().time()
            ? GoalWords.duration(words, stepped.added())
            : String.valueOf(stepped.added());
    return words.mrkdwn("goals.stepped.added", "added", added, "title", title, "now", count);
  }

  private static List<ButtonElement> ratings(Words words, String step) {
    List<ButtonElement> buttons = new ArrayList<>();
    for (int rating = 1; rating <= 5; rating++) {
      buttons.add(
          Kit.labelled(
              Kit.button(
                  String.valueOf(rating),
                  GoalIds.RATE + ":" + rating,
                  value(step, String.valueOf(rating))),
              words.say("goals.rate.label", "rating", rating)));
    }
    return buttons;
  }

  private static Message whichGoal(Words words, GoalOutcome.WhichGoal asked) {
    var line = Cut.to(asked.line(), 300);
    var said =
        asked.likely().isEmpty()
            ? words.mrkdwn("goals.which.none", "line", line)
            : words.mrkdwn("goals.which", "line", line);
    List<BlockElement> buttons = new ArrayList<>();
    for (GoalFacts goal : asked.likely()) {
      buttons.add(
          Kit.button(
              goal.title().replaceAll("\\s+", " "),
              GoalIds.PICK + ":" + buttons.size(),
              value(goal.ref().written(), Cut.to(asked.line(), GoalIds.LONGEST_CARRIED))));
    }
    buttons.add(
        Kit.button(
            words.say("goals.button.newInstead"),
            GoalIds.LOG_NEW,
            value(asked.freshId(), Cut.to(asked.line(), GoalIds.LONGEST_CARRIED))));
    return Message.of(said, Kit.section(said), Kit.actions(buttons));
  }

  private static Message closed(Words words, GoalPage page) {
    var goal = page.goal();
    var title = GoalWords.title(goal);
    var said = words.mrkdwnOneOf("goals.closed", GoalWords.name(goal.state()), "title", title);
    List<BlockElement> buttons = new ArrayList<>();
    var ref = goal.ref().written();
    if (goal.state() == GoalState.DONE) {
      buttons.add(Kit.button(words.say("goals.button.celebrate"), GoalIds.CELEBRATE, goal.id()));
    }
    if (goal.state() == GoalState.CHANGED) {
      buttons.add(Kit.primary(words.say("goals.button.new"), GoalIds.NEW, "new"));
    }
    buttons.add(Kit.button(words.say("goals.button.reopen"), GoalIds.REOPEN, ref));
    buttons.add(Kit.button(words.say("goals.button.list"), GoalIds.LIST, "false|0"));
    return Message.of(said, Kit.section(said), Kit.actions(buttons));
  }

  private static Message withWhom(Words words, GoalOutcome.WithWhom asked) {
    var said = words.mrkdwn("goals.withWhom");
    var ref = asked.page().goal().ref().written();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said));
    asked.partners().stream()
        .limit(20)
        .forEach(
            partner ->
                blocks.add(
                    Kit.section(
                        words.mrkdwn(
                            "goals.withWhom.person", "person", Mrkdwn.person(partner.person())),
                        Kit.button(
                            words.say("goals.button.shareHere"),
                            GoalIds.SHARE,
                            value(ref, partner.mentorship())))));
    return new Message(said, blocks);
  }

  private static Message page(Words words, String said, GoalPage page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said));
    blocks.addAll(GoalPages.oneBlocks(words, page));
    return new Message(said, blocks);
  }

  private static Message milestone(Words words, GoalOutcome.MilestoneReached reached) {
    var said = words.mrkdwn("goals.milestone.well", "title", Cut.to(reached.title(), 300));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said));
    blocks.add(
        Kit.actions(
            Kit.button(
                words.say("goals.button.celebrate"), GoalIds.CELEBRATE, reached.milestone())));
    blocks.addAll(GoalPages.oneBlocks(words, reached.page()));
    return new Message(said, blocks);
  }

  private static Message withList(Words words, String said) {
    return Message.of(
        said,
        Kit.section(said),
        Kit.actions(Kit.button(words.say("goals.button.list"), GoalIds.LIST, "false|0")));
  }
}
