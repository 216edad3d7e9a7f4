package mentorbot.goals.slack;

import static mentorbot.goals.slack.GoalIds.value;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.config.AreaOption;
import mentorbot.goals.GoalFacts;
import mentorbot.goals.GoalLists;
import mentorbot.goals.GoalPage;
import mentorbot.goals.MissingPart;
import mentorbot.slack.Cut;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** The list of my goals, one goal with all that belongs to it, and what a pair shares. */
final class GoalPages {
  static final int A_PAGE = 5;
  private static final int TEXT = 500;

  private GoalPages() {}

  static Message mine(
      Words words, GoalLists.Mine mine, GoalLists.Vision vision, List<AreaOption> areas) {
    List<LayoutBlock> blocks = new ArrayList<>();
    var title =
        mine.closed()
            ? words.say("goals.list.closed")
            : words.say("goals.list.title", "count", mine.activeCount());
    blocks.add(Kit.header(title));
    if (!mine.closed() && mine.page() == 0) {
      blocks.add(vision(words, vision, areas));
      mine.suggested().forEach(one -> blocks.addAll(SuggestionViews.waiting(words, one)));
    }
    if (mine.goals().isEmpty()) {
      blocks.add(
          Kit.section(
              mine.closed()
                  ? words.mrkdwn("goals.list.noneClosed")
                  : words.mrkdwn("goals.list.none")));
    }
    mine.goals().forEach(goal -> blocks.addAll(GoalBlocks.item(words, goal, mine.partners())));
    blocks.add(Kit.divider());
    blocks.add(Kit.actions(around(words, mine)));
    return new Message(title, blocks);
  }

  private static LayoutBlock vision(Words words, GoalLists.Vision vision, List<AreaOption> areas) {
    var button =
        Kit.button(
            vision.line().isEmpty()
                ? words.say("goals.vision.add")
                : words.say("goals.vision.change"),
            GoalIds.VISION,
            "vision");
    var line =
        vision.line().isEmpty()
            ? words.mrkdwn("goals.vision.none")
            : words.mrkdwn("goals.vision.line", "line", Cut.to(vision.line(), TEXT));
    var names =
        areas.stream().filter(a -> vision.areas().contains(a.id())).map(AreaOption::name).toList();
    return Kit.section(
        names.isEmpty()
            ? line
            : line + "\n" + words.mrkdwn("goals.vision.areas", "areas", words.list(names)),
        button);
  }

  private static List<ButtonElement> around(Words words, GoalLists.Mine mine) {
    List<ButtonElement> buttons = new ArrayList<>();
    buttons.add(Kit.primary(words.say("goals.button.new"), GoalIds.NEW, "new"));
    var here = String.valueOf(mine.closed());
    if (mine.page() > 0) {
      buttons.add(
          Kit.button(
              words.say("goals.button.newer"),
              GoalIds.LIST + ":newer",
              value(here, String.valueOf(mine.page() - 1))));
    }
    if (mine.more()) {
      buttons.add(
          Kit.button(
              words.say("goals.button.older"),
              GoalIds.LIST + ":older",
              value(here, String.valueOf(mine.page() + 1))));
    }
    buttons.add(
        Kit.button(
            mine.closed() ? words.say("goals.button.active") : words.say("goals.button.closed"),
            GoalIds.LIST + ":other",
            value(String.valueOf(!mine.closed()), "0")));
    if (!mine.partners().isEmpty()) {
      buttons.add(Kit.button(words.say("goals.button.shared"), GoalIds.SHARED, SharedPage.CHOOSE));
    }
    if (!mine.goals().isEmpty()) {
      buttons.add(Kit.button(words.say("goals.button.print"), GoalIds.PRINT, GoalCommand.PRINT));
    }
    return buttons;
  }

  /** One goal with everything its owner may do with it. */
  static Message one(Words words, GoalPage page) {
    return new Message(GoalBlocks.line(words, page.goal()), oneBlocks(words, page));
  }

  static List<LayoutBlock> oneBlocks(Words words, GoalPage page) {
    var goal = page.goal();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        goal.active()
            ? Kit.section(whole(words, page), GoalBlocks.rarelyWanted(words, goal, page.partners()))
            : Kit.section(whole(words, page)));
    if (goal.active()) {
      blocks.add(Kit.actions(GoalBlocks.oneMore(words, goal), GoalBlocks.done(words, goal)));
    }
    details(words, goal).ifPresent(text -> blocks.add(Kit.section(text)));
    if (!page.confidence().isEmpty()) {
      blocks.add(Kit.context(GoalWords.confidence(words, page.confidence())));
    }
    page.actions().forEach(action -> blocks.add(GoalSteps.action(words, action)));
    page.milestones().forEach(stone -> blocks.add(GoalSteps.milestone(words, stone)));
    earlier(words, page).forEach(line -> blocks.add(Kit.context(line)));
    goal.missing().ifPresent(part -> blocks.addAll(missing(words, goal, part)));
    blocks.addAll(buttons(words, page));
    return blocks;
  }

  private static String whole(Words words, GoalPage page) {
    var goal = page.goal();
    var line =
        words.mrkdwn("goals.line", "title", Cut.to(goal.title(), 1_500))
            + "\n"
            + GoalWords.summary(words, goal);
    var with = page.sharedWith();
    return with.isEmpty()
        ? line
        : line
            + "\n"
            + words.mrkdwn(
                "goals.sharedWith",
                "people",
                words.markupList(with.stream().map(p -> Mrkdwn.person(p.person())).toList()));
  }

  private static Optional<String> details(Words words, GoalFacts goal) {
    List<String> lines = new ArrayList<>();
    var details = goal.details();
    if (details.why() != null) {
      lines.add(words.mrkdwn("goals.detail.why", "text", Cut.to(details.why(), TEXT)));
    }
    if (details.signs() != null) {
      lines.add(words.mrkdwn("goals.detail.signs", "text", Cut.to(details.signs(), TEXT)));
    }
    if (details.firstStep() != null) {
      lines.add(words.mrkdwn("goals.detail.firstStep", "text", Cut.to(details.firstStep(), TEXT)));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private static List<String> earlier(Words words, GoalPage page) {
    return page.earlier().stream()
        .limit(3)
        .map(
            before -> {
              var line = words.mrkdwn("goals.earlier", "title", Cut.to(before.title(), 200));
              var reason = before.reason();
              return reason == null
                  ? line
                  : line + words.mrkdwn("goals.earlierReason", "reason", Cut.to(reason, 200));
            })
        .toList();
  }

  static List<LayoutBlock> missing(Words words, GoalFacts goal, MissingPart part) {
    var carried = value(goal.ref().written(), part.name());
    return List.of(
        Kit.context(words.mrkdwnOneOf("goals.ask", GoalWords.name(part))),
        Kit.actions(
            Kit.button(words.say("goals.button.answer"), GoalIds.FILL, carried),
            Kit.button(words.say("goals.button.notNeeded"), GoalIds.SKIP, carried)));
  }

  private static List<LayoutBlock> buttons(Words words, GoalPage page) {
    var goal = page.goal();
    var back = Kit.button(words.say("goals.button.list"), GoalIds.LIST, "false|0");
    var ref = goal.ref().written();
    if (!goal.active()) {
      return List.of(
          Kit.actions(Kit.button(words.say("goals.button.reopen"), GoalIds.REOPEN, ref), back));
    }
    return List.of(
        Kit.actions(
            Kit.button(words.say("goals.button.action"), GoalIds.ADD_ACTION, ref),
            Kit.button(words.say("goals.button.milestone"), GoalIds.ADD_MILESTONE, ref),
            back));
  }

  /** What the people of a relationship share with each other. */
  static Message shared(Words words, String mentorship, GoalLists.Shared shared) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(words.say("goals.pair.title")));
    if (shared.goals().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("goals.pair.none")));
    }
    var owner = "";
    for (var goal : shared.goals()) {
      if (!goal.owner().equals(owner)) {
        owner = goal.owner();
        blocks.add(Kit.section(words.mrkdwn("goals.pair.owner", "person", Mrkdwn.person(owner))));
      }
      blocks.add(
          Kit.section(
              words.mrkdwn("goals.line", "title", GoalWords.title(goal))
                  + "\n"
                  + GoalWords.summary(words, goal)));
    }
    blocks.add(
        Kit.context(
            words.mrkdwn(
                "goals.pair.seen",
                "people",
                words.markupList(shared.others().stream().map(Mrkdwn::person).toList()))));
    waiting(blocks, words, shared);
    List<ButtonElement> buttons = new ArrayList<>();
    if (shared.maySuggest()) {
      buttons.add(Kit.button(words.say("goals.suggest.button"), GoalIds.SUGGEST, mentorship));
    }
    if (shared.page() > 0) {
      buttons.add(turn(words.say("goals.button.newer"), "newer", mentorship, shared.page() - 1));
    }
    if (shared.more()) {
      buttons.add(turn(words.say("goals.button.older"), "older", mentorship, shared.page() + 1));
    }
    buttons.add(Kit.button(words.say("goals.button.list"), GoalIds.LIST, "false|0"));
    blocks.add(Kit.actions(buttons));
    return new Message(words.say("goals.pair.title"), blocks);
  }

  private static void waiting(List<LayoutBlock> blocks, Words words, GoalLists.Shared shared) {
    for (var one : shared.waiting()) {
      blocks.add(
          Kit.context(
              words.mrkdwn(
                  "goals.suggest.waiting",
                  "title",
                  SuggestionViews.title(one),
                  "person",
                  Mrkdwn.person(one.to()))));
    }
  }

  private static ButtonElement turn(String label, String way, String mentorship, int page) {
    return Kit.button(label, GoalIds.SHARED + ":" + way, value(mentorship, String.valueOf(page)));
  }
}
