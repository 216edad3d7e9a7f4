package mentorbot.surveys.slack.coordinator;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.surveys.LaunchOutcome;
import mentorbot.surveys.LaunchOutcome.Possible;
import mentorbot.surveys.Launching.Offer;
import mentorbot.surveys.SurveyPlan;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** The pages on which a survey is planned. */
final class LaunchViews {
  private static final List<SurveyAudience> AUDIENCES =
      List.of(SurveyAudience.BOTH, SurveyAudience.MENTORS, SurveyAudience.MENTEES);

  private static final int MOST_BOXES = 10;
  private static final int MOST_BANKS = 8;

  private final Words words;

  LaunchViews(Words words) {
    this.words = words;
  }

  View form(List<Offer> offered, LocalDate usualLastDay, Optional<SurveyPlan> before) {
    var mode = before.map(SurveyPlan::mode).orElse(SurveyMode.ANONYMOUS);
    var audience = before.map(SurveyPlan::audience).orElse(SurveyAudience.BOTH);
    var group = before.map(SurveyPlan::group).orElse(SurveyGroup.NONE);
    return Kit.modal(
        Buttons.PREVIEW,
        words.say("surveydesk.plan.header"),
        words.say("surveydesk.plan.preview"),
        words.say("surveydesk.cancel"),
        "",
        List.of(
            Inputs.hinted(
                Inputs.required(
                    Plan.TITLE,
                    words.say("surveydesk.plan.title"),
                    Inputs.line(before.map(SurveyPlan::title).orElse(null), Plan.LONGEST_TITLE)),
                words.say("surveydesk.plan.titleHint")),
            Inputs.required(
                Plan.BANKS,
                words.say("surveydesk.plan.banks"),
                banks(offered, before.map(SurveyPlan::banks).orElse(List.of()))),
            Inputs.required(
                Plan.AUDIENCE,
                words.say("surveydesk.plan.audience"),
                Inputs.radios(AUDIENCES.stream().map(this::audience).toList(), audience.name())),
            Inputs.required(
                Plan.MODE,
                words.say("surveydesk.plan.mode"),
                Inputs.radios(
                    Arrays.stream(SurveyMode.values()).map(this::mode).toList(), mode.name())),
            Inputs.hinted(
                Inputs.required(
                    Plan.GROUP,
                    words.say("surveydesk.plan.group"),
                    Inputs.select(
                        Arrays.stream(SurveyGroup.values()).map(this::group).toList(),
                        group.name(),
                        words.say("surveydesk.plan.group"))),
                words.say("surveydesk.plan.groupHint")),
            Inputs.required(
                Plan.LAST_DAY,
                words.say("surveydesk.plan.lastDay"),
                Inputs.date(before.flatMap(SurveyPlan::lastDay).orElse(usualLastDay)))));
  }

  private BlockElement banks(List<Offer> offered, List<String> chosen) {
    var options =
        offered.stream()
            .map(
                offer ->
                    Kit.option(
                        offer.title(),
                        offer.id(),
                        words.say(
                            "surveydesk.plan.bank",
                            "count",
                            offer.asks().size(),
                            "health",
                            offer.health())))
            .toList();
    return options.size() <= MOST_BOXES
        ? Inputs.checkboxes(options, chosen)
        : Inputs.selectMany(options, chosen, words.say("surveydesk.plan.banks"), MOST_BANKS);
  }

  private OptionObject audience(SurveyAudience one) {
    return Kit.option(words.sayOneOf("surveydesk.audience", one.name()), one.name());
  }

  private OptionObject group(SurveyGroup one) {
    return Kit.option(words.sayOneOf("surveydesk.by", one.name()), one.name());
  }

  private OptionObject mode(SurveyMode one) {
    return Kit.option(
        words.sayOneOf("surveydesk.mode", one.name()),
        one.name(),
        words.sayOneOf("surveydesk.modeSays", one.name()));
  }

  /** What it would ask, of how many, and what could be told of it. */
  View preview(SurveyPlan plan, Possible possible, List<Offer> chosen) {
    int questions = chosen.stream().mapToInt(offer -> offer.asks().size()).sum();
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(
        Kit.section(
            words.mrkdwn(
                "surveydesk.preview.what",
                "title",
                plan.title(),
                "mode",
                words.sayOneOf("surveydesk.mode", plan.mode().name()),
                "questions",
                questions,
                "count",
                possible.eligible(),
                "audience",
                plan.audience(),
                "until",
                plan.lastDay().map(words::date).orElse(""))));
    blocks.add(Kit.section(told(plan, possible)));
    for (var offer : chosen) {
      blocks.add(Kit.section(asks(offer)));
      blocks.add(
          Kit.context(words.mrkdwn("surveydesk.preview.source", "source", offer.citation())));
    }
    blocks.add(Kit.context(words.mrkdwn("surveydesk.preview.final")));
    blocks.add(Kit.actions(backToForm()));
    return Kit.modal(
        Buttons.SEND,
        words.say("surveydesk.plan.header"),
        words.say("surveydesk.preview.send"),
        words.say("surveydesk.cancel"),
        Plan.carried(plan),
        blocks);
  }

  /** Word for word: who sends it answers for what people are asked. */
  private String asks(Offer offer) {
    var questions =
        offer.asks().stream()
            .map(text -> words.mrkdwn("surveydesk.preview.question", "text", text))
            .collect(Collectors.joining("\n"));
    return words.mrkdwn(
        "surveydesk.preview.asks", "title", offer.title(), "questions", new Markup(questions));
  }

  private String told(SurveyPlan plan, Possible possible) {
    if (plan.mode() != SurveyMode.ANONYMOUS) {
      return words.mrkdwnOneOf("surveydesk.preview.told", plan.mode().name());
    }
    var thresholds = possible.thresholds();
    var told =
        words.mrkdwn(
            "surveydesk.preview.scores",
            "scores",
            thresholds.scores(),
            "tight",
            possible.eligible() < 2 * thresholds.scores(),
            "comments",
            switch (possible.comments()) {
              case TOLD -> "told";
              case FEW -> "few";
              case NOT_ASKED -> "none";
            },
            "commentAnswers",
            thresholds.comments(),
            "commentsGiven",
            thresholds.commentsGiven());
    return plan.group() == SurveyGroup.NONE
        ? told
        : told
            + "\n"
            + words.mrkdwn(
                "surveydesk.preview.groups",
                "by",
                plan.group(),
                "some",
                possible.groups() > 1,
                "count",
                possible.groups(),
                "scores",
                thresholds.scores());
  }

  /** Why it can't be sent, and what to do instead. */
  View refused(SurveyPlan plan, LaunchOutcome outcome) {
    return Kit.modal(
        "survey-desk.read",
        words.say("surveydesk.plan.header"),
        null,
        words.say("surveydesk.close"),
        Plan.carried(plan),
        List.of(Kit.section(why(plan, outcome)), Kit.actions(backToForm())));
  }

  private String why(SurveyPlan plan, LaunchOutcome outcome) {
    if (outcome instanceof LaunchOutcome.TooFew few) {
      return words.mrkdwn(
          "surveydesk.refused.tooFew",
          "count",
          few.eligible(),
          "needed",
          few.needed(),
          "all",
          plan.audience() == SurveyAudience.BOTH);
    }
    return outcome instanceof LaunchOutcome.Nobody
        ? words.mrkdwn("surveydesk.refused.nobody")
        : words.mrkdwn("surveydesk.refused.other");
  }

  private ButtonElement backToForm() {
    return Kit.button(words.say("surveydesk.preview.change"), Buttons.REPLAN, "back");
  }

  static Message launched(Words words, LaunchOutcome.Launched launched, ZoneId zone) {
    var text =
        words.mrkdwn(
            "surveydesk.launched",
            "title",
            launched.survey().title(),
            "count",
            launched.eligible(),
            "when",
            words.dateTime(launched.survey().closesAt(), zone),
            "hash",
            launched.survey().shortHash());
    return Message.of(text, Kit.section(text), Kit.actions(Buttons.all(words)));
  }
}
