package mentorbot.meetings.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.calendar.CommonTimes.Fit;
import mentorbot.meetings.Draft;
import mentorbot.meetings.MeetingCard.Other;
import mentorbot.meetings.OfferOutcome;
import mentorbot.meetings.OfferPage;
import mentorbot.slack.Form;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The page on which somebody chooses times to offer, or names one. */
final class OfferViews {
  static final String OFFER = "meetings.offer";
  static final String TIMES = "times";
  static final String DATE = "date";
  static final String TIME = "time";
  static final String PLACE = "place";
  static final String REPEATS = "repeats";
  private static final String AGAIN = "again";
  private static final int PLACE_LENGTH = 200;

  private OfferViews() {}

  static View page(OfferPage page, Words words) {
    return page(page, words, null);
  }

  /** With a line on why it opens. */
  static View page(OfferPage page, Words words, @Nullable String lead) {
    var blocks = new ArrayList<LayoutBlock>();
    if (lead != null) {
      blocks.add(Kit.section(lead));
    }
    blocks.add(Kit.section(who(page, words)));
    if (!page.without().isEmpty()) {
      var without = WhenWords.people(words, page.without());
      blocks.add(Kit.context(words.mrkdwn("meetings.offer.without", "people", without)));
    }
    stands(page, words).ifPresent(line -> blocks.add(Kit.context(line)));
    blocks.add(Kit.context(words.mrkdwnOneOf("meetings.offer.fit", page.found().fit().name())));
    page.asBefore()
        .ifPresent(start -> blocks.add(Kit.section(asBefore(start, page.zone(), words))));
    if (page.found().fit() != Fit.NONE || page.asBefore().isPresent()) {
      var options = options(page, words);
      var chosen = page.asBefore().map(List::of).orElseGet(() -> page.found().times());
      var all = chosen.stream().map(OfferViews::value).toList();
      blocks.add(
          Inputs.optional(
              TIMES, words.say("meetings.offer.times"), Inputs.checkboxes(options, all)));
    }
    blocks.add(Inputs.optional(DATE, words.say("meetings.offer.date"), Inputs.date(null)));
    blocks.add(Inputs.optional(TIME, words.say("meetings.offer.time"), Inputs.time(null)));
    blocks.add(
        Inputs.hinted(
            Inputs.optional(
                PLACE,
                words.say("meetings.offer.place"),
                Inputs.line(page.place().orElse(null), PLACE_LENGTH)),
            words.say("meetings.offer.placeHint")));
    page.repeatsUntil()
        .ifPresent(until -> blocks.add(repeats(until, page.asBefore().isPresent(), words)));
    return Kit.modal(
        OFFER,
        page.meeting().isPresent()
            ? words.say("meetings.offer.move")
            : words.say("meetings.offer.title"),
        words.say("meetings.offer.send"),
        words.say("meetings.close"),
        metadata(page),
        blocks);
  }

  /** How they met before they were in this; nothing of it is kept unless it is sent. */
  private static String asBefore(Instant start, ZoneId zone, Words words) {
    var at = LocalDateTime.ofInstant(start, zone);
    return words.mrkdwn(
        "meetings.offer.asBefore", "day", at.getDayOfWeek(), "time", at.toLocalTime());
  }

  private static String who(OfferPage page, Words words) {
    var people = WhenWords.people(words, page.others().stream().map(Other::person).toList());
    return page.meeting().isPresent()
        ? words.mrkdwn("meetings.offer.leadMove", "people", people)
        : words.mrkdwn("meetings.offer.lead", "people", people);
  }

  private static Optional<String> stands(OfferPage page, Words words) {
    return page.meeting()
        .flatMap(OfferPage.Ref::stands)
        .map(
            start ->
                words.mrkdwn(
                    "meetings.offer.stands",
                    "when",
                    WhenWords.when(start, page.zone(), page.others(), words)));
  }

  private static List<OptionObject> options(OfferPage page, Words words) {
    return Stream.concat(page.asBefore().stream(), page.found().times().stream())
        .distinct()
        .map(time -> option(page, time, words))
        .toList();
  }

  private static OptionObject option(OfferPage page, Instant time, Words words) {
    var own = words.dateTime(time, page.zone());
    var mine = LocalDateTime.ofInstant(time, page.zone());
    var theirs =
        page.others().stream()
            .map(other -> LocalDateTime.ofInstant(time, other.zone()))
            .filter(at -> !at.equals(mine))
            .distinct()
            .map(
                at ->
                    at.toLocalDate().equals(mine.toLocalDate())
                        ? words.time(at.toLocalTime())
                        : other(at, words))
            .toList();
    return theirs.isEmpty()
        ? Kit.option(own, value(time))
        : Kit.option(
            own, value(time), words.say("meetings.offer.theirs", "times", words.list(theirs)));
  }

  private static String other(LocalDateTime at, Words words) {
    return words.weekday(at.getDayOfWeek()) + " " + words.time(at.toLocalTime());
  }

  private static String value(Instant time) {
    return "" + time.getEpochSecond();
  }

  private static LayoutBlock repeats(LocalDate until, boolean ticked, Words words) {
    var again = List.of(Kit.option(words.say("meetings.offer.repeats"), AGAIN));
    return Inputs.hinted(
        Inputs.optional(
            REPEATS,
            words.say("meetings.offer.again"),
            Inputs.checkboxes(again, ticked ? List.of(AGAIN) : List.of())),
        words.say("meetings.offer.repeatsHint", "until", until));
  }

  /** {@code mentorship} or {@code mentorship:meeting:step}. */
  private static String metadata(OfferPage page) {
    return page.meeting()
        .map(ref -> page.mentorship() + ":" + ref.id() + ":" + ref.step())
        .orElse(page.mentorship());
  }

  /** Empty with the fields that are wrong told to {@code wrong}. */
  static Draft draft(Form form) {
    var chosen = form.choices(TIMES).stream().flatMap(v -> Tap.moment(v).stream()).toList();
    var typed = form.date(DATE).flatMap(day -> form.time(TIME).map(day::atTime));
    var place = form.text(PLACE);
    return new Draft(
        chosen, typed, place.isEmpty() ? null : place, !form.choices(REPEATS).isEmpty());
  }

  /** A day without a time, or a time without a day. */
  static Optional<Reply> halfTyped(Form form, Words words) {
    boolean day = form.date(DATE).isPresent();
    boolean time = form.time(TIME).isPresent();
    if (day == time) {
      return Optional.empty();
    }
    return Optional.of(
        day
            ? Reply.error(TIME, words.say("meetings.offer.timeMissing"))
            : Reply.error(DATE, words.say("meetings.offer.dayMissing")));
  }

  static Reply outcome(OfferOutcome outcome, Form form, Words words) {
    if (outcome instanceof OfferOutcome.Offered offered) {
      return Reply.tell(CardViews.message(offered.card(), words));
    }
    if (outcome instanceof OfferOutcome.AnotherOffer another) {
      return Reply.tell(
          CardViews.message(another.card(), words, words.mrkdwn("meetings.offer.another")));
    }
    if (outcome instanceof OfferOutcome.Stale stale) {
      return Reply.tell(CardViews.message(stale.card(), words, words.mrkdwn("meetings.stale")));
    }
    return wrong(outcome, form, words)
        .orElseGet(
            () ->
                Reply.tell(
                    outcome instanceof OfferOutcome.Resting
                        ? Message.of(words.mrkdwn("meetings.resting"))
                        : Message.of(words.mrkdwn("slack.gone"))));
  }

  /** Said under the field that it is about. */
  private static Optional<Reply> wrong(OfferOutcome outcome, Form form, Words words) {
    var block =
        Stream.of(form.date(DATE).isPresent() ? DATE : TIMES, DATE)
            .filter(form.blocks()::contains)
            .findFirst()
            .orElse(DATE);
    if (outcome instanceof OfferOutcome.NothingChosen) {
      return Optional.of(Reply.error(block, words.say("meetings.offer.nothing")));
    }
    if (outcome instanceof OfferOutcome.Past) {
      return Optional.of(Reply.error(block, words.say("meetings.offer.past")));
    }
    return outcome instanceof OfferOutcome.TooFarAhead far
        ? Optional.of(Reply.error(block, words.say("meetings.offer.far", "latest", far.latest())))
        : Optional.empty();
  }

  static Message resting(Words words) {
    var text = words.mrkdwn("meetings.resting");
    return Message.of(text, Kit.section(new Markup(text).text()));
  }
}
