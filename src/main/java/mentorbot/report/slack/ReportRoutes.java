package mentorbot.report.slack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import mentorbot.report.Reporting;
import mentorbot.report.Reporting.Asked;
import mentorbot.report.Span;
import mentorbot.slack.Caller;
import mentorbot.slack.Form;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor-admin report}: which period; for coordinators only. */
public final class ReportRoutes {
  private final Reporting reporting;
  private final Gate gate;

  public ReportRoutes(Reporting reporting, Gate gate) {
    this.reporting = reporting;
    this.gate = gate;
  }

  /** After the family {@code /mentor-admin} was made, which refuses everybody else. */
  public void register(Routes routes) {
    routes
        .family("/mentor-admin")
        .on("report", call -> form(call.caller()), "reports", "figures", "numbers");
    routes.action(ReportForm.OPEN, call -> gated(call.caller(), form(call.caller())));
    routes.submission(ReportForm.ASK, this::ask);
  }

  private Reply gated(Caller caller, Reply reply) {
    return gate.refusal(caller).orElse(reply);
  }

  private Reply form(Caller caller) {
    return Reply.open(
        ReportForm.view(caller.words(), reporting.choices(caller.team(), caller.user())));
  }

  private Reply ask(SubmissionCall call) {
    var caller = call.caller();
    return gate.refusal(caller).orElseGet(() -> admitted(caller, call.form()));
  }

  /** Two dates, where there are any, count instead of the span. */
  private Reply admitted(Caller caller, Form form) {
    var first = form.date(ReportForm.FIRST);
    var last = form.date(ReportForm.LAST);
    if (first.isPresent() != last.isPresent()) {
      return Reply.error(
          first.isPresent() ? ReportForm.LAST : ReportForm.FIRST,
          caller.say("report.form.otherDate"));
    }
    var span = span(form);
    if (first.isEmpty() && span.isEmpty()) {
      return Reply.error(ReportForm.SPAN, caller.say("report.form.none"));
    }
    return told(caller, asked(caller, span, first, last));
  }

  private Asked asked(
      Caller caller, Optional<Span> span, Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isPresent()
        ? reporting.ask(caller.actor(), first.get(), last.orElseThrow())
        : reporting.ask(caller.actor(), span.orElseThrow());
  }

  private static Optional<Span> span(Form form) {
    var chosen = form.choice(ReportForm.SPAN).orElse("");
    return Arrays.stream(Span.values()).filter(span -> span.name().equals(chosen)).findFirst();
  }

  private Reply told(Caller caller, Asked asked) {
    if (asked instanceof Asked.WrongOrder) {
      return Reply.error(ReportForm.LAST, caller.say("report.form.wrongOrder"));
    }
    if (asked instanceof Asked.NotYet notYet) {
      return Reply.error(
          ReportForm.LAST, caller.say("report.form.notYet", "today", notYet.today()));
    }
    if (asked instanceof Asked.Coming coming) {
      return Reply.tell(
          caller.mrkdwn(
              "report.coming", "first", coming.period().first(), "last", coming.period().last()));
    }
    return gated(caller, Reply.tell(caller.mrkdwn("report.notCoordinator")));
  }
}
