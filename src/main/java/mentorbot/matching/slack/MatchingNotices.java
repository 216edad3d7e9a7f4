package mentorbot.matching.slack;

import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import mentorbot.config.Programme;
import mentorbot.matching.AcceptedNotice.Accepted;
import mentorbot.matching.Ask;
import mentorbot.matching.AskedNotice.Asked;
import mentorbot.matching.ExhaustedNotice.Exhausted;
import mentorbot.matching.ProposalAnsweredNotice.Answered;
import mentorbot.matching.ProposedNotice.Proposed;
import mentorbot.matching.SuggestedNotice.Suggested;
import mentorbot.matching.TurnNotice.Turn;
import mentorbot.mentorships.Mentorship;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** The messages of finding each other. */
public final class MatchingNotices {
  static final String CHOOSE = "matching.choose";

  /** The button of the relationship that opens the conversation of both. */
  private static final String CHAT = "mentorships.chat";

  private final Names names;

  public MatchingNotices(Programme programme) {
    this.names = new Names(programme);
  }

  public Message asked(Asked data, Reader reader) {
    return AskedViews.message(reader.words(), names, data, false);
  }

  public Message reminder(Asked data, Reader reader) {
    return AskedViews.message(reader.words(), names, data, true);
  }

  public Message turn(Turn data, Reader reader) {
    var words = reader.words();
    var asked = Mrkdwn.person(data.asked());
    if (data.state() != Ask.State.ASKED) {
      return Message.of(words.mrkdwn("matching.turn.past", "asked", asked));
    }
    return Message.of(
        words.mrkdwnOneOf(
            "matching.turn.now",
            data.before().name(),
            "previous",
            Mrkdwn.person(data.previous()),
            "asked",
            asked,
            "until",
            RequestViews.until(words, data.until().map(until -> until.atZone(reader.zone())))));
  }

  public Message exhausted(Exhausted data, Reader reader) {
    var words = reader.words();
    if (data.settled()) {
      return Message.of(words.mrkdwn("matching.exhausted.settled"));
    }
    var text = words.mrkdwn("matching.exhausted.now", "asked", data.asked());
    return RequestViews.withButton(words, text, "findOthers", "/mentor request");
  }

  public Message exhaustedDesk(Exhausted data, Reader reader) {
    var words = reader.words();
    var mentee = Mrkdwn.person(data.mentee());
    if (data.settled()) {
      return Message.of(words.mrkdwn("matching.desk.settled", "mentee", mentee));
    }
    return Message.of(
        words.mrkdwn(
            "matching.desk.now",
            "mentee",
            mentee,
            "asked",
            data.asked(),
            "areas",
            words.list(names.areas(data.areas()))));
  }

  public Message suggested(Suggested data, Reader reader) {
    var words = reader.words();
    var by = Mrkdwn.person(data.by());
    var person = Mrkdwn.person(data.person());
    if (!data.open()) {
      return Message.of(words.mrkdwn("matching.suggested.over", "by", by, "person", person));
    }
    var text =
        data.asked()
            ? words.mrkdwn("matching.suggested.now", "by", by, "person", person)
            : words.mrkdwn("matching.suggested.byCoordinator", "by", by, "person", person);
    return Message.of(
        text,
        Kit.section(text + "\n" + ReasonWords.lines(words, names, data.reasons())),
        Kit.actions(Kit.primary(words.say("matching.suggested.ask"), CHOOSE, data.ask())));
  }

  public Message accepted(Accepted data, Reader reader) {
    var words = reader.words();
    var other = Mrkdwn.person(data.other());
    var text = words.mrkdwnOneOf("matching.accepted.as", data.part().name(), "other", other);
    return switch (data.state()) {
      case AGREEING ->
          Message.of(
              text,
              Kit.section(text),
              Kit.section(steps(words, data)),
              Kit.actions(buttons(words, data)));
      case ACTIVE, PAUSED -> Message.of(words.mrkdwn("matching.accepted.under", "other", other));
      case ENDED -> Message.of(words.mrkdwn("matching.accepted.ended", "other", other));
    };
  }

  private static List<ButtonElement> buttons(Words words, Accepted data) {
    var chat = Kit.primary(words.say("matching.accepted.chat"), CHAT, data.mentorship());
    return data.agreed()
        ? List.of(
            chat,
            Kit.button(
                words.say("matching.accepted.agreement"), Subcommands.RUN, "/mentor agreement"))
        : List.of(chat);
  }

  private String steps(Words words, Accepted data) {
    var steps = new StringBuilder(words.mrkdwn("matching.accepted.talk"));
    steps
        .append('\n')
        .append(
            data.agreed()
                ? words.mrkdwn("matching.accepted.agree")
                : words.mrkdwn("matching.accepted.noAgreement"));
    if (!data.gates().courseDoneBy(data.reader())) {
      var course = names.programme().deib();
      steps
          .append('\n')
          .append(
              words.mrkdwn(
                  "matching.accepted.course",
                  "course",
                  new Markup("<" + course.link() + "|" + Markup.escape(course.name()) + ">")));
    } else if (!data.gates().coursesDone()) {
      steps.append('\n').append(words.mrkdwn("matching.accepted.otherCourse"));
    }
    return steps.toString();
  }

  public Message firstMeeting(Accepted data, Reader reader) {
    var words = reader.words();
    var other = Mrkdwn.person(data.other());
    if (data.state() != Mentorship.State.AGREEING) {
      return Message.of(words.mrkdwn("matching.firstMeeting.over", "other", other));
    }
    var text = words.mrkdwn("matching.firstMeeting.now", "other", other);
    return Message.of(text, Kit.section(text), Kit.actions(buttons(words, data)));
  }

  public Message proposed(Proposed data, Reader reader) {
    return OfferViews.proposed(reader.words(), names, data);
  }

  public Message proposalAnswered(Answered data, Reader reader) {
    return Message.of(
        reader
            .words()
            .mrkdwnOneOf(
                "matching.proposalAnswered",
                data.state().name(),
                "person",
                Mrkdwn.person(data.asked())));
  }
}
