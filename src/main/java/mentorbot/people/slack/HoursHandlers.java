package mentorbot.people.slack;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.Shift;
import mentorbot.people.WorkingHours;
import mentorbot.people.WorkingHours.Outcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Form;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor hours}: quiet time, the hour for questions, shifts, days away. */
final class HoursHandlers {
  private final WorkingHours hours;

  HoursHandlers(WorkingHours hours) {
    this.hours = hours;
  }

  void register(Routes routes) {
    routes
        .family("/mentor")
        .on("hours", this::card, "shifts", "shift", "rota", "holiday", "holidays", "away");
    routes.action(HoursViews.OPEN, this::open);
    routes.action(HoursViews.REMOVE, this::remove);
    routes.action(HoursViews.MORE, this::more);
    routes.submission(HoursPages.CALLBACK, this::save);
  }

  private Reply card(CommandCall call) {
    return card(call.caller(), 0);
  }

  private Reply card(Caller caller, int from) {
    return Reply.tell(
        HoursViews.card(caller.words(), hours.of(caller.team(), caller.user()), from));
  }

  private Reply open(ActionCall call) {
    var caller = call.caller();
    return HoursPages.exists(call.value())
        ? Reply.open(
            HoursPages.page(caller.words(), hours.of(caller.team(), caller.user()), call.value()))
        : Reply.tell(caller.mrkdwn("slack.gone"));
  }

  private Reply remove(ActionCall call) {
    var outcome = hours.removeLeave(call.caller().actor(), call.value());
    return answer(call.caller(), HoursPages.AWAY, outcome);
  }

  private Reply more(ActionCall call) {
    var digits = call.value().matches("[0-9]{1,3}");
    return card(call.caller(), digits ? Integer.parseInt(call.value()) : 0);
  }

  private Reply save(SubmissionCall call) {
    var caller = call.caller();
    var outcome =
        switch (call.metadata()) {
          case HoursPages.USUAL -> usual(caller, call.form());
          case HoursPages.SHIFTS -> shifts(caller, call.form());
          case HoursPages.ROTA -> rota(caller, call.form());
          case HoursPages.WEEK -> week(caller, call.form());
          case HoursPages.AWAY -> away(caller, call.form());
          default -> Optional.<Outcome>of(new Outcome.Gone());
        };
    return outcome
        .map(came -> answer(caller, call.metadata(), came))
        .orElseGet(() -> Reply.tell(caller.mrkdwn("slack.gone")));
  }

  private Optional<Outcome> usual(Caller caller, Form form) {
    var time = form.time("time").map(ProfileForm::wholeMinutes);
    return ProfileForm.quiet(form)
        .flatMap(
            quiet ->
                time.map(
                    hour ->
                        hours.choose(
                            caller.actor(),
                            quiet,
                            new PreferredHour(form.choice("day").flatMap(Options::day), hour))));
  }

  private Optional<Outcome> shifts(Caller caller, Form form) {
    if (form.choices("forget").contains(HoursPages.NO_SHIFTS)) {
      return Optional.of(hours.forgetWeek(caller.actor()));
    }
    int week = form.choice("week").map(HoursHandlers::number).orElse(0);
    return shift(form).map(shift -> hours.workWeekly(caller.actor(), week, days(form), shift));
  }

  private Optional<Outcome> rota(Caller caller, Form form) {
    return form.choice("weeks")
        .flatMap(
            weeks ->
                form.choice("this")
                    .map(week -> hours.alternate(caller.actor(), number(weeks), number(week))));
  }

  /** Whatever else comes is no week of any rota. */
  private static int number(String digit) {
    return digit.matches("[0-9]") ? Integer.parseInt(digit) : -1;
  }

  private Optional<Outcome> week(Caller caller, Form form) {
    var date = form.date("date");
    var what = form.choice("what").orElse("");
    if (date.isEmpty()) {
      return Optional.empty();
    }
    return switch (what) {
      case HoursPages.NO_SHIFTS -> Optional.of(hours.offThatWeek(caller.actor(), date.get()));
      case HoursPages.AS_USUAL -> Optional.of(hours.usualThatWeek(caller.actor(), date.get()));
      default ->
          shift(form).map(s -> hours.workThatWeek(caller.actor(), date.get(), days(form), s));
    };
  }

  private Optional<Outcome> away(Caller caller, Form form) {
    return form.date("first")
        .flatMap(
            first -> form.date("last").map(last -> hours.addLeave(caller.actor(), first, last)));
  }

  private static Set<DayOfWeek> days(Form form) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    form.choices("days").forEach(name -> Options.day(name).ifPresent(days::add));
    return days;
  }

  /** An end not after the start is on the next day. */
  private static Optional<Shift> shift(Form form) {
    boolean quiet = form.choice("quiet").orElse("yes").equals("yes");
    return form.time("start")
        .flatMap(start -> form.time("end").map(end -> shift(start, end, quiet)));
  }

  private static Shift shift(LocalTime start, LocalTime end, boolean quiet) {
    var from = ProfileForm.wholeMinutes(start);
    var length = Duration.between(from, ProfileForm.wholeMinutes(end));
    return new Shift(
        from, length.isZero() || length.isNegative() ? length.plusDays(1) : length, quiet);
  }

  Reply answer(Caller caller, String page, Outcome outcome) {
    if (outcome instanceof Outcome.Saved saved) {
      return Reply.tell(HoursViews.card(caller.words(), saved.card(), 0));
    }
    if (outcome instanceof Outcome.EndsBeforeItBegins) {
      return Reply.error("last", caller.say("people.away.endsFirst"));
    }
    if (outcome instanceof Outcome.AlreadyOver) {
      return Reply.error(dateOn(page), caller.say("people.away.over"));
    }
    if (outcome instanceof Outcome.TooFarAhead far) {
      return Reply.error(dateOn(page), caller.say("people.away.tooFar", "latest", far.latest()));
    }
    if (outcome instanceof Outcome.TooMuchLeave much) {
      return Reply.error("first", caller.say("people.away.tooMuch", "most", much.most()));
    }
    if (outcome instanceof Outcome.NoSuchWeek none) {
      return Reply.error(
          page.equals(HoursPages.ROTA) ? "this" : "days",
          caller.say("people.rota.noSuchWeek", "weeks", none.weeks()));
    }
    if (outcome instanceof Outcome.NoDays) {
      return Reply.error("days", caller.say("people.shift.noDays"));
    }
    return Reply.tell(caller.mrkdwn("people.hours.gone"));
  }

  private static String dateOn(String page) {
    return page.equals(HoursPages.WEEK) ? "date" : "last";
  }
}
