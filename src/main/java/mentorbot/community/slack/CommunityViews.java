package mentorbot.community.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.community.Community.Chosen;
import mentorbot.community.CommunityPost.Kind;
import mentorbot.community.CommunityPost.State;
import mentorbot.community.Post;
import mentorbot.community.PostOutcome;
import mentorbot.community.Posting;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** The community's page, its forms, each showing first what everybody will read, and answers. */
final class CommunityViews {
  static final String PERSON = "person";
  static final String LINE = "line";

  private CommunityViews() {}

  /** Nobody introduces themselves twice; who takes no part is told how to. */
  static Message page(
      Words words, String user, Optional<Chosen> chosen, boolean enrolled, List<Post> mine) {
    var text =
        chosen
            .map(c -> words.mrkdwn("community.page", "channel", Mrkdwn.channel(c.channel())))
            .orElseGet(() -> words.mrkdwn("community.none"));
    boolean introduced =
        mine.stream().anyMatch(p -> p.kind() == Kind.INTRODUCTION && p.state() == State.POSTED);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("community.title")));
    blocks.add(Kit.section(text));
    if (chosen.isPresent() && enrolled) {
      blocks.add(Kit.actions(introduced ? List.of(thankButton(words)) : buttons(words)));
    } else if (chosen.isPresent()) {
      blocks.add(Kit.context(words.mrkdwn("community.notEnrolled")));
    }
    for (int i = 0; i < mine.size(); i++) {
      var line = line(words, user, mine.get(i));
      blocks.add(Kit.section(line, takeBack(words, mine.get(i), ":" + i)));
    }
    return new Message(text, blocks);
  }

  static List<ButtonElement> buttons(Words words) {
    return List.of(
        Kit.button(words.say("community.introduce"), CommunityIds.INTRODUCE, ""),
        thankButton(words));
  }

  private static ButtonElement thankButton(Words words) {
    return Kit.button(words.say("community.thank"), CommunityIds.THANK, "");
  }

  private static String line(Words words, String user, Post post) {
    var which = post.kind() + "." + post.state() + (post.author().equals(user) ? "" : ".toYou");
    return words.mrkdwnOneOf(
        "community.mine",
        which,
        "channel",
        Mrkdwn.channel(post.channel()),
        "person",
        post.author().equals(user) ? about(post) : Mrkdwn.person(post.author()));
  }

  private static Markup about(Post post) {
    return post.about().map(Mrkdwn::person).orElse(new Markup(""));
  }

  static ButtonElement takeBack(Words words, Post post, String suffix) {
    var id = CommunityIds.TAKE_BACK + suffix;
    return post.state() == State.TAKEN_BACK
        ? Kit.labelled(
            Kit.button(words.say("community.again"), id, post.id()),
            words.sayOneOf("community.againLabel", post.kind().name()))
        : Kit.labelled(
            Kit.button(words.say("community.takeBack"), id, post.id()),
            words.sayOneOf("community.takeBackLabel", post.kind().name()));
  }

  /** So many days thanks wait for a yes. */
  static long days(Post post) {
    return Duration.between(post.pressedAt(), post.lapsesAt()).toDays();
  }

  static View introduce(Words words, String user, String channel, String draft) {
    return form(
        words,
        CommunityIds.INTRODUCE_FORM,
        "introduce",
        channel,
        List.of(
            Kit.section(
                words.mrkdwn("community.introduce.text", "channel", Mrkdwn.channel(channel))),
            Kit.section(words.mrkdwn("community.post.INTRODUCTION", "person", Mrkdwn.person(user))),
            line(words, draft)));
  }

  /** {@code person}: "" to choose one. */
  static View thank(
      Words words, String user, String channel, String person, String said, int days) {
    return form(
        words,
        CommunityIds.THANK_FORM,
        "thank",
        channel,
        List.of(
            Kit.section(
                words.mrkdwn(
                    "community.thank.text", "channel", Mrkdwn.channel(channel), "days", days)),
            Inputs.required(
                PERSON,
                words.say("community.thank.person"),
                Inputs.person(
                    person.isEmpty() ? null : person, words.say("community.thank.choose"))),
            Kit.section(words.mrkdwn("community.thank.head", "author", Mrkdwn.person(user))),
            line(words, said)));
  }

  private static View form(
      Words words, String callback, String what, String channel, List<LayoutBlock> blocks) {
    return Kit.modal(
        callback,
        words.sayOneOf("community.form.title", what),
        words.sayOneOf("community.form.submit", what),
        words.say("community.cancel"),
        channel,
        blocks);
  }

  private static LayoutBlock line(Words words, String draft) {
    return Inputs.hinted(
        Inputs.required(
            LINE, words.say("community.line"), Inputs.paragraph(draft, Posting.LONGEST)),
        words.say("community.line.hint") + " " + words.say("slack.noPatients"));
  }

  static Message of(Words words, PostOutcome outcome) {
    if (outcome instanceof PostOutcome.OnItsWay way) {
      return withUndo(words, "onItsWay", way.post());
    }
    if (outcome instanceof PostOutcome.Asked asked) {
      return withUndo(words, "asked", asked.post());
    }
    if (outcome instanceof PostOutcome.Already already) {
      return withUndo(words, "already", already.post());
    }
    return Message.of(said(words, outcome));
  }

  private static Message withUndo(Words words, String how, Post post) {
    var text =
        words.mrkdwnOneOf(
            "community.done",
            how,
            "channel",
            Mrkdwn.channel(post.channel()),
            "person",
            about(post),
            "days",
            days(post));
    return Message.of(text, Kit.section(text), Kit.actions(takeBack(words, post, "")));
  }

  private static String said(Words words, PostOutcome outcome) {
    if (outcome instanceof PostOutcome.TakenBack) {
      return words.mrkdwn("community.takenBack");
    }
    if (outcome instanceof PostOutcome.TooManyAsked many) {
      return words.mrkdwn("community.tooMany", "most", many.most());
    }
    return Markup.escape(plain(words, outcome));
  }

  /** For the form, which shows no markup. */
  static String plain(Words words, PostOutcome outcome) {
    if (outcome instanceof PostOutcome.Declined) {
      return words.say("community.declined");
    }
    if (outcome instanceof PostOutcome.Settled) {
      return words.say("community.settled");
    }
    if (outcome instanceof PostOutcome.Moved) {
      return words.say("community.moved");
    }
    if (outcome instanceof PostOutcome.AskedLately) {
      return words.say("community.askedLately");
    }
    if (outcome instanceof PostOutcome.Empty) {
      return words.say("community.empty");
    }
    if (outcome instanceof PostOutcome.TooLong) {
      return words.say("community.tooLong");
    }
    if (outcome instanceof PostOutcome.Yourself) {
      return words.say("community.yourself");
    }
    if (outcome instanceof PostOutcome.Unavailable) {
      return words.say("community.unavailable");
    }
    if (outcome instanceof PostOutcome.NotEnrolled) {
      return words.say("community.notEnrolled");
    }
    return outcome instanceof PostOutcome.NoChannel
        ? words.say("community.noChannel")
        : words.say("slack.gone");
  }
}
