package mentorbot.goals.slack;

import static mentorbot.goals.slack.GoalIds.value;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mentorbot.config.AreaOption;
import mentorbot.goals.Cadence;
import mentorbot.goals.GoalBook;
import mentorbot.goals.GoalFacts;
import mentorbot.goals.GoalKind;
import mentorbot.goals.GoalLists;
import mentorbot.goals.GoalPage;
import mentorbot.goals.Horizon;
import mentorbot.goals.MissingPart;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The forms about goals; every free text says who sees it and what to leave out. */
final class GoalModals {
  static final String NEW = "goals.new-form";
  static final String REVISE = "goals.revise-form";
  static final String CLEARER = "goals.clearer-form";
  static final String FILL = "goals.fill-form";
  static final String NOTE = "goals.note-form";
  static final String ACTION = "goals.action-form";
  static final String MILESTONE = "goals.milestone-form";
  static final String VISION = "goals.vision-form";

  private static final int SHORT_TEXT = 500;
  private static final int MOST_AREAS = 5;

  private GoalModals() {}

  static View newGoal(Words words) {
    return form(
        words,
        NEW,
        words.say("goals.form.newTitle"),
        "",
        hinted(
            Inputs.required(
                "line", words.say("goals.form.line"), Inputs.paragraph(null, GoalBook.LONGEST)),
            words.say("goals.form.lineHint"),
            words));
  }

  static View revise(Words words, GoalFacts goal) {
    return form(
        words,
        REVISE,
        words.say("goals.form.reviseTitle"),
        goal.ref().written(),
        hinted(
            Inputs.required(
                "title",
                words.say("goals.form.title"),
                Inputs.paragraph(goal.title(), GoalBook.LONGEST)),
            words.say("goals.form.onlyYouOrShared"),
            words),
        Inputs.optional("due", words.say("goals.form.due"), Inputs.date(goal.due())),
        hinted(
            Inputs.optional(
                "signs", words.say("goals.form.signs"), Inputs.line(signs(goal), SHORT_TEXT)),
            words.say("goals.form.signsHint"),
            words),
        Inputs.required(
            "kind", words.say("goals.form.kind"), Inputs.radios(kinds(words), goal.kind().name())),
        Inputs.optional(
            "cadence",
            words.say("goals.form.cadence"),
            Inputs.select(cadences(words), name(goal.cadence()), words.say("goals.form.choose"))),
        hinted(
            Inputs.optional(
                "reason", words.say("goals.form.reason"), Inputs.paragraph(null, SHORT_TEXT)),
            words.say("goals.form.onlyYou"),
            words));
  }

  static View clearer(Words words, GoalFacts goal, List<AreaOption> areas) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(words.mrkdwn("goals.form.clearerIntro")));
    blocks.add(
        hinted(
            Inputs.optional(
                "why",
                words.say("goals.form.why"),
                Inputs.paragraph(goal.details().why(), SHORT_TEXT)),
            words.say("goals.form.onlyYou"),
            words));
    blocks.add(
        hinted(
            Inputs.optional(
                "first-step",
                words.say("goals.form.firstStep"),
                Inputs.paragraph(goal.details().firstStep(), SHORT_TEXT)),
            words.say("goals.form.onlyYou"),
            words));
    blocks.add(
        Inputs.optional(
            "horizon",
            words.say("goals.form.horizon"),
            Inputs.select(horizons(words), name(goal.horizon()), words.say("goals.form.choose"))));
    if (!areas.isEmpty()) {
      blocks.add(
          Inputs.optional(
              "area",
              words.say("goals.form.area"),
              Inputs.select(options(areas), goal.area(), words.say("goals.form.choose"))));
    }
    return form(words, CLEARER, words.say("goals.form.clearer"), goal.ref().written(), blocks);
  }

  /** One missing part and nothing else. */
  static View fill(Words words, GoalFacts goal, MissingPart part) {
    var asked = words.sayOneOf("goals.part", GoalWords.name(part));
    var input =
        switch (part) {
          case DUE -> Inputs.required("part", asked, Inputs.date(null));
          case CADENCE ->
              Inputs.required(
                  "part",
                  asked,
                  Inputs.select(cadences(words), null, words.say("goals.form.choose")));
          case SIGNS, WHY, FIRST_STEP ->
              hinted(
                  Inputs.required("part", asked, Inputs.paragraph(null, SHORT_TEXT)),
                  words.say("goals.form.onlyYou"),
                  words);
        };
    return form(
        words,
        FILL,
        words.say("goals.form.clearer"),
        value(goal.ref().written(), part.name()),
        Kit.section(words.mrkdwn("goals.line", "title", GoalWords.title(goal))),
        input);
  }

  static View note(Words words, String step, @Nullable String note) {
    return form(
        words,
        NOTE,
        words.say("goals.form.noteTitle"),
        step,
        hinted(
            Inputs.optional(
                "note",
                words.say("goals.form.noteLabel"),
                Inputs.paragraph(note, GoalBook.LONGEST)),
            words.say("goals.form.onlyYou"),
            words));
  }

  static View action(Words words, GoalPage page) {
    return form(
        words,
        ACTION,
        words.say("goals.form.actionTitle"),
        page.goal().ref().written(),
        hinted(
            Inputs.required(
                "title", words.say("goals.form.actionLabel"), Inputs.line(null, SHORT_TEXT)),
            words.say("goals.form.actionHint"),
            words),
        Inputs.required(
            "assignee",
            words.say("goals.form.assignee"),
            Inputs.person(page.goal().owner(), words.say("goals.form.choose"))),
        Inputs.optional("due", words.say("goals.form.due"), Inputs.date(null)));
  }

  static View milestone(Words words, GoalFacts goal) {
    return form(
        words,
        MILESTONE,
        words.say("goals.form.milestoneTitle"),
        goal.ref().written(),
        hinted(
            Inputs.required(
                "title", words.say("goals.form.milestoneLabel"), Inputs.line(null, SHORT_TEXT)),
            words.say("goals.form.onlyYou"),
            words));
  }

  static View vision(Words words, GoalLists.Vision vision, List<AreaOption> areas) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        hinted(
            Inputs.optional(
                "vision",
                words.say("goals.form.visionLabel"),
                Inputs.paragraph(vision.line(), SHORT_TEXT)),
            words.say("goals.form.onlyYou"),
            words));
    if (!areas.isEmpty()) {
      blocks.add(
          Inputs.optional(
              "areas",
              words.say("goals.form.areas"),
              Inputs.selectMany(
                  options(areas), vision.areas(), words.say("goals.form.choose"), MOST_AREAS)));
    }
    return form(words, VISION, words.say("goals.vision.title"), "", blocks);
  }

  private static View form(
      Words words, String id, String title, String metadata, LayoutBlock... blocks) {
    return form(words, id, title, metadata, List.of(blocks));
  }

  private static View form(
      Words words, String id, String title, String metadata, List<LayoutBlock> blocks) {
    return Kit.modal(
        id, title, words.say("goals.form.save"), words.say("goals.form.cancel"), metadata, blocks);
  }

  private static InputBlock hinted(InputBlock input, String hint, Words words) {
    return Inputs.hinted(input, hint + " " + words.say("slack.noPatients"));
  }

  /** "10 catheters", or how else one will know. */
  private static @Nullable String signs(GoalFacts goal) {
    var progress = goal.progress();
    if (progress.target() == null) {
      return goal.details().signs();
    }
    return progress.target() + " " + (progress.unit() == null ? "" : progress.unit());
  }

  private static List<OptionObject> kinds(Words words) {
    return Arrays.stream(GoalKind.values())
        .map(
            kind ->
                Kit.option(
                    words.sayOneOf("goals.kind", GoalWords.name(kind)),
                    kind.name(),
                    words.sayOneOf("goals.kindMeans", GoalWords.name(kind))))
        .toList();
  }

  private static List<OptionObject> cadences(Words words) {
    return Arrays.stream(Cadence.values())
        .map(c -> Kit.option(words.sayOneOf("goals.cadence", GoalWords.name(c)), c.name()))
        .toList();
  }

  private static List<OptionObject> horizons(Words words) {
    return Arrays.stream(Horizon.values())
        .map(h -> Kit.option(words.sayOneOf("goals.horizon", GoalWords.name(h)), h.name()))
        .toList();
  }

  private static List<OptionObject> options(List<AreaOption> areas) {
    return areas.stream().limit(100).map(area -> Kit.option(area.name(), area.id())).toList();
  }

  private static @Nullable String name(@Nullable Enum<?> chosen) {
    return chosen == null ? null : chosen.name();
  }
}
