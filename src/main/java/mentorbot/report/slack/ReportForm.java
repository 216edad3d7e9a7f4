package mentorbot.report.slack;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import mentorbot.report.Reporting.Choices;
import mentorbot.report.Span;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** Which period a report is to cover. */
final class ReportForm {
  static final String OPEN = "report.open";
  static final String ASK = "report.ask";
  static final String SPAN = "span";
  static final String FIRST = "first";
  static final String LAST = "last";

  private ReportForm() {}

  static View view(Words words, Choices choices) {
    return Kit.modal(
        ASK,
        words.say("report.form.title"),
        words.say("report.form.submit"),
        words.say("report.form.cancel"),
        "",
        List.of(
            Kit.section(words.mrkdwn("report.form.intro")),
            Inputs.required(
                SPAN,
                words.say("report.form.span"),
                Inputs.radios(
                    Arrays.stream(Span.values()).map(span -> option(words, choices, span)).toList(),
                    Span.TERM.name())),
            Inputs.optional(FIRST, words.say("report.form.first"), Inputs.date(null)),
            Inputs.hinted(
                Inputs.optional(LAST, words.say("report.form.last"), Inputs.date(null)),
                words.say("report.form.datesHint"))));
  }

  private static OptionObject option(Words words, Choices choices, Span span) {
    var period = Objects.requireNonNull(choices.spans().get(span));
    return Kit.option(
        words.sayOneOf("report.span", span.name()),
        span.name(),
        words.say("report.from", "first", period.first()));
  }
}
