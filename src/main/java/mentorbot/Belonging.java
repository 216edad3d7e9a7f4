package mentorbot;

import java.util.Optional;
import java.util.function.Function;
import mentorbot.community.AgreedNotice;
import mentorbot.community.AskedNotice;
import mentorbot.community.ChannelSweep;
import mentorbot.community.Community;
import mentorbot.community.CommunityLeaving;
import mentorbot.community.LapseSweep;
import mentorbot.community.LapsedNotice;
import mentorbot.community.NotPosted;
import mentorbot.community.OpenedNotice;
import mentorbot.community.PostNotice;
import mentorbot.community.Posting;
import mentorbot.community.StaysNotice;
import mentorbot.community.slack.ChannelCheck;
import mentorbot.community.slack.ChoosingViews;
import mentorbot.community.slack.CommunityHome;
import mentorbot.community.slack.CommunityNotices;
import mentorbot.community.slack.CommunityRoutes;
import mentorbot.config.Programme;
import mentorbot.people.Coordinators;
import mentorbot.people.Profiles;
import mentorbot.slack.Caller;
import mentorbot.slack.Reply;
import org.hibernate.StatelessSession;

/** What people of the programme have in common: the community and its channel. */
final class Belonging {
  private final Parts parts;
  private final Registry registry;
  private final Coordinators coordinators;
  private final Community community;
  private final Posting posting;

  Belonging(Parts parts, Registry registry, Coordinators coordinators) {
    this.parts = parts;
    this.registry = registry;
    this.community = new Community(parts.database(), parts.clocks().programme(), coordinators);
    this.coordinators = coordinators;
    this.posting =
        new Posting(
            parts.database(),
            parts.clocks().programme(),
            parts.sealer(),
            parts.definitions().programme().community());
  }

  /** The community's; until a coordinator has said something of it, what the programme names. */
  static Function<StatelessSession, Optional<String>> newsChannel(Programme definition) {
    return session -> Community.channelOr(session, definition.newsChannel());
  }

  /** Before what leaving and absence end is counted. */
  void posts() {
    var leaving = new CommunityLeaving(posting);
    registry.leavings.add(leaving);
    registry.absenceListeners.add(leaving);
    registry.privacyItems.addAll(CommunityLeaving.privacyItems());
    registry.tells(new PostNotice(posting), CommunityNotices::posted);
    registry.tells(new AskedNotice(posting), CommunityNotices::asked);
    registry.tells(new AgreedNotice(posting), CommunityNotices::agreed);
    registry.tells(new NotPosted(posting), CommunityNotices::notPosted);
    registry.tells(new StaysNotice(posting), CommunityNotices::stays);
    registry.tells(new LapsedNotice(posting), CommunityNotices::lapsed);
    registry.tells(new OpenedNotice(), ChoosingViews::opened);
    registry.sweeps.add(new LapseSweep(parts.database(), posting));
  }

  /** After the desk, whose command this joins; {@code refusal} is its way with all others. */
  void community(Profiles profiles, Function<Caller, Optional<Reply>> refusal) {
    var wall = parts.clocks().wall();
    var check =
        new ChannelCheck(
            channel ->
                parts.api().history(channel, wall.instant().getEpochSecond() + ".000000", null));
    registry.sweeps.add(
        new ChannelSweep(
            parts.database(),
            coordinators,
            check::look,
            newsChannel(parts.definitions().programme())));
    new CommunityRoutes(
            parts.definitions().programme(), community, posting, profiles, check, refusal)
        .register(registry.routes);
    registry.homeSections.add(new CommunityHome(community, profiles));
  }
}
