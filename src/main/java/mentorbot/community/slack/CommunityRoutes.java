package mentorbot.community.slack;

import java.util.Optional;
import java.util.function.Function;
import mentorbot.community.Community;
import mentorbot.community.Posting;
import mentorbot.config.Programme;
import mentorbot.people.Profiles;
import mentorbot.slack.Caller;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** Everything people can type and tap about the community, and what coordinators choose. */
public final class CommunityRoutes {
  private final CommunityHandlers handlers;
  private final ChoosingHandlers choosing;

  /** {@code refusal}: the desk's way of telling coordinators from others. */
  public CommunityRoutes(
      Programme definition,
      Community community,
      Posting posting,
      Profiles profiles,
      ChannelCheck check,
      Function<Caller, Optional<Reply>> refusal) {
    this.handlers = new CommunityHandlers(definition, community, posting, profiles);
    this.choosing = new ChoosingHandlers(community, check, refusal);
  }

  /** Needs the families {@code /mentor} and {@code /mentor-admin} to be there. */
  public void register(Routes routes) {
    handlers.register(routes);
    choosing.register(routes);
  }
}
