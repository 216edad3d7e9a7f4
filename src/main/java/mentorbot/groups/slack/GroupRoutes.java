package mentorbot.groups.slack;

import java.util.EnumSet;
import java.util.Set;
import mentorbot.config.Programme;
import mentorbot.groups.Draft;
import mentorbot.groups.GroupOutcome;
import mentorbot.groups.GroupOutcome.Plain;
import mentorbot.groups.Groups;
import mentorbot.groups.MyGroups;
import mentorbot.mentorships.Naming;
import mentorbot.slack.ActionCall;
import mentorbot.slack.ActionCall.Place;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;
import mentorbot.texts.Words;

/** {@code /mentor group}: opening one, and the answers of those who are asked. */
public final class GroupRoutes {
  /** {@code /mentor group more}: one more into the only group there is. */
  private static final String MORE = "more";

  /** These are told by the invitation itself, which is edited. */
  private static final Set<Plain> EDITED = EnumSet.of(Plain.DECLINED, Plain.TOO_FEW);

  private final Groups groups;
  private final MyGroups mine;
  private final GroupWords names;

  public GroupRoutes(Groups groups, MyGroups mine, Programme programme) {
    this.groups = groups;
    this.mine = mine;
    this.names = new GroupWords(programme);
  }

  public void register(Routes routes) {
    routes.family("/mentor").on("group", this::group, "groups", "circle", "cohort");
    routes
        .action(GroupIds.OPEN, call -> open(call.caller()))
        .action(GroupIds.ACCEPT, this::accept)
        .action(GroupIds.NOT_NOW, this::notNow)
        .action(GroupIds.CALL_OFF, this::callOff)
        .action(GroupIds.INVITE, this::invite)
        .submission(GroupIds.OPEN, this::openNow)
        .submission(GroupIds.INVITE, this::inviteNow);
  }

  /** What waits and what there is, where something is; else the page. */
  private Reply group(CommandCall call) {
    var caller = call.caller();
    var own = mine.own(caller.team(), caller.user());
    if (call.text().equals(MORE) && own.size() == 1) {
      return invite(caller.words(), own.get(0).mentorship());
    }
    var waiting = GroupHome.waiting(caller, mine, names);
    own.stream()
        .limit(GroupIds.SHOWN)
        .forEach(one -> waiting.addAll(GroupViews.own(caller.words(), names, one)));
    return waiting.isEmpty() ? open(caller) : Reply.tell(GroupViews.list(caller.words(), waiting));
  }

  /** Nobody fills in a form that is refused in the end. */
  private Reply open(Caller caller) {
    return mine.page(caller.team(), caller.user())
        .map(page -> Reply.open(GroupViews.open(caller.words(), names, page)))
        .orElseGet(() -> Reply.tell(GroupWords.outcome(caller.words(), Plain.NOT_ENROLLED)));
  }

  private Reply openNow(SubmissionCall call) {
    var form = call.form();
    var purpose = form.text(GroupIds.PURPOSE);
    var name = Naming.tidied(form.text(GroupIds.NAME));
    if (name.filter(line -> line.length() > Naming.LONGEST).isPresent()) {
      return Reply.error(
          GroupIds.NAME, call.caller().say("groups.open.nameLong", "most", Naming.LONGEST));
    }
    var draft =
        new Draft(
            !form.choice(GroupIds.KIND).orElse("").equals(GroupIds.CIRCLE),
            form.users(GroupIds.PEOPLE),
            form.choice(GroupIds.AREA).filter(id -> isArea(id)).orElse(null),
            purpose.isEmpty() ? null : purpose,
            name.orElse(null));
    var outcome = groups.open(call.caller().actor(), draft);
    var words = call.caller().words();
    // What was chosen stays on the page, so that it can be chosen otherwise.
    return outcome instanceof GroupOutcome.Asking || outcome == Plain.NOT_ENROLLED
        ? Reply.tell(GroupWords.outcome(words, outcome))
        : Reply.update(GroupViews.again(words, names, draft, GroupWords.told(words, outcome)));
  }

  /** Who may is looked at when somebody is chosen. */
  private Reply invite(ActionCall call) {
    return invite(call.caller().words(), call.value());
  }

  private static Reply invite(Words words, String mentorship) {
    return Reply.open(GroupViews.invite(words, mentorship, words.mrkdwn("groups.invite.how")));
  }

  private Reply inviteNow(SubmissionCall call) {
    var words = call.caller().words();
    var person = call.form().user(GroupIds.PERSON);
    if (person.isEmpty()) {
      return Reply.error(GroupIds.PERSON, words.say("groups.invite.missing"));
    }
    var outcome = groups.invite(call.caller().actor(), call.metadata(), person.get());
    boolean anotherMay =
        outcome instanceof GroupOutcome.PersonNotEnrolled
            || outcome instanceof GroupOutcome.Unavailable
            || outcome instanceof GroupOutcome.Supervisor;
    return anotherMay
        ? Reply.update(GroupViews.invite(words, call.metadata(), GroupWords.told(words, outcome)))
        : Reply.tell(GroupWords.outcome(words, outcome));
  }

  private boolean isArea(String id) {
    return names.programme().profile().area(id).isPresent();
  }

  private Reply accept(ActionCall call) {
    return told(call, groups.accept(call.caller().actor(), call.value()));
  }

  private Reply notNow(ActionCall call) {
    return told(call, groups.notNow(call.caller().actor(), call.value()));
  }

  private Reply callOff(ActionCall call) {
    return told(call, groups.callOff(call.caller().actor(), call.value()));
  }

  private static Reply told(ActionCall call, GroupOutcome outcome) {
    boolean edited =
        outcome instanceof GroupOutcome.Waiting
            || outcome instanceof GroupOutcome.Together
            || (outcome instanceof Plain plain && EDITED.contains(plain));
    return edited && call.place().kind() == Place.Kind.MESSAGE
        ? Reply.done()
        : Reply.tell(GroupWords.outcome(call.caller().words(), outcome));
  }
}
