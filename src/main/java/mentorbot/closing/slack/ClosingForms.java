package mentorbot.closing.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.closing.Closing.Thanks;
import mentorbot.closing.ClosingCard;
import mentorbot.closing.Written;
import mentorbot.slack.Form;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** The form of the look back: three lines and what certificates may say, none of it needed. */
final class ClosingForms {
  static final String LEARNED = "learned";
  static final String DIFFERENTLY = "differently";
  static final String THANKS = "thanks";
  static final String CONSENT = "consent";
  static final String APART = "apart";
  private static final String NAME = "name";
  private static final String HOURS = "hours";
  private static final String YES = "yes";

  private ClosingForms() {}

  static View lookBack(Words words, ClosingCard card) {
    var others = ClosingWords.people(words, card.others());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Kit.section(
            words.mrkdwn(
                "closing.form.intro",
                "others",
                others,
                "from",
                card.startedOn(),
                "until",
                card.endedOn())));
    blocks.add(text(words, LEARNED, card.said().learned()));
    blocks.add(
        Inputs.hinted(
            text(words, DIFFERENTLY, card.said().differently()),
            words.say("closing.form.privateHint") + " " + words.say("slack.noPatients")));
    if (asksForThanks(card)) {
      blocks.add(
          Inputs.hinted(
              text(words, THANKS, card.note().text()),
              words.say("closing.form.thanksHint", "day", card.note().due().toLocalDate())));
    }
    blocks.add(
        Inputs.hinted(
            Inputs.optional(
                CONSENT,
                words.say("closing.form.consent"),
                Inputs.checkboxes(consents(words), chosen(card))),
            words.say("closing.form.consentHint")));
    if (!card.apart()) {
      blocks.add(
          Inputs.hinted(
              Inputs.optional(
                  APART,
                  words.say("closing.form.matching"),
                  Inputs.checkboxes(
                      List.of(Kit.option(words.say("closing.form.apart"), YES)), List.of())),
              words.say("closing.form.apartHint")));
    }
    card.eraseOn()
        .ifPresent(day -> blocks.add(Kit.context(words.mrkdwn("closing.kept", "day", day))));
    return Kit.modal(
        ClosingIds.FORM,
        words.say("closing.form.title"),
        words.say("closing.form.submit"),
        words.say("closing.form.cancel"),
        card.id(),
        blocks);
  }

  /** Nobody is asked to thank somebody they never want to be matched with again. */
  private static boolean asksForThanks(ClosingCard card) {
    return !card.apart() && card.note().state() != Thanks.GIVEN;
  }

  private static InputBlock text(Words words, String block, String text) {
    return Inputs.optional(
        block,
        words.sayOneOf("closing.form.label", block),
        Inputs.paragraph(text, Written.LONGEST));
  }

  private static List<OptionObject> consents(Words words) {
    return List.of(
        Kit.option(words.say("closing.form.name"), NAME),
        Kit.option(words.say("closing.form.hours"), HOURS));
  }

  private static List<String> chosen(ClosingCard card) {
    var chosen = new ArrayList<String>();
    if (card.consent().name()) {
      chosen.add(NAME);
    }
    if (card.consent().hours()) {
      chosen.add(HOURS);
    }
    return chosen;
  }

  /** A page that is only read. */
  static View page(Words words, List<LayoutBlock> blocks) {
    return Kit.modal(
        ClosingIds.FORM + "-page",
        words.say("closing.form.title"),
        null,
        words.say("closing.form.back"),
        "",
        blocks);
  }

  static Written read(Form form) {
    var consent = form.choices(CONSENT);
    return new Written(
        form.text(LEARNED),
        form.text(DIFFERENTLY),
        form.text(THANKS),
        consent.contains(NAME),
        consent.contains(HOURS),
        form.choices(APART).contains(YES));
  }
}
