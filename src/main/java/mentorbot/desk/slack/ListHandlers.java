package mentorbot.desk.slack;

import java.util.List;
import java.util.Optional;
import mentorbot.desk.AuditPages;
import mentorbot.desk.Desk;
import mentorbot.desk.Look;
import mentorbot.desk.PeopleList;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** The lists of people and of what was done. */
final class ListHandlers {
  private final Desk desk;
  private final PeopleList people;
  private final AuditPages audit;
  private final SiteNames sites;

  ListHandlers(Desk desk, PeopleList people, AuditPages audit, SiteNames sites) {
    this.desk = desk;
    this.people = people;
    this.audit = audit;
    this.sites = sites;
  }

  void register(Routes routes) {
    routes
        .family(DeskRoutes.COMMAND)
        .on("people", this::peopleCommand, "person", "who")
        .on("audit", this::auditCommand, "log", "trail");
    routes.action(PeopleViews.PAGE, call -> people(call.caller(), number(call)));
    routes.action(PeopleViews.OPEN, call -> card(call.caller(), call.value()));
    routes.action(AuditViews.PAGE, this::auditPage);
    routes.action(AuditViews.OF, call -> audit(call.caller(), person(call.value()), 0));
  }

  private Reply peopleCommand(CommandCall call) {
    var named = Mentions.in(call.text());
    return named.isEmpty() ? people(call.caller(), 0) : card(call.caller(), named.get(0));
  }

  private Reply people(Caller caller, int number) {
    var look = people.page(caller.team(), caller.user(), number, PeopleViews.SIZE);
    return answer(caller, look, page -> PeopleViews.page(caller.words(), page));
  }

  private Reply card(Caller caller, String person) {
    var look = people.card(caller.team(), caller.user(), person);
    return answer(caller, look, card -> PeopleViews.card(caller.words(), card));
  }

  private Reply auditCommand(CommandCall call) {
    return audit(call.caller(), Mentions.in(call.text()).stream().findFirst(), 0);
  }

  private Reply auditPage(ActionCall call) {
    var parts = call.value().split(":", 2);
    return audit(
        call.caller(), parts.length > 1 ? person(parts[1]) : Optional.empty(), number(call));
  }

  private Reply audit(Caller caller, Optional<String> person, int number) {
    var look = audit.page(caller.team(), caller.user(), person, number, AuditViews.SIZE);
    return answer(
        caller,
        look,
        page ->
            AuditViews.page(
                caller.words(), page, person, desk.zone(caller.team(), caller.user()), sites));
  }

  static <T> Reply answer(
      Caller caller,
      Look<T> look,
      java.util.function.Function<T, mentorbot.slack.Message> rendering) {
    if (look instanceof Look.Seen<T> seen) {
      return Reply.tell(rendering.apply(seen.value()));
    }
    return Said.refusal(caller, (Look.NotCoordinator<T>) look);
  }

  private static Optional<String> person(String value) {
    return Mentions.in("<@" + value + ">").stream().findFirst();
  }

  /** The page in a button's value; whatever else comes is the first one. */
  static int number(ActionCall call) {
    var digits = List.of(call.value().split(":", 2)).get(0);
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
  }
}
