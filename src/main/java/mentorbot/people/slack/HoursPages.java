package mentorbot.people.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentorbot.calendar.Rota;
import mentorbot.calendar.Shift;
import mentorbot.people.HoursCard;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The modals in which a person changes their hours. */
final class HoursPages {
  static final String CALLBACK = "people.hours.save";
  static final String USUAL = "usual";
  static final String SHIFTS = "shifts";
  static final String ROTA = "rota";
  static final String WEEK = "week";
  static final String AWAY = "away";

  static final String OTHER_SHIFTS = "other";
  static final String NO_SHIFTS = "none";
  static final String AS_USUAL = "as-usual";

  private static final LocalTime START = LocalTime.of(8, 0);
  private static final LocalTime END = LocalTime.of(17, 0);

  private HoursPages() {}

  static boolean exists(String page) {
    return Stream.of(USUAL, SHIFTS, ROTA, WEEK, AWAY).anyMatch(page::equals);
  }

  static View page(Words words, HoursCard card, String page) {
    var blocks =
        switch (page) {
          case USUAL -> usual(words, card);
          case SHIFTS -> shifts(words, card);
          case ROTA -> rota(words, card);
          case WEEK -> week(words, card);
          default -> away(words, card);
        };
    return Kit.modal(
        CALLBACK,
        words.sayOneOf("people.hours.button", page),
        words.say("people.page.save"),
        words.say("people.page.close"),
        page,
        blocks);
  }

  private static List<LayoutBlock> usual(Words words, HoursCard card) {
    return List.of(
        Inputs.required(
            "quietFrom", words.say("people.page.quietFrom"), Inputs.time(card.quiet().from())),
        Inputs.hinted(
            Inputs.required(
                "quietUntil",
                words.say("people.page.quietUntil"),
                Inputs.time(card.quiet().until())),
            words.say("people.page.quietHint")),
        Inputs.required(
            "day",
            words.say("people.page.day"),
            Inputs.select(
                Options.anyOrOneDay(words),
                card.hour().day().map(Enum::name).orElse(Options.ANY_DAY),
                words.say("people.page.choose"))),
        Inputs.hinted(
            Inputs.required("time", words.say("people.page.time"), Inputs.time(card.hour().time())),
            words.say("people.page.timeHint")));
  }

  private static List<LayoutBlock> shifts(Words words, HoursCard card) {
    var first =
        card.usual().weeks().stream()
            .flatMap(week -> week.values().stream())
            .flatMap(List::stream)
            .findFirst();
    var blocks = new ArrayList<LayoutBlock>();
    if (card.usual().alternates()) {
      int now = card.usual().weekOf(card.today());
      blocks.add(
          Inputs.required(
              "week",
              words.say("people.rota.inWeek"),
              Inputs.select(
                  weeks(words, card.usual().weeks().size(), now),
                  String.valueOf(now),
                  words.say("people.page.choose"))));
    }
    blocks.add(
        Inputs.hinted(
            Inputs.optional(
                "days",
                words.say("people.shift.days"),
                Inputs.checkboxes(Options.weekdays(words), List.of())),
            words.say("people.shift.daysHint")));
    blocks.addAll(shift(words, first.orElse(null)));
    if (first.isPresent()) {
      var forget = Kit.option(words.say("people.shift.forget"), NO_SHIFTS);
      blocks.add(
          Inputs.optional(
              "forget",
              words.say("people.shift.or"),
              Inputs.checkboxes(List.of(forget), List.of())));
    }
    return blocks;
  }

  private static List<LayoutBlock> rota(Words words, HoursCard card) {
    int now = card.usual().weekOf(card.today());
    var repeats = new ArrayList<OptionObject>();
    for (int weeks = 1; weeks <= Rota.MOST_WEEKS; weeks++) {
      repeats.add(
          Kit.option(words.say("people.rota.every", "weeks", weeks), String.valueOf(weeks)));
    }
    return List.of(
        Inputs.hinted(
            Inputs.required(
                "weeks",
                words.say("people.rota.repeats"),
                Inputs.select(
                    repeats,
                    String.valueOf(card.usual().weeks().size()),
                    words.say("people.page.choose"))),
            words.say("people.rota.repeatsHint")),
        Inputs.hinted(
            Inputs.required(
                "this",
                words.say("people.rota.this"),
                Inputs.select(
                    weeks(words, Rota.MOST_WEEKS, -1),
                    String.valueOf(now),
                    words.say("people.page.choose"))),
            words.say("people.rota.thisHint")));
  }

  /** Week A, week B and so on; {@code now} is marked as the current one. */
  private static List<OptionObject> weeks(Words words, int count, int now) {
    return IntStream.range(0, count)
        .mapToObj(
            week ->
                Kit.option(
                    words.say("people.rota.week", "letter", letter(week), "now", week == now),
                    String.valueOf(week)))
        .toList();
  }

  /** Weeks are called A to D. */
  static String letter(int week) {
    return String.valueOf((char) ('A' + week));
  }

  private static List<LayoutBlock> shift(Words words, @Nullable Shift shift) {
    var start = shift == null ? START : shift.start();
    var end = shift == null ? END : shift.start().plus(shift.length());
    return List.of(
        Inputs.required("start", words.say("people.shift.start"), Inputs.time(start)),
        Inputs.hinted(
            Inputs.required("end", words.say("people.shift.end"), Inputs.time(end)),
            words.say("people.shift.endHint")),
        Inputs.required(
            "quiet",
            words.say("people.shift.quiet"),
            Inputs.radios(
                List.of(
                    Kit.option(words.say("people.shift.quietYes"), "yes"),
                    Kit.option(words.say("people.shift.quietNo"), "no")),
                shift != null && !shift.quiet() ? "no" : "yes")));
  }

  private static List<LayoutBlock> week(Words words, HoursCard card) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(
        Inputs.hinted(
            Inputs.required(
                "date", words.say("people.week.date"), Inputs.date(card.today().plusWeeks(1))),
            words.say("people.week.dateHint")));
    blocks.add(
        Inputs.required(
            "what",
            words.say("people.week.what"),
            Inputs.radios(
                List.of(
                    Kit.option(words.say("people.week.other"), OTHER_SHIFTS),
                    Kit.option(words.say("people.week.none"), NO_SHIFTS),
                    Kit.option(words.say("people.week.usual"), AS_USUAL)),
                OTHER_SHIFTS)));
    blocks.add(
        Inputs.optional(
            "days",
            words.say("people.shift.days"),
            Inputs.checkboxes(Options.weekdays(words), List.of())));
    blocks.addAll(shift(words, null));
    return blocks;
  }

  private static List<LayoutBlock> away(Words words, HoursCard card) {
    return List.of(
        Inputs.required("first", words.say("people.away.first"), Inputs.date(card.today())),
        Inputs.hinted(
            Inputs.required("last", words.say("people.away.last"), Inputs.date(card.today())),
            words.say("people.away.hint")));
  }
}
