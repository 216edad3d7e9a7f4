package mentorbot;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.function.Function;
import mentorbot.agreement.Reading;
import mentorbot.config.Programme;
import mentorbot.groups.FewNotice;
import mentorbot.groups.GroupLeaving;
import mentorbot.groups.GroupSweep;
import mentorbot.groups.Groups;
import mentorbot.groups.InvitedNotice;
import mentorbot.groups.MyGroups;
import mentorbot.groups.OpenedNotice;
import mentorbot.groups.Settling;
import mentorbot.groups.TogetherNotice;
import mentorbot.groups.slack.GroupHome;
import mentorbot.groups.slack.GroupMessages;
import mentorbot.groups.slack.GroupRoutes;
import mentorbot.mentorships.Membership;
import mentorbot.slack.Caller;
import mentorbot.store.Database;

/** Groups with a mentor and circles of peers. */
final class Grouping {
  private final Parts parts;
  private final Registry registry;
  private final Membership membership;

  Grouping(Parts parts, Registry registry, Membership membership) {
    this.parts = parts;
    this.membership = membership;
    this.registry = registry;
  }

  /** Gives back what waits for somebody's answer, for the list of all that does. */
  Function<Caller, List<LayoutBlock>> groups() {
    var clock = parts.clocks().programme();
    var settling = new Settling(membership, parts.sealer(), definition());
    var mine = new MyGroups(database(), clock, parts.sealer());
    var groups = new Groups(database(), clock, parts.sealer(), settling);
    new GroupRoutes(groups, mine, definition()).register(registry.routes);
    var home = new GroupHome(mine, definition());
    registry.step(home, List.of(MyGroups.ASKED, Reading.JOINING));
    registry.answersFirst(home);
    var leaving = new GroupLeaving(settling);
    registry.leavings.add(leaving);
    registry.absenceListeners.add(leaving);
    registry.privacyItems.addAll(GroupLeaving.privacyItems());
    registry.sweeps.add(new GroupSweep(database(), settling));
    notices();
    return home::toAnswer;
  }

  private void notices() {
    var words = new GroupMessages(definition());
    registry.tells(new InvitedNotice(parts.sealer()), words::invited);
    registry.tells(new OpenedNotice(), words::opened);
    registry.tells(new FewNotice(), words::few);
    registry.tells(new TogetherNotice(), words::together);
  }

  private Programme definition() {
    return parts.definitions().programme();
  }

  private Database database() {
    return parts.database();
  }
}
