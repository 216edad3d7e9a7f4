package mentorbot.goals.slack;

import static mentorbot.goals.slack.GoalIds.value;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.goals.GoalLists;
import mentorbot.goals.GoalPage.Partner;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;

/** What a pair shares: at once if there is one pair, else after choosing. */
final class SharedPage {
  /** The value of a button that asks whose. */
  static final String CHOOSE = "choose";

  private static final int MOST = 20;

  private SharedPage() {}

  static Message choose(Caller caller, GoalLists lists, List<Partner> partners) {
    var pairs = partners.stream().map(Partner::mentorship).distinct().toList();
    if (pairs.isEmpty()) {
      return Message.of(caller.mrkdwn("goals.pair.nobody"));
    }
    if (pairs.size() == 1) {
      return of(caller, lists, pairs.get(0), 0);
    }
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(caller.mrkdwn("goals.pair.choose")));
    partners.stream()
        .limit(MOST)
        .forEach(
            partner ->
                blocks.add(
                    Kit.section(
                        caller.mrkdwn(
                            "goals.withWhom.person", "person", Mrkdwn.person(partner.person())),
                        Kit.button(
                            caller.say("goals.button.open"),
                            GoalIds.SHARED,
                            value(partner.mentorship(), "0")))));
    return new Message(caller.mrkdwn("goals.pair.choose"), blocks);
  }

  static Message of(Caller caller, GoalLists lists, String mentorship, int page) {
    return lists
        .shared(caller.team(), caller.user(), mentorship, page, 2 * GoalPages.A_PAGE)
        .map(shared -> GoalPages.shared(caller.words(), mentorship, shared))
        .orElseGet(() -> Message.of(caller.mrkdwn("slack.gone")));
  }
}
