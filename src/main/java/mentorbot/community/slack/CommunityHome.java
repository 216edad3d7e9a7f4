package mentorbot.community.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import mentorbot.community.Community;
import mentorbot.people.Profiles;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;

/** On Home, where a channel is chosen: two ways to post there, each shown first. */
public final class CommunityHome implements HomeSection {
  private final Community community;
  private final Profiles profiles;

  public CommunityHome(Community community, Profiles profiles) {
    this.community = community;
    this.profiles = profiles;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    return community
        .chosen(caller.team())
        .filter(chosen -> profiles.mine(caller.team(), caller.user()).enrolled())
        .map(
            chosen ->
                List.of(
                    Kit.header(caller.say("community.title")),
                    Kit.section(
                        caller.mrkdwn(
                            "community.home", "channel", Mrkdwn.channel(chosen.channel()))),
                    Kit.actions(CommunityViews.buttons(caller.words()))))
        .orElseGet(List::of);
  }
}
