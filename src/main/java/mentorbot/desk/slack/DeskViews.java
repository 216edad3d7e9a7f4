package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mentorbot.desk.DeskOutcome;
import mentorbot.desk.DeskPage;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** Who needs something from a coordinator, with a button for each act. */
final class DeskViews {
  static final String PAGE = "desk.page";
  static final String RECORD = "desk.record";
  static final String WAIVE = "desk.waive";
  static final String OVERRIDE = "desk.override";
  static final String REMIND = "desk.remind";
  static final String SNOOZE = "desk.snooze";
  static final String NEXT = "desk.next";
  static final String HANDLED = "desk.handled";
  static final String END = "desk.end";
  static final String SEEN = "desk.seen";
  static final String SUGGEST = "desk.suggest";

  /** Fits a phone. */
  static final int SIZE = 5;

  private final Words words;
  private final ZoneId zone;

  private DeskViews(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  static Message page(Words words, DeskPage page, ZoneId zone) {
    return new DeskViews(words, zone).page(page);
  }

  private Message page(DeskPage page) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("desk.title")));
    var lines = new DeskLines(words, zone);
    var summary = DeskLines.summary(words, page.counts());
    blocks.add(Kit.section(summary));
    for (int i = 0; i < page.entries().size(); i++) {
      blocks.add(Kit.divider());
      blocks.addAll(lines.of(page.entries().get(i), i));
    }
    var turn = turns(words, PAGE, page.number(), page.more(), "");
    if (!turn.isEmpty()) {
      blocks.add(Kit.actions(turn));
    }
    if (page.asleep() > 0) {
      blocks.add(Kit.context(words.mrkdwn("desk.asleep", "count", page.asleep())));
    }
    blocks.add(Kit.context(words.mrkdwn("desk.health")));
    return new Message(summary, blocks);
  }

  /** Buttons to the page before and after; {@code of} is carried along. */
  static List<ButtonElement> turns(
      Words words, String action, int number, boolean more, String of) {
    var buttons = new ArrayList<ButtonElement>();
    if (number > 0) {
      buttons.add(Kit.button(words.say("desk.back"), action + ":back", (number - 1) + of));
    }
    if (more) {
      buttons.add(Kit.button(words.say("desk.more"), action + ":more", (number + 1) + of));
    }
    return buttons;
  }

  /** What came of an act. */
  static Message outcome(Words words, ZoneId zone, DeskOutcome outcome) {
    if (outcome instanceof DeskOutcome.NotCoordinator refused) {
      return Said.notCoordinator(words, refused.coordinators());
    }
    if (outcome instanceof DeskOutcome.Gone) {
      return Said.gone(words);
    }
    return Said.withDesk(words, told(words, zone, outcome));
  }

  private static String told(Words words, ZoneId zone, DeskOutcome outcome) {
    if (outcome instanceof DeskOutcome.Snoozed snoozed) {
      return words.mrkdwn("desk.snoozed", "until", Said.date(words, snoozed.until(), zone));
    }
    if (outcome instanceof DeskOutcome.Reminded reminded) {
      return words.mrkdwn("desk.reminded", "people", Said.people(words, reminded.people()));
    }
    if (outcome instanceof DeskOutcome.RemindedBefore before) {
      return words.mrkdwn(
          "desk.remindedBefore",
          "by",
          Mrkdwn.person(before.by()),
          "date",
          Said.date(words, before.at(), zone));
    }
    if (outcome instanceof DeskOutcome.Party party) {
      return Said.otherCoordinator(words, party.others());
    }
    throw new IllegalArgumentException("no words for " + outcome.getClass().getSimpleName());
  }
}
