package mentorbot.people.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import mentorbot.config.Programme;
import mentorbot.people.MyProfile;
import mentorbot.people.Person;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** The programme card, read before anybody says yes (R2), and what happens after enrolling. */
final class EnrolViews {
  static final String ENROL = "people.enrol";

  private EnrolViews() {}

  static Message card(Words words, Programme programme, MyProfile mine) {
    var card = programme.card();
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(card.name()));
    blocks.add(Kit.section(Markup.escape(card.purpose())));
    blocks.add(
        Kit.section(
            words.mrkdwn(
                "people.card.asks",
                "months",
                card.lengthMonths(),
                "minutes",
                card.monthlyMinutes())));
    var seen = new StringBuilder(words.mrkdwn("people.card.whoSeesWhat"));
    card.whoSeesWhat().forEach(line -> seen.append("\n• ").append(Markup.escape(line)));
    blocks.add(Kit.section(seen.toString()));
    blocks.add(Kit.section(state(words, mine)));
    blocks.add(
        Kit.actions(
            mine.enrolled()
                ? Kit.button(words.say("people.card.seeProfile"), Subcommands.RUN, "/mentor me")
                : Kit.primary(
                    mine.halfEnrolled()
                        ? words.say("people.card.goOn")
                        : words.say("people.card.join"),
                    ENROL,
                    "")));
    return new Message(card.name() + ": " + Markup.escape(card.purpose()), blocks);
  }

  private static String state(Words words, MyProfile mine) {
    if (mine.enrolled()) {
      return words.mrkdwn("people.card.in");
    }
    return mine.halfEnrolled()
        ? words.mrkdwn("people.card.half", "page", mine.nextPage(), "pages", Person.PAGES)
        : words.mrkdwn("people.card.voluntary");
  }

  /** The last page: what happens next. */
  static Message whatNext(Words words, Programme programme, MyProfile mine) {
    var exchange = mine.profile().exchange();
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("people.next.in")));
    if (!exchange.wanted().isEmpty()) {
      blocks.add(
          Kit.section(
              words.mrkdwn("people.next.wants"),
              Kit.primary(words.say("people.next.find"), Subcommands.RUN, "/mentor request")));
    }
    if (!exchange.offered().isEmpty() && exchange.places() > 0) {
      blocks.add(Kit.section(words.mrkdwn("people.next.offers")));
    }
    blocks.add(
        Kit.section(
            words.mrkdwn(
                "people.next.course",
                "course",
                new Markup(
                    "<"
                        + programme.deib().link()
                        + "|"
                        + Markup.escape(programme.deib().name())
                        + ">"))));
    blocks.add(Kit.context(words.mrkdwn("people.next.budget")));
    return new Message(words.mrkdwn("people.next.in"), blocks);
  }
}
