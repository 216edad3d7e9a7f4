package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.agreement.AgreedNotice.Agreed;
import mentorbot.agreement.EditedNotice.Edited;
import mentorbot.agreement.EditedNotice.News;
import mentorbot.agreement.RefusedNotice.KeptAsItIs;
import mentorbot.agreement.SignedNotice.TheirTurn;
import mentorbot.agreement.Standing;
import mentorbot.agreement.UnsignedNotice.Unsigned;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** The messages about an agreement; once answered or out of date they say so and ask nothing. */
public final class AgreementNotices {
  private AgreementNotices() {}

  public static Message edited(Edited data, Reader reader) {
    var words = reader.words();
    var edition = data.edition();
    var blocks = new ArrayList<LayoutBlock>();
    var what =
        edition
            .author()
            .map(
                author ->
                    edition.amendment()
                        ? words.mrkdwn("agreement.told.proposed", "person", Mrkdwn.person(author))
                        : words.mrkdwn("agreement.told.edited", "person", Mrkdwn.person(author)))
            .orElseGet(() -> byProgramme(words, data));
    blocks.add(Kit.section(what));
    blocks.addAll(ChangeWords.blocks(words, data.changes()));
    blocks.add(Kit.context(words.mrkdwn("agreement.told.whoSees")));
    if (data.standing() == Standing.OPEN) {
      blocks.add(asks(words, edition.mentorship(), edition.number(), data.mayRefuse()));
    } else {
      blocks.add(Kit.context(standing(words, data.standing())));
    }
    return new Message(summary(words, what, data.changes().size()), blocks);
  }

  private static String byProgramme(Words words, Edited data) {
    return data.news().kind() == News.Kind.NONE
        ? words.mrkdwn("agreement.told.byProgramme")
        : words.mrkdwnOneOf(
            "agreement.told.news",
            news(data),
            "you",
            data.news().people().isEmpty(),
            "people",
            SheetWords.people(words, data.news().people()),
            "others",
            SheetWords.people(words, data.others()),
            "n",
            data.news().people().size());
  }

  /** Signed or overtaken, nothing is asked any more; whether somebody has joined is still news. */
  private static String news(Edited data) {
    var kind = data.news().kind();
    boolean tells = kind == News.Kind.JOINED || kind == News.Kind.NOT_JOINED;
    return data.standing() == Standing.OPEN || tells ? kind.name() : "SETTLED";
  }

  private static String summary(Words words, String what, int changes) {
    return changes == 0 ? what : what + " " + words.mrkdwn("agreement.told.changes", "n", changes);
  }

  public static Message theirTurn(TheirTurn data, Reader reader) {
    var words = reader.words();
    var signers = SheetWords.people(words, data.signers());
    var signed =
        data.amendment()
            ? words.mrkdwn(
                "agreement.told.signedAmendment", "people", signers, "n", data.signers().size())
            : words.mrkdwn("agreement.told.signed", "people", signers, "n", data.signers().size());
    var turn =
        data.amendment()
            ? words.mrkdwn("agreement.told.turnAmendment")
            : words.mrkdwn("agreement.told.turn");
    var text = data.standing() == Standing.OPEN ? signed + " " + turn : signed;
    return data.amendment() && data.standing() == Standing.OPEN
        ? Message.of(text, Kit.section(text), asks(words, data.mentorship(), data.number(), true))
        : asking(words, text, data.mentorship(), data.number(), data.standing());
  }

  public static Message unsigned(Unsigned data, Reader reader) {
    var words = reader.words();
    var others = SheetWords.people(words, data.others());
    if (data.standing() != Standing.OPEN) {
      var about = words.mrkdwn("agreement.told.about", "others", others);
      return asking(words, about, data.mentorship(), 0, data.standing());
    }
    var text =
        data.signers().isEmpty()
            ? words.mrkdwn("agreement.told.unsigned", "others", others)
            : words.mrkdwn(
                "agreement.told.unsignedByYou", "others", SheetWords.people(words, data.signers()));
    return asking(words, text, data.mentorship(), 0, data.standing());
  }

  private static Message asking(
      Words words, String text, String mentorship, int number, Standing standing) {
    return Message.of(
        text,
        Kit.section(text),
        standing == Standing.OPEN
            ? asks(words, mentorship, number, false)
            : Kit.context(standing(words, standing)));
  }

  private static LayoutBlock asks(Words words, String mentorship, int number, boolean mayRefuse) {
    var ref = Ref.to(mentorship, number);
    var buttons =
        new ArrayList<>(
            List.of(
                Kit.primary(words.say("agreement.button.sign"), Ids.SIGN, ref),
                Kit.button(words.say("agreement.button.edit"), Ids.EDIT, ref)));
    if (mayRefuse) {
      buttons.add(SheetMessage.keep(words, mentorship, number));
    }
    return Kit.actions(buttons);
  }

  public static Message agreed(Agreed data, Reader reader) {
    var words = reader.words();
    var others = SheetWords.people(words, data.others());
    var blocks = new ArrayList<LayoutBlock>();
    var text =
        data.amendment()
            ? amended(words, others, data.changes().isEmpty())
            : words.mrkdwn("agreement.told.agreed", "others", others)
                + "\n"
                + SheetWords.blockers(words, data.blockers(), reader.user());
    blocks.add(Kit.section(text));
    blocks.addAll(ChangeWords.blocks(words, data.changes()));
    blocks.add(
        data.standing() == Standing.AGREED
            ? read(words, data.mentorship())
            : Kit.context(standing(words, data.standing())));
    return new Message(text, blocks);
  }

  /** When somebody joins or leaves, everybody signs the same terms again. */
  private static String amended(Words words, Markup others, boolean same) {
    return same
        ? words.mrkdwn("agreement.told.sameTerms", "others", others)
        : words.mrkdwn("agreement.told.amended", "others", others);
  }

  public static Message kept(KeptAsItIs data, Reader reader) {
    var words = reader.words();
    var person = Mrkdwn.person(data.by());
    var text =
        data.withdrawn()
            ? words.mrkdwn("agreement.told.withdrawn", "person", person)
            : words.mrkdwn("agreement.told.kept", "person", person);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(text));
    blocks.addAll(ChangeWords.blocks(words, data.changes()));
    blocks.add(read(words, data.mentorship()));
    return new Message(text, blocks);
  }

  private static LayoutBlock read(Words words, String mentorship) {
    return Kit.actions(
        Kit.button(words.say("agreement.button.open"), Ids.SHOW, Ref.to(mentorship, 0)));
  }

  private static String standing(Words words, Standing standing) {
    return words.mrkdwnOneOf("agreement.now", standing.name());
  }
}
