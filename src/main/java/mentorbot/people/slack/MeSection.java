package mentorbot.people.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import mentorbot.people.Profiles;
import mentorbot.people.WorkingHours;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.slack.Subcommands;

/** On Home: when I may be written to, and the way to my profile. */
public final class MeSection implements HomeSection {
  private final Profiles profiles;
  private final WorkingHours hours;

  public MeSection(Profiles profiles, WorkingHours hours) {
    this.profiles = profiles;
    this.hours = hours;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    if (!profiles.mine(caller.team(), caller.user()).enrolled()) {
      return List.of();
    }
    var lines = HoursViews.basics(caller.words(), hours.of(caller.team(), caller.user()));
    return List.of(
        Kit.header(caller.say("people.home.title")),
        Kit.section(String.join("\n", lines)),
        Kit.actions(
            Kit.button(caller.say("people.home.profile"), Subcommands.RUN + ":me", "/mentor me"),
            Kit.button(caller.say("people.me.hours"), Subcommands.RUN + ":hours", "/mentor hours"),
            Kit.button(
                caller.say("people.me.quiet"), Subcommands.RUN + ":quiet", "/mentor quiet")));
  }
}
