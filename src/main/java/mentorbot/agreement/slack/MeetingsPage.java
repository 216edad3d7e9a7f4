package mentorbot.agreement.slack;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.agreement.AgreementText;
import mentorbot.agreement.Edit;
import mentorbot.agreement.slack.EditViews.Page;
import mentorbot.config.Choice;
import mentorbot.config.Term;
import mentorbot.slack.Form;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** The page on when and how we meet, and what was filled in on it. */
final class MeetingsPage {
  static final List<Term> TERMS =
      List.of(
          Term.MEETING_CADENCE,
          Term.MEETING_MINUTES,
          Term.METHOD,
          Term.PREFERRED_DAYS,
          Term.PREFERRED_HOURS);

  private static final List<String> CADENCES =
      List.of("1w", "2w", "3w", "1m", "1w*4,2w", "2w*3,1m", "2w*6,1m");
  private static final List<Integer> MINUTES = List.of(20, 30, 45, 60, 75, 90, 120);

  private MeetingsPage() {}

  static View view(Words words, Page page, List<Choice> methods) {
    var inputs = new TermInputs(words, page);
    var terms = inputs.terms();
    var blocks = new ArrayList<>(EditViews.overtaken(words, page));
    blocks.add(
        inputs.cadence("cadence", Term.MEETING_CADENCE, CADENCES, terms.meetingCadence()));
    blocks.add(
        inputs.number(
            "minutes",
            Term.MEETING_MINUTES,
            MINUTES,
            terms.meetingMinutes(),
            n -> TermWords.minutes(words, n)));
    blocks.add(
        inputs.one("method", Term.METHOD, methods(page.text(), methods), terms.method()));
    blocks.add(
        inputs.of(
            "days",
            Term.PREFERRED_DAYS,
            Inputs.checkboxes(
                Stream.of(DayOfWeek.values())
                    .map(day -> Kit.option(words.weekday(day), day.name()))
                    .toList(),
                terms.preferredDays().stream().map(DayOfWeek::name).toList())));
    blocks.add(
        Inputs.hinted(
            Inputs.required(
                inputs.block("from"),
                words.say("agreement.edit.from"),
                Inputs.time(terms.preferredHours().from())),
            words.say("agreement.edit.ownZone")));
    blocks.add(
        Inputs.required(
            inputs.block("until"),
            words.say("agreement.edit.until"),
            Inputs.time(terms.preferredHours().until())));
    return EditViews.modal(words, Ids.MEETINGS, page, EditViews.MEETINGS, blocks);
  }

  /** The one in force stays to choose even if the programme no longer offers it. */
  private static List<OptionObject> methods(AgreementText text, List<Choice> offered) {
    var options = new ArrayList<OptionObject>();
    offered.forEach(method -> options.add(Kit.option(method.name(), method.id())));
    var current = text.terms().method();
    if (offered.stream().noneMatch(method -> method.id().equals(current))) {
      options.add(Kit.option(text.methodName(), current));
    }
    return options;
  }

  /** Empty if something is missing that Slack never leaves out. */
  static Optional<Edit> filledIn(Form form, int base) {
    return Options.number(form, EditViews.block("minutes", base))
        .map(
            minutes ->
                new Edit.Meetings(
                    form.choice(EditViews.block("cadence", base)).orElse(""),
                    minutes,
                    form.choice(EditViews.block("method", base)).orElse(""),
                    days(form.choices(EditViews.block("days", base))),
                    form.time(EditViews.block("from", base)).orElse(LocalTime.MAX),
                    form.time(EditViews.block("until", base)).orElse(LocalTime.MIN)));
  }

  private static List<DayOfWeek> days(List<String> chosen) {
    return Stream.of(DayOfWeek.values()).filter(day -> chosen.contains(day.name())).toList();
  }
}
