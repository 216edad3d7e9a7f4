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
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** One thing that needs a coordinator, and a button for each act; on the desk and in the digest. */
public final class DeskLines {
  private final Words words;
  private final ZoneId zone;

  public DeskLines(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  /** "2 people need the course · 1 agreement waits", or that all is well. */
  public static String summary(Words words, Map<Kind, Integer> counts) {
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

  /** "3 people need the course", as plain text. */
  public static String count(Words words, Kind kind, int count) {
    return words.sayOneOf("desk.count", kind.name(), "count", count);
  }

  /** The way to the whole desk. */
  public static ButtonElement toDesk(Words words) {
    return Said.toDesk(words);
  }

  /** {@code place} keeps the buttons of several entries apart. */
  public List<LayoutBlock> of(DeskEntry entry, int place) {
    var blocks = new ArrayList<LayoutBlock>();
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
    return blocks;
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
        "dated",
        item.until().isPresent(),
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
    buttons.add(
        Kit.button(
            words.say("desk.act.snooze"), DeskViews.SNOOZE + ":" + place, entry.item().key()));
    return buttons;
  }

  private List<ButtonElement> acts(DeskItem item, int place) {
    var record =
        Kit.button(words.say("desk.act.record"), DeskViews.RECORD + ":" + place, item.subject());
    var waive =
        Kit.button(words.say("desk.act.waive"), DeskViews.WAIVE + ":" + place, item.subject());
    var remind =
        Kit.button(words.say("desk.act.remind"), DeskViews.REMIND + ":" + place, item.key());
    return switch (item.kind()) {
      case COURSE, ENDING -> List.of(record, remind, waive);
      case DUAL_ROLE ->
          List.of(
              Kit.button(
                  words.say("desk.act.override"), DeskViews.OVERRIDE + ":" + place, item.key()));
      case ACKNOWLEDGEMENT, AGREEMENT, SILENT, UNMET, LAST_WEEKS -> List.of(remind);
      case REQUEST_ASKED ->
          List.of(
              Kit.button(words.say("desk.act.next"), DeskViews.NEXT + ":" + place, item.subject()));
      case WISH ->
          List.of(
              Kit.button(
                  words.say("desk.act.handled"), DeskViews.HANDLED + ":" + place, item.subject()));
      case DEACTIVATED -> List.of(end(item, place));
      case UNREACHABLE ->
          List.of(
              Kit.button(words.say("desk.act.seen"), DeskViews.SEEN + ":" + place, item.subject()));
      case REQUEST_OPEN ->
          List.of(
              Kit.button(
                  words.say("desk.act.suggest"), DeskViews.SUGGEST + ":" + place, item.subject()));
      case SURVEY ->
          List.of(
              Kit.button(
                  words.say("desk.act.survey"),
                  Subcommands.RUN + ":survey" + place,
                  DeskRoutes.COMMAND + " surveys " + item.subject()));
      case CHANNEL ->
          List.of(
              Kit.button(
                  words.say("desk.act.channel"),
                  Subcommands.RUN + ":channel" + place,
                  DeskRoutes.COMMAND + " community"));
      case JOB -> List.of();
    };
  }

  private ButtonElement end(DeskItem item, int place) {
    return Kit.danger(
        words.say("desk.act.end"),
        DeskViews.END + ":" + place,
        item.subject(),
        Kit.confirm(
            words.say("desk.end.title"),
            words.say("desk.end.text"),
            words.say("desk.end.yes"),
            words.say("desk.end.no")));
  }
}
