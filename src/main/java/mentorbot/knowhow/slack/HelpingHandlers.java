package mentorbot.knowhow.slack;

import java.util.List;
import mentorbot.knowhow.Guide;
import mentorbot.knowhow.Introducing;
import mentorbot.knowhow.Reviewing;
import mentorbot.knowhow.Where;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;
import mentorbot.texts.Words;

/**
 * {@code /mentor work} and {@code /mentor introduce}: showing one's work, meeting a third person.
 */
final class HelpingHandlers {
  private static final String YES = "yes ";
  private static final String NO = "no ";

  private final Guide guide;
  private final Reviewing reviewing;
  private final Introducing introducing;

  HelpingHandlers(Guide guide, Reviewing reviewing, Introducing introducing) {
    this.guide = guide;
    this.reviewing = reviewing;
    this.introducing = introducing;
  }

  void register(Routes routes) {
    routes
        .family("/mentor")
        .on("work", c -> show(c.caller()), "review my work")
        .on("introduce", c -> introduce(c.caller()), "introduction");
    routes
        .action(KnowhowIds.WORK, c -> show(c.caller()))
        .action(KnowhowIds.WORK_ANSWER, this::openAnswer)
        .action(KnowhowIds.WORK_TAKE_BACK, this::takeBack)
        .action(KnowhowIds.INTRODUCE, c -> introduce(c.caller()))
        .action(KnowhowIds.WILLING, c -> answered(c, true))
        .action(KnowhowIds.WANTED, c -> answered(c, false))
        .submission(KnowhowIds.WORK_FORM, this::ask)
        .submission(KnowhowIds.WORK_ANSWER_FORM, this::answer)
        .submission(KnowhowIds.INTRODUCE_FORM, this::offer);
  }

  private List<Where> relationships(Caller caller) {
    return guide.of(caller.team(), caller.user()).stream()
        .filter(where -> where.mentorship().isPresent())
        .toList();
  }

  private Reply show(Caller caller) {
    var relationships = relationships(caller);
    return relationships.isEmpty()
        ? Reply.tell(caller.mrkdwn("knowhow.work.nobody"))
        : Reply.open(HelpingViews.show(caller.words(), relationships));
  }

  private Reply introduce(Caller caller) {
    var guided = relationships(caller).stream().filter(Where::guides).toList();
    return guided.isEmpty()
        ? Reply.tell(caller.mrkdwn("knowhow.introduce.nobody"))
        : Reply.open(HelpingViews.introduce(caller.words(), guided));
  }

  private Reply ask(SubmissionCall call) {
    var form = call.form();
    return workAnswer(
        call,
        HelpingViews.QUESTION,
        reviewing.ask(
            call.caller().actor(),
            form.choice(HelpingViews.WHOM).orElse(""),
            form.text(HelpingViews.LINK),
            form.text(HelpingViews.QUESTION)));
  }

  private Reply openAnswer(ActionCall call) {
    var caller = call.caller();
    return reviewing
        .asked(caller.team(), caller.user(), call.value())
        .map(work -> Reply.open(HelpingViews.answer(caller.words(), work)))
        .orElseGet(() -> Reply.tell(caller.mrkdwn("slack.gone")));
  }

  private Reply answer(SubmissionCall call) {
    var form = call.form();
    return workAnswer(
        call,
        HelpingViews.WORKS,
        reviewing.answer(
            call.caller().actor(),
            call.metadata(),
            form.text(HelpingViews.WORKS),
            form.text(HelpingViews.NEXT)));
  }

  private Reply takeBack(ActionCall call) {
    var outcome = reviewing.takeBack(call.caller().actor(), call.value());
    boolean editsItself =
        outcome instanceof Reviewing.Outcome.TakenBack
            && call.place().kind() == ActionCall.Place.Kind.MESSAGE;
    return editsItself
        ? Reply.done()
        : KnowhowHandlers.at(call, Message.of(said(call.caller().words(), outcome)));
  }

  /** What can be put right in the form is said in the form. */
  private static Reply workAnswer(SubmissionCall call, String block, Reviewing.Outcome outcome) {
    var words = call.caller().words();
    if (outcome instanceof Reviewing.Outcome.NoLink) {
      return Reply.error(HelpingViews.LINK, words.say("knowhow.work.noLink"));
    }
    if (outcome instanceof Reviewing.Outcome.Empty) {
      return Reply.error(block, words.say("knowhow.empty"));
    }
    return Reply.tell(said(words, outcome));
  }

  static String said(Words words, Reviewing.Outcome outcome) {
    if (outcome instanceof Reviewing.Outcome.Asked asked) {
      return words.mrkdwn(
          "knowhow.work.sent", "people", KnowhowWords.people(words, asked.others()));
    }
    if (outcome instanceof Reviewing.Outcome.Answered answered) {
      return words.mrkdwn("knowhow.work.thanks", "person", Mrkdwn.person(answered.asker()));
    }
    if (outcome instanceof Reviewing.Outcome.TakenBack) {
      return words.mrkdwn("knowhow.work.youTookBack");
    }
    if (outcome instanceof Reviewing.Outcome.Settled) {
      return words.mrkdwn("knowhow.work.settled");
    }
    if (outcome instanceof Reviewing.Outcome.Nobody) {
      return words.mrkdwn("knowhow.work.nobody");
    }
    if (outcome instanceof Reviewing.Outcome.NoLink) {
      return words.mrkdwn("knowhow.work.noLink");
    }
    return outcome instanceof Reviewing.Outcome.Empty
        ? words.mrkdwn("knowhow.empty")
        : words.mrkdwn("slack.gone");
  }

  private Reply offer(SubmissionCall call) {
    var form = call.form();
    var words = call.caller().words();
    var outcome =
        introducing.offer(
            call.caller().actor(),
            form.choice(HelpingViews.WHOM).orElse(""),
            form.user(HelpingViews.THIRD).orElse(""),
            form.text(HelpingViews.ABOUT));
    if (outcome instanceof Introducing.Outcome.NotThem) {
      return Reply.error(HelpingViews.THIRD, words.say("knowhow.introduce.notThem"));
    }
    if (outcome instanceof Introducing.Outcome.Already) {
      return Reply.error(HelpingViews.THIRD, words.say("knowhow.introduce.already"));
    }
    if (outcome instanceof Introducing.Outcome.Empty) {
      return Reply.error(HelpingViews.ABOUT, words.say("knowhow.empty"));
    }
    return Reply.tell(said(words, outcome));
  }

  /** {@code third}: the third person answers, otherwise the mentee. */
  private Reply answered(ActionCall call, boolean third) {
    var value = call.value();
    boolean yes = value.startsWith(YES);
    var id =
        yes
            ? value.substring(YES.length())
            : value.startsWith(NO) ? value.substring(NO.length()) : "";
    var actor = call.caller().actor();
    var outcome = third ? introducing.willing(actor, id, yes) : introducing.wanted(actor, id, yes);
    boolean settled =
        outcome instanceof Introducing.Outcome.Told
            || outcome instanceof Introducing.Outcome.Declined;
    return settled && call.place().kind() == ActionCall.Place.Kind.MESSAGE
        ? Reply.done()
        : KnowhowHandlers.at(call, Message.of(said(call.caller().words(), outcome)));
  }

  static String said(Words words, Introducing.Outcome outcome) {
    if (outcome instanceof Introducing.Outcome.Asked asked) {
      return words.mrkdwn("knowhow.introduce.asked", "person", Mrkdwn.person(asked.third()));
    }
    if (outcome instanceof Introducing.Outcome.Told) {
      return words.mrkdwn("knowhow.introduce.thanks");
    }
    if (outcome instanceof Introducing.Outcome.Declined) {
      return words.mrkdwn("knowhow.introduce.over");
    }
    if (outcome instanceof Introducing.Outcome.Settled) {
      return words.mrkdwn("knowhow.introduce.settled");
    }
    if (outcome instanceof Introducing.Outcome.NotYours) {
      return words.mrkdwn("knowhow.introduce.nobody");
    }
    if (outcome instanceof Introducing.Outcome.NotThem) {
      return words.mrkdwn("knowhow.introduce.notThem");
    }
    if (outcome instanceof Introducing.Outcome.Already) {
      return words.mrkdwn("knowhow.introduce.already");
    }
    return outcome instanceof Introducing.Outcome.Empty
        ? words.mrkdwn("knowhow.empty")
        : words.mrkdwn("slack.gone");
  }
}
