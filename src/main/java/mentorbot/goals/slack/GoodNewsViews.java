package mentorbot.goals.slack;

import com.slack.api.model.view.View;
import mentorbot.goals.Celebrating;
import mentorbot.goals.Celebrating.Achievement;
import mentorbot.goals.NewsNotice.News;
import mentorbot.goals.NewsOutcome;
import mentorbot.goals.NotPosted.Kept;
import mentorbot.slack.Cut;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Words;

/** Good news: what is posted, where, and only after its owner has read it (R50). */
public final class GoodNewsViews {
  static final String FORM = "goals.news-form";

  private static final int TITLE = 300;

  private GoodNewsViews() {}

  /** Where no channel is named, a line to copy: the bot posts nothing. */
  static Message toCopy(Words words, Achievement reached) {
    var said = words.mrkdwn("goals.news.how");
    return Message.of(
        said,
        Kit.section(said),
        Kit.section(words.mrkdwnOneOf("goals.news.line", kind(reached), "title", title(reached))),
        Kit.actions(toList(words)));
  }

  /** Shows exactly what everybody in the channel will read; the line can be changed. */
  static View form(Words words, Achievement reached, String channel) {
    var line =
        Cut.to(
            words.sayOneOf("goals.news.line", kind(reached), "title", title(reached)),
            Celebrating.LONGEST);
    return Kit.modal(
        FORM,
        words.say("goals.news.title"),
        words.say("goals.news.post"),
        words.say("goals.form.cancel"),
        reached.subject(),
        java.util.List.of(
            Kit.section(words.mrkdwn("goals.news.intro", "channel", Mrkdwn.channel(channel))),
            Kit.section(words.mrkdwn("goals.news.head", "person", Mrkdwn.person(reached.owner()))),
            Inputs.hinted(
                Inputs.required(
                    "line",
                    words.say("goals.news.lineLabel"),
                    Inputs.paragraph(line, Celebrating.LONGEST)),
                words.say("goals.news.lineHint") + " " + words.say("slack.noPatients"))));
  }

  static Message of(Words words, NewsOutcome outcome) {
    if (outcome instanceof NewsOutcome.Shared shared) {
      return withUndo(
          words,
          words.mrkdwn("goals.news.shared", "channel", Mrkdwn.channel(shared.channel())),
          shared.subject());
    }
    if (outcome instanceof NewsOutcome.Already already) {
      return withUndo(
          words,
          words.mrkdwn("goals.news.already", "channel", Mrkdwn.channel(already.channel())),
          already.subject());
    }
    if (outcome instanceof NewsOutcome.TakenBack back) {
      var said = words.mrkdwn("goals.news.takenBack", "channel", Mrkdwn.channel(back.channel()));
      return Message.of(said, Kit.section(said), Kit.actions(toList(words)));
    }
    return Message.of(
        outcome instanceof NewsOutcome.Empty
            ? words.mrkdwn("goals.empty.form")
            : outcome instanceof NewsOutcome.TooLong
                ? words.mrkdwn("goals.news.tooLong")
                : words.mrkdwn("slack.gone"));
  }

  /** For everybody in the channel. */
  public static Message posted(News news, Reader reader) {
    var words = reader.words();
    var person = Mrkdwn.person(news.owner());
    return Message.of(
        news.takenBack()
            ? words.mrkdwn("goals.news.gone", "person", person)
            : words.mrkdwn("goals.news.head", "person", person)
                + "\n"
                + words.mrkdwn("goals.news.said", "line", news.line()));
  }

  /** For the owner alone. */
  public static Message notPosted(Kept kept, Reader reader) {
    var words = reader.words();
    var channel = Mrkdwn.channel(kept.channel());
    var said =
        switch (kept.why()) {
          case "not_in_channel", "channel_not_found", "is_archived" ->
              words.mrkdwnOneOf("goals.news.notPosted", kept.why(), "channel", channel);
          default -> words.mrkdwn("goals.news.notPosted.other", "channel", channel);
        };
    return Message.of(
        said,
        Kit.section(said),
        Kit.section(words.mrkdwn("goals.news.said", "line", kept.line())),
        Kit.actions(toList(words)));
  }

  private static Message withUndo(Words words, String said, String subject) {
    return Message.of(
        said,
        Kit.section(said),
        Kit.actions(
            Kit.button(words.say("goals.news.takeBack"), GoalIds.TAKE_BACK, subject),
            toList(words)));
  }

  private static com.slack.api.model.block.element.ButtonElement toList(Words words) {
    return Kit.button(words.say("goals.button.list"), GoalIds.LIST, "false|0");
  }

  private static String title(Achievement reached) {
    return Cut.to(reached.title().replaceAll("\\s+", " "), TITLE);
  }

  private static String kind(Achievement reached) {
    return reached.milestone() ? "milestone" : "goal";
  }
}
