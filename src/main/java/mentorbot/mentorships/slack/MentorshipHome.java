package mentorbot.mentorships.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.mentorships.DualRoles;
import mentorbot.mentorships.Phase;
import mentorbot.mentorships.RelationshipCard;
import mentorbot.mentorships.Relationships;
import mentorbot.mentorships.Task;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.slack.Subcommands;

/** My relationships on App Home, and what the gates ask of me as my next step. */
public final class MentorshipHome implements HomeSection, NextStep {
  private static final int SHOWN = 5;
  private final Relationships relationships;
  private final DualRoles dualRoles;
  private final Programme programme;

  public MentorshipHome(Relationships relationships, DualRoles dualRoles, Programme programme) {
    this.relationships = relationships;
    this.dualRoles = dualRoles;
    this.programme = programme;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    var page = relationships.mine(caller.team(), caller.user(), 0, SHOWN);
    // What has ended has its place further down, to look back at.
    var open = page.items().stream().filter(card -> card.phase() != Phase.ENDED).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(caller.say("mentorships.list.title")));
    for (var card : open) {
      blocks.addAll(RelationshipViews.card(caller.words(), programme, card));
    }
    if (page.more() && open.size() == page.items().size()) {
      blocks.add(
          Kit.actions(
              Kit.button(
                  caller.say("mentorships.list.older"),
                  Subcommands.RUN + ":relationships",
                  "/mentor relationships")));
    }
    return blocks;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    var waiting = dualRoles.waitingFor(caller.team(), caller.user());
    if (!waiting.isEmpty()) {
      return Optional.of(
          new Step(
              caller.mrkdwn("mentorships.step.acknowledge"),
              Kit.primary(
                  caller.say("mentorships.dual.sign"), DualRoleViews.SIGN, waiting.get(0))));
    }
    var agreeing = relationships.agreeing(caller.team(), caller.user());
    return first(agreeing, Task.TAKE_COURSE)
        .map(card -> course(caller, card))
        .or(() -> first(agreeing, Task.WAIT_FOR_COURSE).map(card -> waiting(caller, card)));
  }

  private static Optional<RelationshipCard> first(List<RelationshipCard> cards, Task task) {
    return cards.stream().filter(card -> card.task() == task).findFirst();
  }

  /** Nothing to do, and why nothing happens yet. */
  private Step waiting(Caller caller, RelationshipCard card) {
    return new Step(
        RelationshipViews.task(caller.words(), programme, card),
        Kit.button(
            caller.say("mentorships.list.title"),
            Subcommands.RUN + ":relationships",
            "/mentor relationships"));
  }

  private Step course(Caller caller, RelationshipCard card) {
    return new Step(
        RelationshipViews.task(caller.words(), programme, card),
        RelationshipViews.courseButton(caller.words(), programme));
  }
}
