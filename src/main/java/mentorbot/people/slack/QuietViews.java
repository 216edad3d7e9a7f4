package mentorbot.people.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import mentorbot.people.QuietSpell.Offer;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.texts.Words;

/** Until when somebody wants quiet. */
final class QuietViews {
  static final String UNTIL = "people.quiet.until";
  static final String PICK = "people.quiet.pick";
  static final String OFF = "people.quiet.off";
  static final String PICKED = "people.quiet.picked";

  private QuietViews() {}

  static Message offer(Words words, Offer offer) {
    var text =
        offer
            .until()
            .map(
                until ->
                    words.mrkdwn("people.quiet.now", "until", words.dateTime(until, offer.zone())))
            .orElseGet(() -> words.mrkdwn("people.quiet.ask"));
    var buttons = new ArrayList<ButtonElement>();
    offer
        .tonight()
        .ifPresent(
            at ->
                buttons.add(
                    until(
                        words.say("people.quiet.tonight", "time", time(offer, at)),
                        "tonight",
                        at)));
    buttons.add(
        until(
            words.say("people.quiet.tomorrow", "time", time(offer, offer.tomorrow())),
            "tomorrow",
            offer.tomorrow()));
    buttons.add(until(words.say("people.quiet.aWeek"), "week", offer.aWeek()));
    buttons.add(Kit.button(words.say("people.quiet.pick"), PICK, ""));
    if (offer.until().isPresent()) {
      buttons.add(Kit.button(words.say("people.quiet.end"), OFF, ""));
    }
    List<LayoutBlock> blocks =
        List.of(
            Kit.section(text),
            Kit.actions(buttons),
            Kit.context(words.mrkdwn("people.quiet.what")));
    return new Message(text, blocks);
  }

  /** The same choices, after words that could not be read. */
  static Message notUnderstood(Words words, Offer offer) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(words.mrkdwn("people.quiet.notUnderstood")));
    blocks.addAll(offer(words, offer).blocks());
    return new Message(words.mrkdwn("people.quiet.notUnderstood"), blocks);
  }

  private static LocalTime time(Offer offer, Instant moment) {
    return moment.atZone(offer.zone()).toLocalTime();
  }

  private static ButtonElement until(String label, String suffix, Instant moment) {
    return Kit.button(label, UNTIL + ":" + suffix, String.valueOf(moment.getEpochSecond()));
  }

  static View pick(Words words, Offer offer) {
    var tomorrow = offer.now().atZone(offer.zone()).toLocalDate().plusDays(1);
    return Kit.modal(
        PICKED,
        words.say("people.quiet.title"),
        words.say("people.page.save"),
        words.say("people.page.close"),
        "",
        List.of(
            Inputs.required("date", words.say("people.quiet.date"), Inputs.date(tomorrow)),
            Inputs.required(
                "time", words.say("people.quiet.time"), Inputs.time(LocalTime.of(8, 0)))));
  }
}
