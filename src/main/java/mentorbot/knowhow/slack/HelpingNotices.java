package mentorbot.knowhow.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.knowhow.Introducing.Offer;
import mentorbot.knowhow.Introduction.State;
import mentorbot.knowhow.IntroductionNotice;
import mentorbot.knowhow.Reviewing.Work;
import mentorbot.knowhow.WorkReview;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Words;

/** Messages about work that is shown, and on the way to an introduction. */
public final class HelpingNotices {
  private HelpingNotices() {}

  public static Message workAsked(Work work, Reader reader) {
    var words = reader.words();
    var asker = Mrkdwn.person(work.asker());
    if (work.state() == WorkReview.State.TAKEN_BACK) {
      return Message.of(words.mrkdwn("knowhow.work.takenBack", "person", asker));
    }
    var said = words.mrkdwn("knowhow.work.asked", "person", asker, "text", work.question());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said, HelpingViews.open(words, work.link())));
    if (work.state() == WorkReview.State.ANSWERED) {
      blocks.add(
          Kit.context(
              words.mrkdwn(
                  "knowhow.work.answeredBy",
                  "person",
                  Mrkdwn.person(work.answeredBy().orElse(work.asker())))));
    } else {
      blocks.add(Kit.context(words.mrkdwn("knowhow.work.whoSees", "person", asker)));
      blocks.add(
          Kit.actions(
              Kit.primary(words.say("knowhow.work.answer"), KnowhowIds.WORK_ANSWER, work.id())));
    }
    return new Message(said, blocks);
  }

  public static Message workAnswered(Work work, Reader reader) {
    var words = reader.words();
    if (work.state() == WorkReview.State.TAKEN_BACK || work.answeredBy().isEmpty()) {
      return Message.of(words.mrkdwn("knowhow.work.youTookBack"));
    }
    var said =
        words.mrkdwn(
            "knowhow.work.answered", "person", Mrkdwn.person(work.answeredBy().orElseThrow()));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said));
    if (!work.works().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("knowhow.work.saidWorks", "text", work.works())));
    }
    if (!work.nextStep().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("knowhow.work.saidNext", "text", work.nextStep())));
    }
    blocks.add(
        Kit.actions(
            Kit.button(words.say("knowhow.work.takeBack"), KnowhowIds.WORK_TAKE_BACK, work.id())));
    return new Message(said, blocks);
  }

  /** By the name of the kind: each reader learns no more than is theirs to know. */
  public static NoticeRenderer<Offer> of(String kind) {
    return switch (kind) {
      case IntroductionNotice.THIRD -> HelpingNotices::third;
      case IntroductionNotice.MENTEE -> HelpingNotices::mentee;
      case IntroductionNotice.MADE -> HelpingNotices::made;
      default -> HelpingNotices::declined;
    };
  }

  private static Message third(Offer offer, Reader reader) {
    var words = reader.words();
    var by = Mrkdwn.person(offer.by());
    var said = words.mrkdwn("knowhow.introduce.toThird", "person", by, "text", offer.about());
    return switch (offer.state()) {
      case ASKED ->
          asking(
              words,
              said,
              words.mrkdwn("knowhow.introduce.toThirdNote", "person", by),
              KnowhowIds.WILLING,
              offer.id());
      case WILLING -> Message.of(words.mrkdwn("knowhow.introduce.thirdYes", "person", by));
      case MADE -> Message.of(words.mrkdwn("knowhow.introduce.thirdYes", "person", by));
      case DECLINED -> Message.of(words.mrkdwn("knowhow.introduce.over"));
    };
  }

  private static Message mentee(Offer offer, Reader reader) {
    var words = reader.words();
    if (offer.state() != State.WILLING) {
      return Message.of(
          offer.state() == State.MADE
              ? words.mrkdwn("knowhow.introduce.menteeYes", "person", Mrkdwn.person(offer.third()))
              : words.mrkdwn("knowhow.introduce.over"));
    }
    return asking(
        words,
        words.mrkdwn(
            "knowhow.introduce.toMentee",
            "mentor",
            Mrkdwn.person(offer.by()),
            "person",
            Mrkdwn.person(offer.third()),
            "text",
            offer.about()),
        words.mrkdwn("knowhow.introduce.toMenteeNote"),
        KnowhowIds.WANTED,
        offer.id());
  }

  private static Message asking(Words words, String said, String note, String action, String id) {
    return Message.of(
        said,
        Kit.section(said),
        Kit.context(note),
        Kit.actions(
            Kit.primary(words.say("knowhow.introduce.yes"), action + ":yes", "yes " + id),
            Kit.button(words.say("knowhow.introduce.no"), action + ":no", "no " + id)));
  }

  private static Message made(Offer offer, Reader reader) {
    return Message.of(
        reader
            .words()
            .mrkdwn(
                "knowhow.introduce.made",
                "mentee",
                Mrkdwn.person(offer.mentee()),
                "person",
                Mrkdwn.person(offer.third()),
                "mentor",
                Mrkdwn.person(offer.by()),
                "text",
                offer.about()));
  }

  private static Message declined(Offer offer, Reader reader) {
    return Message.of(reader.words().mrkdwn("knowhow.introduce.declined"));
  }
}
