package mentorbot.people.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentorbot.calendar.Shift;
import mentorbot.people.HoursCard;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** A person's hours as a card. */
final class HoursViews {
  static final String OPEN = "people.hours.open";
  static final String REMOVE = "people.hours.remove";
  static final String MORE = "people.hours.more";

  private static final int CHANGES_SHOWN = 14;
  private static final int AWAY_SHOWN = 10;

  private final Words words;
  private final HoursCard card;

  private HoursViews(Words words, HoursCard card) {
    this.words = words;
    this.card = card;
  }

  /** {@code from} counts the entries of leave skipped, on a later page. */
  static Message card(Words words, HoursCard card, int from) {
    var views = new HoursViews(words, card);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("people.hours.title")));
    if (card.neverOpen()) {
      blocks.add(Kit.section(words.mrkdwn("people.hours.neverOpen")));
    }
    blocks.add(Kit.section(String.join("\n", basics(words, card))));
    blocks.add(Kit.section(views.shifts()));
    blocks.add(
        Kit.actions(
            views.opens(HoursPages.USUAL),
            views.opens(HoursPages.SHIFTS),
            views.opens(HoursPages.ROTA),
            views.opens(HoursPages.WEEK),
            views.opens(HoursPages.AWAY),
            Kit.button(words.say("people.me.quiet"), Subcommands.RUN + ":quiet", "/mentor quiet")));
    blocks.addAll(views.away(Math.max(0, Math.min(from, card.away().size()))));
    blocks.add(Kit.context(words.mrkdwn("people.hours.private")));
    return new Message(words.mrkdwn("people.hours.title"), blocks);
  }

  private ButtonElement opens(String page) {
    var label = words.sayOneOf("people.hours.button", page);
    return Kit.button(label, OPEN + ":" + page, page);
  }

  /** Zone, quiet time, hour and a quiet asked for by name, one line each. */
  static List<String> basics(Words words, HoursCard card) {
    var lines = new ArrayList<String>();
    lines.add(words.mrkdwn("people.hours.zone", "zone", Zones.name(card.zone())));
    lines.add(
        card.quiet().isNever()
            ? words.mrkdwn("people.hours.noQuiet")
            : words.mrkdwn(
                "people.hours.quiet", "from", card.quiet().from(), "until", card.quiet().until()));
    lines.add(
        card.hour()
            .day()
            .map(
                day ->
                    words.mrkdwn("people.hours.weeklyHour", "day", day, "time", card.hour().time()))
            .orElseGet(() -> words.mrkdwn("people.hours.anyHour", "time", card.hour().time())));
    card.leftAloneUntil()
        .ifPresent(
            until ->
                lines.add(
                    words.mrkdwn(
                        "people.hours.leftAlone", "until", words.dateTime(until, card.zone()))));
    return lines;
  }

  private String shifts() {
    var lines = new ArrayList<String>();
    lines.add(words.mrkdwn("people.hours.shifts"));
    var usual = card.usual();
    if (usual.alternates()) {
      int now = usual.weekOf(card.today());
      lines.add(words.mrkdwn("people.rota.alternates", "weeks", usual.weeks().size()));
      for (int week = 0; week < usual.weeks().size(); week++) {
        var letter = HoursPages.letter(week);
        lines.add(words.mrkdwn("people.rota.weekLine", "letter", letter, "now", week == now));
        var shifts = week(usual.weeks().get(week));
        lines.addAll(shifts.isEmpty() ? List.of(words.mrkdwn("people.rota.noShifts")) : shifts);
      }
    } else {
      var shifts = week(usual.weeks().get(0));
      lines.addAll(shifts.isEmpty() ? List.of(words.mrkdwn("people.hours.noShifts")) : shifts);
    }
    card.changes().stream().limit(CHANGES_SHOWN).forEach(change -> lines.add(change(change)));
    int more = card.changes().size() - CHANGES_SHOWN;
    if (more > 0) {
      lines.add(words.mrkdwn("people.hours.moreDays", "count", more));
    }
    return String.join("\n", lines);
  }

  private List<String> week(Map<DayOfWeek, List<Shift>> week) {
    Map<Shift, List<String>> byShift = new LinkedHashMap<>();
    for (var day : DayOfWeek.values()) {
      for (var shift : week.getOrDefault(day, List.of())) {
        byShift.computeIfAbsent(shift, s -> new ArrayList<>()).add(words.weekday(day));
      }
    }
    var lines = new ArrayList<String>();
    byShift.forEach((shift, days) -> lines.add(line(words.list(days), shift)));
    return lines;
  }

  private String change(HoursCard.ChangedDay change) {
    return change.shifts().isEmpty()
        ? words.mrkdwn("people.hours.dayOff", "date", change.date())
        : String.join(
            "\n", change.shifts().stream().map(s -> line(words.date(change.date()), s)).toList());
  }

  private String line(String when, Shift shift) {
    var until = shift.start().plus(shift.length());
    return words.mrkdwn(
        "people.hours.shift",
        "when",
        new Markup(Markup.escape(when)),
        "from",
        shift.start(),
        "until",
        until,
        "quiet",
        shift.quiet() ? "yes" : "no");
  }

  private List<LayoutBlock> away(int from) {
    var blocks = new ArrayList<LayoutBlock>();
    var shown = card.away().subList(from, Math.min(from + AWAY_SHOWN, card.away().size()));
    for (var away : shown) {
      var text = words.mrkdwn("people.hours.away", "days", days(away));
      var remove =
          Kit.labelled(
              Kit.button(words.say("people.hours.remove"), REMOVE, away.id()),
              words.say("people.hours.removeLabel", "days", days(away)));
      blocks.add(Kit.section(text, remove));
    }
    if (from + AWAY_SHOWN < card.away().size()) {
      var next = String.valueOf(from + AWAY_SHOWN);
      blocks.add(Kit.actions(Kit.button(words.say("people.hours.more"), MORE, next)));
    }
    return blocks;
  }

  private String days(HoursCard.Away away) {
    LocalDate first = away.leave().first();
    LocalDate last = away.leave().last();
    return first.equals(last)
        ? words.date(first)
        : words.say("people.hours.fromTo", "first", first, "last", last);
  }
}
