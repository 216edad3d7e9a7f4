package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentorbot.desk.DeskEntry;
import mentorbot.desk.DeskItem;
import mentorbot.desk.DeskItem.Kind;
import mentorbot.desk.DeskOutcome;
import mentorbot.desk.DeskPage;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
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
    var summary = summary(words, page.counts());
    blocks.add(Kit.section(summary));
    for (int i = 0; i < page.entries().size(); i++) {
      blocks.add(Kit.divider());
      add(blocks, page.entries().get(i), i);
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

  /** "2 people need the course · 1 agreement waits", or that all is well. */
  static String summary(Words words, Map<Kind, Integer> counts) {
    if (counts.isEmpty()) {
      return words.mrkdwn("desk.nothing");
    }
    var parts = new ArrayList<String>();
    for (var kind : Kind.values()) {
      if (counts.containsKey(kind)) {
        parts.add(words.mrkdwnOneOf("desk.count", kind.name(), "count", counts.get(kind)));
      }
    }
    return String.join(" · ", parts);
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

  private void add(List<LayoutBlock> blocks, DeskEntry entry, int place) {
    blocks.add(Kit.section(told(entry.item())));
    entry
        .reminded()
        .ifPresent(
            reminded ->
                blocks.add(
                    Kit.context(
                        words.mrkdwn(
                            "desk.remindedOn",
                            "by",
                            Mrkdwn.person(reminded.by()),
                            "date",
                            Said.date(words, reminded.at(), zone)))));
    if (entry.party()) {
      blocks.add(Kit.context(Said.otherCoordinator(words, entry.others())));
    }
    blocks.add(Kit.actions(buttons(entry, place)));
  }

  private String told(DeskItem item) {
    return words.mrkdwnOneOf(
        "desk.item",
        item.kind().name(),
        "people",
        Said.people(words, item.people()),
        "count",
        item.people().size(),
        "others",
        item.others().isEmpty() ? new Markup("") : Said.people(words, item.others()),
        "together",
        !item.others().isEmpty(),
        "since",
        Said.date(words, item.since(), zone),
        "until",
        item.until().map(words::date).orElse(""),
        "contact",
        item.contact().map(Mrkdwn::person).orElse(new Markup("")),
        "what",
        item.what().orElse("other"),
        "channel",
        item.kind() == DeskItem.Kind.CHANNEL ? Mrkdwn.channel(item.subject()) : new Markup(""));
  }

  private List<ButtonElement> buttons(DeskEntry entry, int place) {
    var buttons = new ArrayList<ButtonElement>();
    if (!entry.party()) {
      buttons.addAll(acts(entry.item(), place));
    }
    buttons.add(Kit.button(words.say("desk.act.snooze"), SNOOZE + ":" + place, entry.item().key()));
    return buttons;
  }

  private List<ButtonElement> acts(DeskItem item, int place) {
    var record = Kit.button(words.say("desk.act.record"), RECORD + ":" + place, item.subject());
    var waive = Kit.button(words.say("desk.act.waive"), WAIVE + ":" + place, item.subject());
    var remind = Kit.button(words.say("desk.act.remind"), REMIND + ":" + place, item.key());
    return switch (item.kind()) {
      case COURSE, ENDING -> List.of(record, remind, waive);
      case DUAL_ROLE ->
          List.of(Kit.button(words.say("desk.act.override"), OVERRIDE + ":" + place, item.key()));
      case ACKNOWLEDGEMENT, AGREEMENT -> List.of(remind);
      case REQUEST_ASKED ->
          List.of(Kit.button(words.say("desk.act.next"), NEXT + ":" + place, item.subject()));
      case WISH ->
          List.of(Kit.button(words.say("desk.act.handled"), HANDLED + ":" + place, item.subject()));
      case DEACTIVATED -> List.of(end(item, place));
      case UNREACHABLE ->
          List.of(Kit.button(words.say("desk.act.seen"), SEEN + ":" + place, item.subject()));
      case REQUEST_OPEN ->
          List.of(Kit.button(words.say("desk.act.suggest"), SUGGEST + ":" + place, item.subject()));
      case CHANNEL -> List.of();
    };
  }

  private ButtonElement end(DeskItem item, int place) {
    return Kit.danger(
        words.say("desk.act.end"),
        END + ":" + place,
        item.subject(),
        Kit.confirm(
            words.say("desk.end.title"),
            words.say("desk.end.text"),
            words.say("desk.end.yes"),
            words.say("desk.end.no")));
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
