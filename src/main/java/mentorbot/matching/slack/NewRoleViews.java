package mentorbot.matching.slack;

import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import mentorbot.matching.NewRoleNotice.Offer;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Subcommands;

/** Offers mentoring again after a change of role. */
public final class NewRoleViews {
  private NewRoleViews() {}

  public static Message offer(Offer offer, Reader reader) {
    var words = reader.words();
    var text = words.mrkdwn("matching.newRole", "together", offer.together());
    var buttons = new ArrayList<ButtonElement>();
    buttons.add(
        Kit.button(
            words.say("matching.newRole.find"), Subcommands.RUN + ":request", "/mentor request"));
    if (offer.together()) {
      buttons.add(
          0,
          Kit.button(
              words.say("matching.newRole.agreement"),
              Subcommands.RUN + ":agreement",
              "/mentor agreement"));
    }
    return Message.of(
        text,
        Kit.section(text),
        Kit.context(words.mrkdwn("matching.newRole.private")),
        Kit.actions(buttons));
  }
}
