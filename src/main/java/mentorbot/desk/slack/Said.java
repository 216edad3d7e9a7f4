package mentorbot.desk.slack;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import mentorbot.desk.Desk;
import mentorbot.desk.Look;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Reply;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Phrases that all of the desk's answers share. */
final class Said {
  private Said() {}

  static Markup people(Words words, Collection<String> people) {
    return words.markupList(people.stream().map(Mrkdwn::person).toList());
  }

  /** A bar or bracket in the name would end the link. */
  static Markup link(String address, String name) {
    return new Markup(
        "<" + Markup.escape(address) + "|" + Markup.escape(name.replace('|', '/')) + ">");
  }

  static String date(Words words, Instant instant, ZoneId zone) {
    return words.date(instant.atZone(zone).toLocalDate());
  }

  /** What everybody else gets: whom to turn to, and their own next step. */
  static Message notCoordinator(Words words, List<String> coordinators) {
    var text = words.mrkdwn("desk.notCoordinator", "coordinators", people(words, coordinators));
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.button(words.say("desk.nextStep"), Subcommands.RUN + ":mentor", "/mentor")));
  }

  static Reply refusal(Caller caller, Desk desk) {
    return Reply.tell(notCoordinator(caller.words(), desk.coordinators(caller.team())));
  }

  /** Who can do it where this coordinator can't. */
  static List<String> others(Caller caller, Desk desk) {
    return desk.coordinators(caller.team()).stream()
        .filter(coordinator -> !coordinator.equals(caller.user()))
        .toList();
  }

  static Reply refusal(Caller caller, Look.NotCoordinator<?> refused) {
    return Reply.tell(notCoordinator(caller.words(), refused.coordinators()));
  }

  /** For somebody who is in it themselves. */
  static String otherCoordinator(Words words, List<String> others) {
    return others.isEmpty()
        ? words.mrkdwn("desk.noOtherCoordinator")
        : words.mrkdwn("desk.otherCoordinator", "others", people(words, others));
  }

  /** What is no longer there, or settled, and the way back to the desk. */
  static Message gone(Words words) {
    return withDesk(words, words.mrkdwn("desk.gone"));
  }

  static Message withDesk(Words words, String text) {
    return Message.of(text, Kit.section(text), Kit.actions(toDesk(words)));
  }

  static com.slack.api.model.block.element.ButtonElement toDesk(Words words) {
    return Kit.button(words.say("desk.open"), Subcommands.RUN + ":desk", DeskRoutes.COMMAND);
  }
}
