package mentorbot.agreement.slack;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import mentorbot.agreement.Edit;
import mentorbot.agreement.slack.EditViews.Page;
import mentorbot.config.AgreementTerms.ProtectedTime;
import mentorbot.config.Term;
import mentorbot.slack.Form;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** The page on check-ins, answers, time set aside, duration and reviews. */
final class PacePage {
  static final List<Term> TERMS =
      List.of(
          Term.CHECK_IN_CADENCE,
          Term.RESPONSE_HOURS,
          Term.DURATION_MONTHS,
          Term.REVIEW_DAYS,
          Term.PROTECTED_TIME);

  private static final List<String> CADENCES =
      List.of("1w", "2w", "3w", "1m", "2m", "1w*4,2w", "2w*3,1m", "2w*6,1m");
  private static final List<Integer> RESPONSES = List.of(8, 24, 48, 72, 120, 168);
  private static final List<Integer> MONTHS = List.of(3, 4, 6, 9, 12, 18, 24);
  private static final List<Integer> REVIEWS = List.of(14, 30, 60, 90, 120, 150, 180, 270, 360);
  private static final List<Integer> PROTECTED = List.of(0, 30, 45, 60, 90, 120, 180, 240);
  private static final int MOST_REVIEWS = 6;
  private static final String AT_WORK = "work";

  private PacePage() {}

  static View view(Words words, Page page) {
    var inputs = new TermInputs(words, page);
    var terms = inputs.terms();
    var time = terms.protectedTime();
    var blocks = new ArrayList<>(EditViews.overtaken(words, page));
    blocks.add(
        inputs.cadence("checkins", Term.CHECK_IN_CADENCE, CADENCES, terms.checkInCadence()));
    blocks.add(
        inputs.number(
            "response",
            Term.RESPONSE_HOURS,
            RESPONSES,
            terms.responseHours(),
            n -> TermWords.within(words, n)));
    blocks.add(
        inputs.number(
            "months",
            Term.DURATION_MONTHS,
            MONTHS,
            terms.durationMonths(),
            n -> TermWords.months(words, n)));
    blocks.add(
        inputs.of(
            "reviews",
            Term.REVIEW_DAYS,
            Inputs.selectMany(
                reviews(words, terms.reviewDays()),
                terms.reviewDays().stream().map(String::valueOf).toList(),
                inputs.choose(),
                MOST_REVIEWS)));
    blocks.add(
        inputs.number(
            "protected",
            Term.PROTECTED_TIME,
            PROTECTED,
            time.monthlyMinutes(),
            n -> TermWords.protectedTime(words, new ProtectedTime(n, false))));
    blocks.add(
        Inputs.optional(
            inputs.block("work"),
            words.say("agreement.edit.work"),
            Inputs.checkboxes(
                List.of(Kit.option(words.say("agreement.edit.isWork"), AT_WORK)),
                time.workTime() ? List.of(AT_WORK) : List.of())));
    return EditViews.modal(words, Ids.PACE, page, EditViews.PACE, blocks);
  }

  private static List<OptionObject> reviews(Words words, List<Integer> current) {
    var days = new TreeSet<>(REVIEWS);
    days.addAll(current);
    return days.stream()
        .map(day -> Kit.option(words.say("agreement.edit.after", "n", day), String.valueOf(day)))
        .toList();
  }

  /** Empty if something is missing that Slack never leaves out. */
  static Optional<Edit> filledIn(Form form, int base) {
    var response = Options.number(form, EditViews.block("response", base));
    var months = Options.number(form, EditViews.block("months", base));
    var minutes = Options.number(form, EditViews.block("protected", base));
    var reviews = Options.numbers(form.choices(EditViews.block("reviews", base)));
    if (response.isEmpty() || months.isEmpty() || minutes.isEmpty() || reviews.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Edit.Pace(
            form.choice(EditViews.block("checkins", base)).orElse(""),
            response.get(),
            months.get(),
            reviews.get(),
            minutes.get(),
            form.choices(EditViews.block("work", base)).contains(AT_WORK)));
  }
}
