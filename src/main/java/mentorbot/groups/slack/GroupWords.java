package mentorbot.groups.slack;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.config.AreaOption;
import mentorbot.config.Programme;
import mentorbot.groups.GroupOutcome;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** What is said of a group, and of what came of an act. */
record GroupWords(Programme programme) {

  /** The area's name; empty if it is general or no longer one of the programme's. */
  Optional<String> area(Optional<String> id) {
    return id.flatMap(programme.profile()::area).map(AreaOption::name);
  }

  static Markup people(Words words, List<String> people) {
    return words.markupList(people.stream().map(Mrkdwn::person).toList());
  }

  /** The same with the reader among them. */
  static Markup withYou(Words words, List<String> people) {
    var all = new ArrayList<>(people.stream().map(Mrkdwn::person).toList());
    all.add(0, new Markup(words.mrkdwn("groups.you")));
    return words.markupList(all);
  }

  static String until(Words words, ZonedDateTime until) {
    return words.date(until.toLocalDate());
  }

  static Message outcome(Words words, GroupOutcome outcome) {
    if (outcome == GroupOutcome.Plain.NOT_ENROLLED) {
      return withButton(words, told(words, outcome), "enrol", "/mentor enrol");
    }
    if (outcome instanceof GroupOutcome.Together || outcome instanceof GroupOutcome.Joining) {
      return withButton(words, told(words, outcome), "agreement", "/mentor agreement");
    }
    return Message.of(told(words, outcome));
  }

  private static Message withButton(Words words, String text, String label, String command) {
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(Kit.primary(words.sayOneOf("groups.button", label), Subcommands.RUN, command)));
  }

  /** In one or two sentences: what is the case, and what can be done. */
  static String told(Words words, GroupOutcome outcome) {
    if (outcome instanceof GroupOutcome.Asking asking) {
      return words.mrkdwn(
          "groups.asking",
          "people",
          asking.people(),
          "until",
          until(words, asking.until()),
          "latest",
          until(words, asking.latest()));
    }
    if (outcome instanceof GroupOutcome.Waiting waiting) {
      return words.mrkdwn("groups.waiting", "until", until(words, waiting.until()));
    }
    if (outcome instanceof GroupOutcome.Together together) {
      return words.mrkdwn("groups.togetherNow", "others", withYou(words, together.others()));
    }
    if (outcome instanceof GroupOutcome.Joining joining) {
      return words.mrkdwn("groups.joining", "others", people(words, joining.others()));
    }
    return refusal(words, outcome);
  }

  private static String refusal(Words words, GroupOutcome outcome) {
    if (outcome instanceof GroupOutcome.Size size) {
      return words.mrkdwnOneOf(
          "groups.size",
          size.led() ? "led" : "circle",
          "fewest",
          size.fewest(),
          "most",
          size.most());
    }
    if (outcome instanceof GroupOutcome.TooManyWaiting many) {
      return words.mrkdwn("groups.tooMany", "most", many.most());
    }
    if (outcome instanceof GroupOutcome.Full full) {
      return words.mrkdwn("groups.full", "most", full.most());
    }
    if (outcome instanceof GroupOutcome.YourRoom room) {
      return words.mrkdwn("groups.yourRoom", "most", room.most());
    }
    if (outcome instanceof GroupOutcome.PersonNotEnrolled not) {
      return words.mrkdwn("groups.personNotEnrolled", "person", Mrkdwn.person(not.person()));
    }
    if (outcome instanceof GroupOutcome.Unavailable not) {
      return words.mrkdwn("groups.unavailable", "person", Mrkdwn.person(not.person()));
    }
    if (outcome instanceof GroupOutcome.Supervisor line) {
      return words.mrkdwn(
          "groups.supervisor",
          "one",
          Mrkdwn.person(line.one()),
          "other",
          Mrkdwn.person(line.other()));
    }
    return outcome instanceof GroupOutcome.Plain plain && plain != GroupOutcome.Plain.GONE
        ? words.mrkdwnOneOf("groups.outcome", plain.name())
        : words.mrkdwn("slack.gone");
  }
}
