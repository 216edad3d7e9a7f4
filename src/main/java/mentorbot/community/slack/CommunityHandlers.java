package mentorbot.community.slack;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import mentorbot.community.Community;
import mentorbot.community.Community.Chosen;
import mentorbot.community.PostOutcome;
import mentorbot.community.Posting;
import mentorbot.config.Programme;
import mentorbot.people.Profiles;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Cut;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor community} and {@code /mentor thanks}: shown first, posted by a press alone. */
final class CommunityHandlers {
  private static final int MOST = 20;
  private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]{1,30})(?:\\|[^>]*)?>");

  private final Programme definition;
  private final Community community;
  private final Posting posting;
  private final Profiles profiles;

  CommunityHandlers(Programme definition, Community community, Posting posting, Profiles profiles) {
    this.definition = definition;
    this.community = community;
    this.posting = posting;
    this.profiles = profiles;
  }

  void register(Routes routes) {
    routes
        .family("/mentor")
        .on("community", c -> Reply.tell(page(c.caller())), "channel")
        .on("thanks", this::thanks, "thank", "shout-out", "shoutout", "kudos");
    routes
        .action(CommunityIds.INTRODUCE, this::introduce)
        .action(CommunityIds.THANK, c -> thank(c.caller(), "", ""))
        .action(CommunityIds.ANSWER, this::answered)
        .action(CommunityIds.TAKE_BACK, this::takeBack)
        .submission(CommunityIds.INTRODUCE_FORM, this::introduced)
        .submission(CommunityIds.THANK_FORM, this::thanked);
  }

  private Message page(Caller caller) {
    return CommunityViews.page(
        caller.words(),
        caller.user(),
        community.chosen(caller.team()),
        profiles.mine(caller.team(), caller.user()).enrolled(),
        posting.mine(caller.team(), caller.user(), MOST));
  }

  private Reply thanks(CommandCall call) {
    var found = PERSON.matcher(call.text());
    return found.find()
        ? thank(call.caller(), found.group(1), found.replaceFirst("").strip())
        : thank(call.caller(), "", call.text().strip());
  }

  private Reply introduce(ActionCall call) {
    var caller = call.caller();
    return open(
        caller,
        chosen ->
            Reply.open(
                CommunityViews.introduce(
                    caller.words(),
                    caller.user(),
                    chosen.channel(),
                    Draft.of(
                        caller.words(),
                        definition,
                        profiles.mine(caller.team(), caller.user()).profile()))));
  }

  /** {@code said}: what was typed already, to be looked at and sent. */
  private Reply thank(Caller caller, String person, String said) {
    return open(
        caller,
        chosen ->
            Reply.open(
                CommunityViews.thank(
                    caller.words(),
                    caller.user(),
                    chosen.channel(),
                    person,
                    Cut.to(said, Posting.LONGEST),
                    definition.community().thanksLapseDays())));
  }

  /** Nothing can be written where nothing can be posted. */
  private Reply open(Caller caller, Function<Chosen, Reply> form) {
    Optional<Chosen> chosen = community.chosen(caller.team());
    if (chosen.isEmpty()) {
      return Reply.tell(caller.mrkdwn("community.none"));
    }
    return profiles.mine(caller.team(), caller.user()).enrolled()
        ? form.apply(chosen.get())
        : Reply.tell(CommunityViews.of(caller.words(), new PostOutcome.NotEnrolled()));
  }

  private Reply introduced(SubmissionCall call) {
    return said(
        call,
        posting.introduce(
            call.caller().actor(), call.metadata(), call.form().text(CommunityViews.LINE)));
  }

  private Reply thanked(SubmissionCall call) {
    return said(
        call,
        posting.thank(
            call.caller().actor(),
            call.form().user(CommunityViews.PERSON).orElse(""),
            call.metadata(),
            call.form().text(CommunityViews.LINE)));
  }

  /** What can be put right in the form is said in the form. */
  private static Reply said(SubmissionCall call, PostOutcome outcome) {
    var words = call.caller().words();
    if (outcome instanceof PostOutcome.Empty || outcome instanceof PostOutcome.TooLong) {
      return Reply.error(CommunityViews.LINE, CommunityViews.plain(words, outcome));
    }
    boolean person =
        outcome instanceof PostOutcome.Yourself
            || outcome instanceof PostOutcome.Unavailable
            || outcome instanceof PostOutcome.AskedLately;
    return person
        ? Reply.error(CommunityViews.PERSON, CommunityViews.plain(words, outcome))
        : Reply.tell(CommunityViews.of(words, outcome));
  }

  private Reply answered(ActionCall call) {
    var value = call.value();
    boolean yes = value.startsWith(CommunityIds.YES);
    var id =
        yes || value.startsWith(CommunityIds.NO)
            ? value.substring((yes ? CommunityIds.YES : CommunityIds.NO).length())
            : "";
    var outcome = posting.answer(call.caller().actor(), id, yes);
    boolean editsItself =
        outcome instanceof PostOutcome.OnItsWay || outcome instanceof PostOutcome.Declined;
    return editsItself && call.place().kind() == ActionCall.Place.Kind.MESSAGE
        ? Reply.done()
        : Reply.tell(CommunityViews.of(call.caller().words(), outcome));
  }

  private Reply takeBack(ActionCall call) {
    return Reply.tell(
        CommunityViews.of(
            call.caller().words(), posting.takeBack(call.caller().actor(), call.value())));
  }
}
