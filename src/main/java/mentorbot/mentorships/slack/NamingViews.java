package mentorbot.mentorships.slack;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.List;
import mentorbot.mentorships.Naming;
import mentorbot.mentorships.Naming.Outcome;
import mentorbot.mentorships.RelationshipCard;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.texts.Words;

/** What a group is called: the page for its name, and what came of it. */
final class NamingViews {
  static final String NAME = "mentorships.name";
  static final String TEXT = "name";

  private NamingViews() {}

  /** On a group's card. */
  static ButtonElement button(Words words, RelationshipCard card) {
    return Kit.button(
        card.name().isPresent()
            ? words.say("mentorships.name.change")
            : words.say("mentorships.name.give"),
        NAME,
        card.id());
  }

  static View page(Words words, Naming.Page page) {
    return Kit.modal(
        NAME,
        words.say("mentorships.name.title"),
        words.say("mentorships.name.submit"),
        words.say("mentorships.name.back"),
        page.mentorship(),
        List.of(
            Inputs.hinted(
                Inputs.optional(
                    TEXT,
                    words.say("mentorships.name.text"),
                    Inputs.line(page.name().orElse(null), Naming.LONGEST)),
                words.say("mentorships.name.hint", "noPatients", words.say("slack.noPatients")))));
  }

  static String tooLong(Words words) {
    return words.say("mentorships.name.long", "most", Naming.LONGEST);
  }

  static Message outcome(Words words, Outcome outcome) {
    if (outcome instanceof Outcome.Named named) {
      return Message.of(words.mrkdwn("mentorships.name.done", "name", named.name()));
    }
    return outcome instanceof Outcome.Unnamed
        ? Message.of(words.mrkdwn("mentorships.name.none"))
        : Message.of(words.mrkdwn("slack.gone"));
  }
}
