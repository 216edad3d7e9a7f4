package mentorbot.digest.slack;

import mentorbot.digest.ChannelNotice.Outline;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer;

/** The week as everybody in a channel may read it. */
public final class ChannelViews implements NoticeRenderer<Outline> {
  @Override
  public Message render(Outline week, Reader reader) {
    var words = reader.words();
    int open = week.open().atLeast();
    var said =
        words.mrkdwn("digest.channel.open", "some", open > 0, "count", open)
            + "\n"
            + HealthViews.answered(words, week.answered())
            + week.news()
                .map(Mrkdwn::channel)
                .map(channel -> "\n" + words.mrkdwn("digest.channel.news", "place", channel))
                .orElse("");
    return Message.of(
        words.mrkdwn("digest.channel.lead", "said", HealthViews.markup(said)),
        Kit.header(words.say("digest.channel.title")),
        Kit.section(said),
        Kit.context(words.mrkdwn("digest.channel.fives")));
  }
}
