package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import mentorbot.desk.PersonCard;
import mentorbot.desk.PersonLine;
import mentorbot.mentorships.Page;
import mentorbot.people.TrainingRecords.Kept;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** How people stand: states and dates, never content. */
final class PeopleViews {
  static final String PAGE = "desk.people";
  static final String OPEN = "desk.person";
  static final String CORRECT = "desk.correct";
  static final String SUPERVISOR = "desk.supervisor";
  static final int SIZE = 10;

  /** More records than this are rare; the audit trail holds all. */
  private static final int RECORDS = 10;

  private PeopleViews() {}

  static Message page(Words words, Page<PersonLine> page) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("desk.people.title")));
    if (page.items().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("desk.people.none")));
    }
    for (int i = 0; i < page.items().size(); i++) {
      var line = page.items().get(i);
      blocks.add(
          Kit.section(
              line(words, line),
              Kit.button(words.say("desk.people.open"), OPEN + ":" + i, line.user())));
    }
    var turns = DeskViews.turns(words, PAGE, page.number(), page.more(), "");
    if (!turns.isEmpty()) {
      blocks.add(Kit.actions(turns));
    }
    blocks.add(Kit.context(words.mrkdwn("desk.health")));
    return new Message(words.mrkdwn("desk.people.title"), blocks);
  }

  private static String line(Words words, PersonLine line) {
    var parts = new ArrayList<String>();
    parts.add(words.mrkdwnOneOf("desk.people.standing", line.standing().name()));
    parts.add(
        line.courseUntil()
            .map(until -> words.mrkdwn("desk.people.courseUntil", "until", until))
            .orElseGet(() -> words.mrkdwn("desk.people.noCourse")));
    if (line.places() > 0 || line.taken() > 0) {
      parts.add(words.mrkdwn("desk.people.places", "taken", line.taken(), "places", line.places()));
    }
    return Mrkdwn.person(line.user()) + "\n" + String.join(" · ", parts);
  }

  static Message card(Words words, PersonCard card) {
    var user = card.line().user();
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(line(words, card.line()) + more(words, card)));
    if (card.party()) {
      blocks.add(Kit.context(Said.otherCoordinator(words, card.others())));
    } else {
      blocks.add(
          Kit.actions(
              Kit.button(words.say("desk.act.record"), DeskViews.RECORD, user),
              Kit.button(words.say("desk.act.waive"), DeskViews.WAIVE, user),
              Kit.button(words.say("desk.supervisor.open"), SUPERVISOR, user),
              Kit.button(words.say("desk.pausePerson.open"), PersonPauseHandlers.PAUSE, user),
              Kit.button(words.say("desk.audit.of"), AuditViews.OF, user)));
    }
    blocks.add(Kit.divider());
    if (card.history().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("desk.person.noRecords")));
    }
    for (int i = 0; i < Math.min(RECORDS, card.history().size()); i++) {
      blocks.add(record(words, card, card.history().get(i), i));
    }
    blocks.add(Kit.context(words.mrkdwn("desk.health")));
    return new Message(line(words, card.line()), blocks);
  }

  private static String more(Words words, PersonCard card) {
    var lines = new StringBuilder();
    card.supervisor()
        .ifPresent(
            s ->
                lines
                    .append('\n')
                    .append(words.mrkdwn("desk.person.supervisor", "person", Mrkdwn.person(s))));
    for (var tie : card.ties()) {
      lines
          .append('\n')
          .append(
              words.mrkdwnOneOf(
                  "desk.person.tie",
                  tie.phase().name(),
                  "count",
                  tie.others().size(),
                  "others",
                  Said.people(words, tie.others())));
    }
    return lines.toString();
  }

  private static LayoutBlock record(Words words, PersonCard card, Kept kept, int place) {
    var text = record(words, kept);
    if (kept.corrected() || card.party()) {
      return Kit.section(text);
    }
    ButtonElement correct =
        Kit.button(words.say("desk.correct.open"), CORRECT + ":" + place, kept.id());
    return Kit.section(text, correct);
  }

  private static String record(Words words, Kept kept) {
    var shown = kept.shown();
    var lines = new ArrayList<String>();
    lines.add(
        words.mrkdwnOneOf(
            "desk.person.record",
            kept.corrected() ? "CORRECTED" : shown.kind().name(),
            "from",
            shown.from(),
            "until",
            shown.until(),
            "by",
            Mrkdwn.person(shown.recordedBy())));
    kept.course().ifPresent(c -> lines.add(words.mrkdwn("desk.person.course", "course", c)));
    kept.reason().ifPresent(r -> lines.add(words.mrkdwn("desk.person.reason", "reason", r)));
    return String.join("\n", lines);
  }
}
