package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentorbot.config.Course;
import mentorbot.people.TrainingCorrections;
import mentorbot.people.TrainingRecords;
import mentorbot.people.TrainingRecords.Kept;
import mentorbot.people.TrainingRecords.Kind;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The pages on which a coordinator records, waives and corrects, and what came of it. */
final class RecordViews {
  static final String RECORD = "desk.recorded";
  static final String WAIVE = "desk.waived";
  static final String CORRECT = "desk.corrected";

  static final String PEOPLE = "people";
  static final String PERSON = "person";
  static final String COURSE = "course";
  static final String DAY = "day";
  static final String REASON = "reason";
  static final String WRONG = "wrong";

  /** What was wrong with a record. */
  static final String WRONG_DAY = "DAY";

  static final String MISTAKE = "MISTAKE";

  static final int MOST_PEOPLE = 20;
  private static final int REASON_LENGTH = 1_000;
  private static final int COURSE_LENGTH = 150;

  private RecordViews() {}

  static View record(Words words, Course course, List<String> people, LocalDate today) {
    return Kit.modal(
        RECORD,
        words.say("desk.record.title"),
        words.say("desk.record.submit"),
        words.say("desk.cancel"),
        "",
        List.of(
            Inputs.hinted(
                Inputs.required(
                    PEOPLE,
                    words.say("desk.record.people"),
                    Inputs.people(
                        people.stream().limit(MOST_PEOPLE).toList(),
                        words.say("desk.choosePeople"),
                        MOST_PEOPLE)),
                words.say("desk.record.peopleHint", "most", MOST_PEOPLE)),
            Inputs.hinted(
                Inputs.required(
                    COURSE,
                    words.say("desk.record.course"),
                    Inputs.line(course.name(), COURSE_LENGTH)),
                words.say("slack.noPatients")),
            Inputs.hinted(
                Inputs.required(DAY, words.say("desk.record.day"), Inputs.date(today)),
                words.say("desk.record.dayHint", "months", course.validMonths())),
            Kit.context(words.mrkdwn("desk.record.who"))));
  }

  static View waive(Words words, Course course, @Nullable String person) {
    return Kit.modal(
        WAIVE,
        words.say("desk.waive.title"),
        words.say("desk.waive.submit"),
        words.say("desk.cancel"),
        "",
        List.of(
            Kit.section(
                words.mrkdwn(
                    "desk.waive.intro", "course", course.name(), "months", course.validMonths())),
            Inputs.required(
                PERSON,
                words.say("desk.waive.person"),
                Inputs.person(person, words.say("desk.choosePerson"))),
            Inputs.hinted(
                Inputs.required(
                    REASON, words.say("desk.waive.reason"), Inputs.paragraph(null, REASON_LENGTH)),
                words.say("slack.noPatients")),
            Kit.context(words.mrkdwn("desk.waive.who"))));
  }

  static View correct(Words words, Kept kept) {
    var shown = kept.shown();
    var blocks = new ArrayList<LayoutBlock>();
    boolean completed = shown.kind() == Kind.COMPLETED;
    blocks.add(
        Kit.section(
            words.mrkdwnOneOf(
                "desk.correct.kind",
                shown.kind().name(),
                "person",
                Mrkdwn.person(shown.person()),
                "day",
                shown.from(),
                "by",
                Mrkdwn.person(shown.recordedBy()))));
    if (completed) {
      blocks.add(
          Inputs.required(
              WRONG,
              words.say("desk.correct.what"),
              Inputs.radios(
                  List.of(
                      Kit.option(words.say("desk.correct.day"), WRONG_DAY),
                      Kit.option(words.say("desk.correct.mistake"), MISTAKE)),
                  WRONG_DAY)));
      blocks.add(
          Inputs.optional(DAY, words.say("desk.correct.rightDay"), Inputs.date(shown.from())));
    }
    blocks.add(Kit.context(words.mrkdwn("desk.correct.who")));
    return Kit.modal(
        CORRECT,
        words.say("desk.correct.title"),
        words.sayOneOf("desk.correct.submit", shown.kind().name()),
        words.say("desk.cancel"),
        kept.id() + ":" + kept.version(),
        blocks);
  }

  /** Those recorded alike in one line; whoever could not be recorded is named with why. */
  static Message recorded(
      Words words, Map<String, TrainingRecords.Outcome> outcomes, Others others) {
    var alike = new LinkedHashMap<LocalDate, List<String>>();
    var refused = new ArrayList<String>();
    outcomes.forEach(
        (person, outcome) -> {
          if (outcome instanceof TrainingRecords.Outcome.Recorded recorded) {
            alike.computeIfAbsent(recorded.shown().until(), day -> new ArrayList<>()).add(person);
          } else {
            refused.add(told(words, person, outcome, others));
          }
        });
    var lines = new ArrayList<String>();
    alike.forEach((until, people) -> lines.add(done(words, Kind.COMPLETED, people, until)));
    lines.addAll(refused);
    return Said.withDesk(words, String.join("\n", lines));
  }

  private static String done(Words words, Kind kind, List<String> people, LocalDate until) {
    return words.mrkdwnOneOf(
        "desk.done",
        kind.name(),
        "people",
        words.markupList(people.stream().map(Mrkdwn::person).toList()),
        "n",
        people.size(),
        "until",
        until);
  }

  /** Names the coordinators who may act for a person. */
  interface Others {
    List<String> of(String person);
  }

  static String told(Words words, String person, TrainingRecords.Outcome outcome, Others others) {
    if (outcome instanceof TrainingRecords.Outcome.Recorded recorded) {
      return done(words, recorded.shown().kind(), List.of(person), recorded.shown().until());
    }
    if (outcome instanceof TrainingRecords.Outcome.Yourself) {
      return words.mrkdwn("desk.yourself") + " " + other(words, others.of(person));
    }
    if (outcome instanceof TrainingRecords.Outcome.Involved) {
      return words.mrkdwn("desk.involved", "person", Mrkdwn.person(person))
          + " "
          + other(words, others.of(person));
    }
    if (outcome instanceof TrainingRecords.Outcome.WrongDay wrong) {
      return wrongDay(words, wrong);
    }
    if (outcome instanceof TrainingRecords.Outcome.ReasonMissing) {
      return words.mrkdwn("desk.waive.reasonMissing");
    }
    if (outcome instanceof TrainingRecords.Outcome.Nobody) {
      return words.mrkdwn("desk.gone");
    }
    throw new IllegalArgumentException("told elsewhere: " + outcome);
  }

  private static String other(Words words, List<String> others) {
    return Said.otherCoordinator(words, others);
  }

  static String wrongDay(Words words, TrainingRecords.Outcome.WrongDay wrong) {
    return words.mrkdwn("desk.wrongDay", "earliest", wrong.earliest(), "latest", wrong.latest());
  }

  static String told(Words words, TrainingCorrections.Outcome outcome, Others others) {
    if (outcome instanceof TrainingCorrections.Outcome.Corrected corrected) {
      var shown = corrected.shown();
      return words.mrkdwn(
          "desk.correct.corrected",
          "person",
          Mrkdwn.person(shown.person()),
          "day",
          shown.from(),
          "until",
          shown.until());
    }
    if (outcome instanceof TrainingCorrections.Outcome.TakenBack taken) {
      return words.mrkdwn("desk.correct.takenBack", "person", Mrkdwn.person(taken.person()));
    }
    if (outcome instanceof TrainingCorrections.Outcome.Stale stale) {
      return words.mrkdwn("desk.correct.stale", "person", Mrkdwn.person(stale.person()));
    }
    return outcome instanceof TrainingCorrections.Outcome.Refused refused
        ? told(words, person(refused.why()), refused.why(), others)
        : words.mrkdwn("desk.gone");
  }

  private static String person(TrainingRecords.Outcome why) {
    return why instanceof TrainingRecords.Outcome.Involved involved ? involved.person() : "";
  }
}
