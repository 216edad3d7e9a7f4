package mentorbot.mentorships.slack;

import mentorbot.mentorships.Naming;
import mentorbot.mentorships.Naming.Outcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** The button on a group that gives it a name or another one, and the page that it opens. */
public final class NamingRoutes {
  private final Naming naming;

  public NamingRoutes(Naming naming) {
    this.naming = naming;
  }

  public void register(Routes routes) {
    routes.action(NamingViews.NAME, this::open).submission(NamingViews.NAME, this::submitted);
  }

  private Reply open(ActionCall call) {
    var caller = call.caller();
    return naming
        .page(caller.team(), caller.user(), call.value())
        .map(page -> Reply.open(NamingViews.page(caller.words(), page)))
        .orElseGet(() -> Reply.tell(NamingViews.outcome(caller.words(), new Outcome.Gone())));
  }

  private Reply submitted(SubmissionCall call) {
    var words = call.caller().words();
    var typed = call.form().text(NamingViews.TEXT);
    var outcome = naming.name(call.caller().actor(), call.metadata(), typed);
    return outcome instanceof Outcome.TooLong
        ? Reply.error(NamingViews.TEXT, NamingViews.tooLong(words))
        : Reply.tell(NamingViews.outcome(words, outcome));
  }
}
