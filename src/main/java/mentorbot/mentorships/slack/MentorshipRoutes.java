package mentorbot.mentorships.slack;

import java.util.List;
import mentorbot.config.Programme;
import mentorbot.mentorships.CourseDone;
import mentorbot.mentorships.DualRoles;
import mentorbot.mentorships.Relationships;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SlackApi;
import mentorbot.slack.SlackException;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor relationships}, {@code /mentor end} and the buttons on a relationship. */
public final class MentorshipRoutes {
  private static final int PAGE_SIZE = 5;
  private final Relationships relationships;
  private final DualRoles dualRoles;
  private final CourseDone courseDone;
  private final Programme programme;
  private final SlackApi slack;

  public MentorshipRoutes(
      Relationships relationships,
      DualRoles dualRoles,
      CourseDone courseDone,
      Programme programme,
      SlackApi slack) {
    this.relationships = relationships;
    this.dualRoles = dualRoles;
    this.courseDone = courseDone;
    this.programme = programme;
    this.slack = slack;
  }

  public void register(Routes routes) {
    routes
        .family("/mentor")
        .on("relationships", this::list, "mine", "relationship", "pairs")
        .on("end", this::end, "stop", "finish");
    routes
        .action(RelationshipViews.PAGE, this::turn)
        .action(RelationshipViews.CHAT, this::chat)
        .action(RelationshipViews.END, this::askEnd)
        .action(RelationshipViews.COURSE, this::openCourse)
        .action(CourseViews.DONE, this::courseDone)
        .action(DualRoleViews.SIGN, this::sign)
        .action(DualRoleViews.DECLINE, this::decline)
        .submission(RelationshipViews.END, this::endNow);
  }

  /** Slack opens the link by itself. */
  private Reply openCourse(ActionCall call) {
    return Reply.tell(CourseViews.opened(call.caller().words(), programme));
  }

  private Reply courseDone(ActionCall call) {
    var outcome = courseDone.tell(call.caller().actor());
    return Reply.tell(CourseViews.outcome(call.caller().words(), outcome));
  }

  private Reply list(CommandCall call) {
    return page(call.caller(), 0);
  }

  private Reply turn(ActionCall call) {
    int page = call.value().matches("[0-9]{1,6}") ? Integer.parseInt(call.value()) : 0;
    return page(call.caller(), page);
  }

  private Reply page(Caller caller, int number) {
    var page = relationships.mine(caller.team(), caller.user(), number, PAGE_SIZE);
    return Reply.tell(RelationshipViews.list(caller.words(), programme, page));
  }

  /** With one open relationship its page opens; with several the list has a button on each. */
  private Reply end(CommandCall call) {
    var caller = call.caller();
    var open = relationships.open(caller.team(), caller.user());
    return open.size() == 1
        ? Reply.open(RelationshipViews.end(caller.words(), open.get(0)))
        : page(caller, 0);
  }

  private Reply askEnd(ActionCall call) {
    var caller = call.caller();
    return relationships
        .one(caller.team(), caller.user(), call.value())
        .map(card -> Reply.open(RelationshipViews.end(caller.words(), card)))
        .orElseGet(() -> Reply.tell(caller.mrkdwn("slack.gone")));
  }

  private Reply endNow(SubmissionCall call) {
    var reason = call.form().text(RelationshipViews.REASON);
    var outcome =
        relationships.end(
            call.caller().actor(),
            call.metadata(),
            reason.isEmpty() ? null : reason,
            !call.form().choices(RelationshipViews.NOT_AGAIN).isEmpty());
    return Reply.tell(RelationshipViews.ended(call.caller().words(), outcome));
  }

  /**
   * Opens the conversation of the parties and us: a group message is the only kind that an app can
   * make for two people. We greet there once, so that it shows up with both of them.
   */
  private Reply chat(ActionCall call) {
    var caller = call.caller();
    var talk = relationships.talk(caller.team(), caller.user(), call.value());
    if (talk.isEmpty()) {
      return Reply.tell(caller.mrkdwn("slack.gone"));
    }
    var parties = talk.get().parties();
    var others = parties.stream().filter(person -> !person.equals(caller.user())).toList();
    try {
      var channel =
          talk.get().channel().orElseGet(() -> open(caller, talk.get().mentorship(), parties));
      return Reply.tell(RelationshipViews.chat(caller.words(), others, channel));
    } catch (SlackException unreachable) {
      return Reply.tell(RelationshipViews.chatUnreachable(caller.words(), others));
    }
  }

  private String open(Caller caller, String mentorship, List<String> parties) {
    var channel = slack.conversationWith(parties);
    if (relationships.keepChannel(caller.team(), caller.user(), mentorship, channel)) {
      slack.post(channel, RelationshipViews.chatHello(caller.words(), parties), null);
    }
    return channel;
  }

  private Reply sign(ActionCall call) {
    var outcome = dualRoles.sign(call.caller().actor(), call.value());
    return Reply.tell(DualRoleViews.answered(call.caller().words(), outcome));
  }

  private Reply decline(ActionCall call) {
    var outcome = dualRoles.decline(call.caller().actor(), call.value());
    return Reply.tell(DualRoleViews.answered(call.caller().words(), outcome));
  }
}
