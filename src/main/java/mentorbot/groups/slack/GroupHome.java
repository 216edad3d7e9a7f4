package mentorbot.groups.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.groups.MyGroups;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.slack.Subcommands;

/** Groups that wait for an answer, on App Home; answering as somebody's next step. */
public final class GroupHome implements HomeSection, NextStep {
  private static final int SHOWN = 3;

  private final MyGroups mine;
  private final GroupWords names;

  public GroupHome(MyGroups mine, Programme programme) {
    this.mine = mine;
    this.names = new GroupWords(programme);
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    var blocks = waiting(caller, mine, names);
    if (!blocks.isEmpty()) {
      blocks.add(0, Kit.header(caller.say("groups.list.title")));
    }
    return blocks;
  }

  /** What waits for this person's answer, where other requests are listed. */
  public List<LayoutBlock> toAnswer(Caller caller) {
    return toAnswer(caller, mine, names);
  }

  /** The first few; the rest comes up as these are answered. */
  private static List<LayoutBlock> toAnswer(Caller caller, MyGroups mine, GroupWords names) {
    var blocks = new ArrayList<LayoutBlock>();
    mine.toAnswer(caller.team(), caller.user()).stream()
        .limit(SHOWN)
        .forEach(asked -> blocks.addAll(GroupViews.blocks(caller.words(), names, asked)));
    return blocks;
  }

  static List<LayoutBlock> waiting(Caller caller, MyGroups mine, GroupWords names) {
    var blocks = toAnswer(caller, mine, names);
    mine.waiting(caller.team(), caller.user())
        .forEach(opened -> blocks.addAll(GroupViews.waiting(caller.words(), names, opened)));
    return blocks;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return mine.toAnswer(caller.team(), caller.user()).stream()
        .findFirst()
        .map(
            asked ->
                new Step(
                    GroupViews.title(caller.words(), asked),
                    Kit.primary(caller.say("groups.step.see"), Subcommands.RUN, "/mentor group")))
        .or(() -> joining(caller));
  }

  /** Nothing to answer any more: everybody's signature makes them one of the others. */
  private Optional<Step> joining(Caller caller) {
    return mine.joins(caller.team(), caller.user())
        ? Optional.of(
            new Step(
                caller.mrkdwn("groups.step.joining"),
                Kit.primary(
                    caller.words().sayOneOf("groups.button", "agreement"),
                    Subcommands.RUN,
                    "/mentor agreement")))
        : Optional.empty();
  }
}
