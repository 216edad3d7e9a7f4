package mentorbot.community.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.Set;
import mentorbot.community.CommunityPost.State;
import mentorbot.community.Post;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** What stands in the channel, and what the two whom thanks concern are told, each alone. */
public final class CommunityNotices {
  private static final Set<String> OF_THE_CHANNEL =
      Set.of("channel_not_found", "is_archived", "is_inactive", "not_in_channel");

  private CommunityNotices() {}

  /** For everybody in the channel. Taken back, it does not say whose it was. */
  public static Message posted(Post post, Reader reader) {
    var words = reader.words();
    return Message.of(
        post.state() == State.POSTED
            ? head(words, post) + "\n" + line(words, post)
            : words.mrkdwn("community.post.gone"));
  }

  /** For the person thanked alone. */
  public static Message asked(Post post, Reader reader) {
    var words = reader.words();
    if (post.state() == State.POSTED) {
      var text =
          words.mrkdwn(
              "community.asked.POSTED",
              "channel",
              Mrkdwn.channel(post.channel()),
              "author",
              Mrkdwn.person(post.author()));
      return Message.of(
          text, Kit.section(text), Kit.actions(CommunityViews.takeBack(words, post, "")));
    }
    if (post.state() != State.ASKED) {
      return Message.of(words.mrkdwnOneOf("community.asked", post.state().name()));
    }
    var text =
        words.mrkdwn(
            "community.asked",
            "author",
            Mrkdwn.person(post.author()),
            "channel",
            Mrkdwn.channel(post.channel()));
    var quoted = head(words, post) + "\n" + line(words, post);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(text));
    blocks.add(Kit.section(quoted));
    blocks.add(
        Kit.actions(
            Kit.primary(
                words.say("community.asked.yes"),
                CommunityIds.ANSWER + ":yes",
                CommunityIds.YES + post.id()),
            Kit.button(
                words.say("community.asked.no"),
                CommunityIds.ANSWER + ":no",
                CommunityIds.NO + post.id())));
    var day = post.lapsesAt().atZone(reader.zone()).toLocalDate();
    blocks.add(Kit.context(words.mrkdwn("community.asked.note", "day", day)));
    return new Message(text + "\n" + quoted, blocks);
  }

  /** For the author alone. */
  public static Message agreed(Post post, Reader reader) {
    var words = reader.words();
    if (post.state() != State.POSTED) {
      return Message.of(words.mrkdwn("community.takenBack"));
    }
    var text =
        words.mrkdwn(
            "community.agreed", "person", about(post), "channel", Mrkdwn.channel(post.channel()));
    return Message.of(
        text, Kit.section(text), Kit.actions(CommunityViews.takeBack(words, post, "")));
  }

  /** For the author alone, with their words to copy. */
  public static Message notPosted(Post post, Reader reader) {
    var words = reader.words();
    var channel = Mrkdwn.channel(post.channel());
    var text =
        switch (post.refusal()) {
          case "not_in_channel", "channel_not_found", "is_archived", "no_channel_any_more" ->
              words.mrkdwnOneOf("community.notPosted", post.refusal(), "channel", channel);
          case "restricted_action",
              "restricted_action_read_only_channel",
              "restricted_action_thread_only_channel" ->
              words.mrkdwn("community.notPosted.restricted_action", "channel", channel);
          default -> words.mrkdwn("community.notPosted.other", "channel", channel);
        };
    return Message.of(text, Kit.section(text), Kit.section(line(words, post)));
  }

  /** For the author alone; the same whether there was a no or no answer. */
  public static Message lapsed(Post post, Reader reader) {
    var words = reader.words();
    return Message.of(
        words.mrkdwn("community.lapsed", "person", about(post), "days", CommunityViews.days(post)));
  }

  /** For each of whom it is; with a way to try again. */
  public static Message stays(Post post, Reader reader) {
    var words = reader.words();
    if (post.state() != State.TAKEN_BACK || post.refusal().isEmpty()) {
      return Message.of(words.mrkdwn("community.stays.tried"));
    }
    var text =
        words.mrkdwnOneOf(
            "community.stays",
            post.kind() + "." + (OF_THE_CHANNEL.contains(post.refusal()) ? "channel" : "other"),
            "channel",
            Mrkdwn.channel(post.channel()),
            "author",
            Mrkdwn.person(post.author()),
            "person",
            about(post));
    return Message.of(
        text, Kit.section(text), Kit.actions(CommunityViews.takeBack(words, post, "")));
  }

  private static String head(Words words, Post post) {
    return post.about().isPresent()
        ? words.mrkdwn(
            "community.post.THANKS", "author", Mrkdwn.person(post.author()), "person", about(post))
        : words.mrkdwn("community.post.INTRODUCTION", "person", Mrkdwn.person(post.author()));
  }

  private static String line(Words words, Post post) {
    return words.mrkdwn("community.said", "line", post.line());
  }

  private static Markup about(Post post) {
    return post.about().map(Mrkdwn::person).orElse(new Markup(""));
  }
}
