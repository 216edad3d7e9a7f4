package mentorbot.people.slack;

import java.time.Clock;
import java.util.Collection;
import mentorbot.config.Programme;
import mentorbot.people.MyProfile;
import mentorbot.people.Person;
import mentorbot.people.Profiles;
import mentorbot.people.WorkingHours;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor enrol} and the profile's pages. */
final class Enrolling {
  static final String CHANGE = "people.change";

  /** The page of what one looks for and offers. */
  private static final int EXCHANGE = 2;

  private final Profiles profiles;
  private final WorkingHours hours;
  private final Programme definition;
  private final Clock programme;

  Enrolling(Profiles profiles, WorkingHours hours, Programme definition, Clock programme) {
    this.profiles = profiles;
    this.hours = hours;
    this.definition = definition;
    this.programme = programme;
  }

  void register(Routes routes) {
    routes.family("/mentor").on("enrol", this::card, "enroll", "join", "start");
    routes.action(EnrolViews.ENROL, this::begin);
    routes.action(ProfilePages.BACK, this::back);
    routes.action(CHANGE, this::change);
    routes.submission(ProfilePages.CALLBACK, this::save);
  }

  private Reply card(CommandCall call) {
    var mine = profiles.mine(call.caller().team(), call.caller().user());
    return Reply.tell(EnrolViews.card(call.caller().words(), definition, mine));
  }

  private Reply begin(ActionCall call) {
    var mine = profiles.begin(call.caller().actor());
    return mine.enrolled()
        ? Reply.tell(EnrolViews.card(call.caller().words(), definition, mine))
        : open(call.caller(), mine, new PageAt(mine.nextPage(), true));
  }

  private Reply open(Caller caller, MyProfile mine, PageAt at) {
    return Reply.open(ProfilePages.page(caller.words(), definition, mine, at, programme.instant()));
  }

  private Reply update(Caller caller, MyProfile mine, PageAt at) {
    return Reply.update(
        ProfilePages.page(caller.words(), definition, mine, at, programme.instant()));
  }

  private Reply back(ActionCall call) {
    var caller = call.caller();
    var page = PageAt.number(call.value());
    if (page.isEmpty()) {
      return Reply.tell(caller.mrkdwn("slack.gone"));
    }
    keep(call);
    return update(
        caller, profiles.mine(caller.team(), caller.user()), new PageAt(page.get(), true));
  }

  /** Going back costs nothing of what has been filled in. */
  private void keep(ActionCall call) {
    if (call.form().fitToKeep()) {
      PageAt.of(call.metadata())
          .flatMap(at -> ProfileForm.read(at.page(), call.form()))
          .ifPresent(page -> profiles.keep(call.caller().actor(), page));
    }
  }

  private Reply change(ActionCall call) {
    var caller = call.caller();
    var mine = profiles.mine(caller.team(), caller.user());
    var page = PageAt.number(call.value());
    if (page.isEmpty()) {
      return Reply.tell(caller.mrkdwn("slack.gone"));
    }
    return mine.enrolled() || mine.halfEnrolled()
        ? open(caller, mine, new PageAt(page.get(), false))
        : Reply.tell(EnrolViews.card(caller.words(), definition, mine));
  }

  /** Nothing is saved until the page is sent. */
  Reply offer(Caller caller, Collection<String> areas) {
    var mine = profiles.mine(caller.team(), caller.user());
    return mine.enrolled()
        ? open(caller, mine.offering(areas), new PageAt(EXCHANGE, false))
        : Reply.tell(EnrolViews.card(caller.words(), definition, mine));
  }

  private Reply save(SubmissionCall call) {
    var caller = call.caller();
    var at = PageAt.of(call.metadata());
    if (at.isEmpty()) {
      return Reply.tell(caller.mrkdwn("slack.gone"));
    }
    var page = ProfileForm.read(at.get().page(), call.form());
    return page.isEmpty()
        ? Reply.error(firstBlock(at.get().page()), caller.say("people.page.missing"))
        : answer(caller, at.get(), profiles.save(caller.actor(), page.get()));
  }

  private static String firstBlock(int page) {
    return page == 1 ? "role" : "zone";
  }

  Reply answer(Caller caller, PageAt at, Profiles.Outcome outcome) {
    if (outcome instanceof Profiles.Outcome.Enrolled enrolled) {
      return Reply.tell(EnrolViews.whatNext(caller.words(), definition, enrolled.mine()));
    }
    if (outcome instanceof Profiles.Outcome.NothingChosen) {
      return Reply.error("wanted", caller.say("people.page.nothingChosen"));
    }
    if (outcome instanceof Profiles.Outcome.OwnSupervisor) {
      return Reply.error("supervisor", caller.say("people.page.ownSupervisor"));
    }
    if (outcome instanceof Profiles.Outcome.Saved saved) {
      return at.enrolling() && at.page() < Person.PAGES
          ? update(caller, saved.mine(), at.to(at.page() + 1))
          : Reply.tell(
              MeViews.card(
                  caller.words(),
                  definition,
                  saved.mine(),
                  hours.of(caller.team(), caller.user())));
    }
    return Reply.tell(caller.mrkdwn("people.notIn"));
  }
}
