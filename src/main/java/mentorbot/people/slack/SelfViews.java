package mentorbot.people.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.people.Privacy;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** What is stored about me, leaving, and whom to turn to. */
final class SelfViews {
  static final String LEAVE = "people.leave";

  private SelfViews() {}

  static Message privacy(Words words, Programme programme, Privacy.Holding holding, ZoneId zone) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("privacy.title")));
    blocks.add(Kit.section(since(words, holding, zone)));
    var none = new ArrayList<String>();
    for (var held : holding.held()) {
      if (held.count() == 0) {
        none.add(words.sayOneOf("privacy.what", held.key()));
      } else {
        blocks.add(Kit.section(line(words, held)));
      }
    }
    if (!none.isEmpty()) {
      var list = new StringBuilder(words.mrkdwn("privacy.none"));
      none.forEach(what -> list.append("\n• ").append(Markup.escape(what)));
      blocks.add(Kit.section(list.toString()));
    }
    var seen = new StringBuilder(words.mrkdwn("people.card.whoSeesWhat"));
    programme.card().whoSeesWhat().forEach(line -> seen.append("\n• ").append(Markup.escape(line)));
    blocks.add(Kit.section(seen.toString()));
    blocks.add(Kit.context(words.mrkdwn("privacy.sealed")));
    return new Message(words.mrkdwn("privacy.title"), blocks);
  }

  private static String since(Words words, Privacy.Holding holding, ZoneId zone) {
    return holding
        .enrolledAt()
        .map(at -> words.mrkdwn("privacy.since", "date", at.atZone(zone).toLocalDate()))
        .orElseGet(() -> words.mrkdwn("privacy.outside"));
  }

  private static String line(Words words, Privacy.Held held) {
    return words.mrkdwn(
        "privacy.line",
        "what",
        words.sayOneOf("privacy.what", held.key()),
        "count",
        held.count(),
        "seen",
        words.sayOneOf("privacy.seen", held.key()),
        "kept",
        words.sayOneOf("privacy.kept", held.key()));
  }

  static Message leave(Words words) {
    var text = words.mrkdwn("people.leave.ask");
    ButtonElement yes = Kit.button(words.say("people.leave.yes"), LEAVE, "");
    yes.setStyle("danger");
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            yes,
            Kit.button(
                words.say("people.leave.daysOff"), Subcommands.RUN + ":hours", "/mentor hours"),
            Kit.button(
                words.say("people.leave.quiet"), Subcommands.RUN + ":quiet", "/mentor quiet")));
  }

  /** One tap opens the chat with the contact, who is told nothing by us. */
  static Message somethingIsWrong(Words words, String team, Optional<String> contact) {
    if (contact.isEmpty()) {
      return Message.of(words.mrkdwn("people.wrong.nobody"));
    }
    var link = "https://slack.com/app_redirect?team=%s&channel=%s".formatted(team, contact.get());
    var text = words.mrkdwn("people.wrong.contact", "person", Mrkdwn.person(contact.get()));
    List<LayoutBlock> blocks =
        List.of(
            Kit.header(words.say("people.wrong.title")),
            Kit.section(text),
            Kit.section("<" + Markup.escape(link) + "|" + words.mrkdwn("people.wrong.open") + ">"),
            Kit.section(words.mrkdwn("people.wrong.what")),
            Kit.context(words.mrkdwn("people.wrong.danger")));
    return new Message(text, blocks);
  }
}
