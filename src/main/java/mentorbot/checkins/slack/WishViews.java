package mentorbot.checkins.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.checkins.Wish;
import mentorbot.checkins.Wishing.Outcome;
import mentorbot.checkins.Wishing.Preview;
import mentorbot.checkins.Wishing.With;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** "Anything you'd change?": what there is, who would hear of it, and what came of the yes. */
final class WishViews {
  static final String WISH = "checkins.wish";
  static final String HARD = "checkins.hard";
  static final String WORDS = "words";
  private static final int LONGEST = 500;

  private WishViews() {}

  static View choices(With with, Words words) {
    var people = Told.people(words, with.others());
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(words.mrkdwn("checkins.wishes.lead", "people", people)));
    for (var wish : Wish.values()) {
      var label = words.sayOneOf("checkins.wish", wish.name());
      blocks.add(
          Kit.section(
              "*"
                  + words.mrkdwnOneOf("checkins.wish", wish.name())
                  + "*\n"
                  + words.mrkdwnOneOf("checkins.wishAbout", wish.name()),
              Kit.labelled(
                  Kit.button(
                      words.say("checkins.wishes.choose"),
                      WISH + ":" + wish.name(),
                      with.mentorship() + ":" + wish.name()),
                  label)));
    }
    blocks.add(
        Kit.section(
            "*" + words.mrkdwn("checkins.hard.title") + "*\n" + words.mrkdwn("checkins.hard.about"),
            Kit.labelled(
                Kit.button(words.say("checkins.wishes.choose"), HARD, with.mentorship()),
                words.say("checkins.hard.title"))));
    return page(words, blocks);
  }

  /** {@code me} is quoted as the one who would like it. */
  static View consent(Preview preview, String me, Words words) {
    if (preview.recipients().isEmpty()) {
      return page(words, List.of(Kit.section(words.mrkdwn("checkins.nobody"))));
    }
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(
        Kit.section(
            words.mrkdwn(
                "checkins.consent.lead", "people", Told.people(words, preview.recipients()))));
    blocks.add(Kit.section("> " + told(preview.wish(), me, preview.others(), words)));
    blocks.add(
        Kit.context(
            words.mrkdwnOneOf(
                "checkins.kept-private",
                preview.wish().name(),
                "people",
                Told.people(words, preview.others()))));
    if (preview.wish().takesWords()) {
      blocks.add(
          Inputs.hinted(
              Inputs.optional(
                  WORDS, words.say("checkins.words.label"), Inputs.paragraph(null, LONGEST)),
              words.say("checkins.words.hint") + " " + words.say("slack.noPatients")));
    }
    return Kit.modal(
        WISH,
        words.say("checkins.consent.title"),
        words.say("checkins.consent.yes"),
        words.say("checkins.consent.no"),
        new Consent(preview.mentorship(), preview.wish(), preview.recipients()).metadata(),
        blocks);
  }

  /** The very sentence that the others read. */
  static String told(Wish wish, String from, List<String> others, Words words) {
    return words.mrkdwnOneOf(
        "checkins.told",
        wish.name(),
        "from",
        Mrkdwn.person(from),
        "people",
        Told.people(words, others));
  }

  static Message outcome(Outcome outcome, Words words) {
    if (outcome instanceof Outcome.Told told) {
      return passedOn(told.preview(), words);
    }
    if (outcome instanceof Outcome.ToldBefore before) {
      return withNextStep(
          words.mrkdwn(
              "checkins.toldBefore", "people", Told.people(words, before.preview().recipients())),
          words);
    }
    return withNextStep(words.mrkdwn("slack.gone"), words);
  }

  private static Message passedOn(Preview preview, Words words) {
    var text =
        words.mrkdwn("checkins.passedOn", "people", Told.people(words, preview.recipients()))
            + " "
            + words.mrkdwnOneOf(
                "checkins.after",
                preview.wish().name(),
                "people",
                Told.people(words, preview.others()));
    return preview.wish() == Wish.PACE
        ? Message.of(text, Kit.section(text), Kit.actions(agreement(words)))
        : withNextStep(text, words);
  }

  /** Who to turn to: the bot neither counsels nor reports (R24). */
  static Message hard(Optional<String> contact, Words words) {
    var text =
        contact
            .map(person -> words.mrkdwn("checkins.hard.card", "person", Mrkdwn.person(person)))
            .orElseGet(() -> words.mrkdwn("checkins.hard.nobody"));
    return Message.of(text, Kit.section(text), Kit.context(words.mrkdwn("checkins.hard.private")));
  }

  static ButtonElement agreement(Words words) {
    return Kit.button(
        words.say("checkins.agreement"), Subcommands.RUN + ":agreement", "/mentor agreement");
  }

  private static Message withNextStep(String text, Words words) {
    return Message.of(text, Kit.section(text), Kit.actions(CardViews.nextStep(words)));
  }

  private static View page(Words words, List<LayoutBlock> blocks) {
    return Kit.modal(
        "checkins.read",
        words.say("checkins.consent.title"),
        null,
        words.say("checkins.wishes.nothing"),
        "",
        blocks);
  }
}
