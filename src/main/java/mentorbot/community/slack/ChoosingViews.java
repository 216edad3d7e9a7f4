package mentorbot.community.slack;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import mentorbot.community.Community.Chosen;
import mentorbot.community.Community.Outcome;
import mentorbot.community.OpenedNotice.Opened;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Words;

/** What coordinators read about the community's channel, and what the channel reads first. */
public final class ChoosingViews {
  static final String CHANNEL = "channel";

  private ChoosingViews() {}

  static View form(Words words, Optional<String> before) {
    return Kit.modal(
        CommunityIds.CHOOSE_FORM,
        words.say("community.choose.title"),
        words.say("community.choose.submit"),
        words.say("community.cancel"),
        "",
        List.of(
            Kit.section(words.mrkdwn("community.choose.text")),
            Inputs.hinted(
                Inputs.required(
                    CHANNEL,
                    words.say("community.choose.label"),
                    Inputs.publicChannel(
                        before.orElse(null), words.say("community.choose.placeholder"))),
                words.say("community.choose.hint"))));
  }

  static Message chosen(Words words, Chosen chosen) {
    var text =
        words.mrkdwn(
            "community.chosen",
            "channel",
            Mrkdwn.channel(chosen.channel()),
            "person",
            Mrkdwn.person(chosen.by()));
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.button(words.say("community.choose.another"), CommunityIds.CHOOSE, ""),
            close(words)),
        Kit.context(words.mrkdwn("community.chosen.note")));
  }

  private static ButtonElement close(Words words) {
    return Kit.careful(
        words.say("community.close"),
        CommunityIds.CLOSE,
        "",
        Kit.confirm(
            words.say("community.close"),
            words.say("community.close.sure"),
            words.say("community.close.yes"),
            words.say("community.cancel")));
  }

  static Message of(Words words, Outcome outcome) {
    if (outcome instanceof Outcome.Opened opened) {
      return said(words, "done", opened.channel());
    }
    if (outcome instanceof Outcome.Same same) {
      return said(words, "same", same.channel());
    }
    return Message.of(
        outcome instanceof Outcome.TakenBack
            ? words.mrkdwn("community.closed")
            : outcome instanceof Outcome.None
                ? words.mrkdwn("community.closed.before")
                : words.mrkdwn("slack.gone"));
  }

  private static Message said(Words words, String how, String channel) {
    return Message.of(
        words.mrkdwnOneOf("community.opened", how, "channel", Mrkdwn.channel(channel)));
  }

  /** For everybody in the channel. */
  public static Message opened(Opened opened, Reader reader) {
    return Message.of(
        reader.words().mrkdwn("community.hello", "person", Mrkdwn.person(opened.by())));
  }
}
