package mentorbot.meetings.slack;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import mentorbot.meetings.MeetingCard;
import mentorbot.meetings.MeetingCard.Other;
import mentorbot.slack.Calling;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Says a moment by everybody's clock: one's own, and those of the others where they differ. */
final class WhenWords {
  private WhenWords() {}

  static Markup when(MeetingCard card, Instant moment, Words words) {
    return card.notedOn().isPresent()
        ? new Markup(words.date(card.notedOn().get()))
        : when(moment, card.zone(), card.others(), words);
  }

  static Markup when(Instant moment, ZoneId zone, List<Other> others, Words words) {
    var mine = LocalDateTime.ofInstant(moment, zone);
    var theirs = new ArrayList<Markup>();
    for (var other : others) {
      var at = LocalDateTime.ofInstant(moment, other.zone());
      if (!at.equals(mine)) {
        theirs.add(new Markup(theirs(at, mine, moment, other, words)));
      }
    }
    var own = words.dateTime(moment, zone);
    return new Markup(
        theirs.isEmpty()
            ? words.mrkdwn("meetings.when.alone", "when", own)
            : words.mrkdwn("meetings.when.both", "when", own, "theirs", words.markupList(theirs)));
  }

  private static String theirs(
      LocalDateTime at, LocalDateTime mine, Instant moment, Other other, Words words) {
    var person = Mrkdwn.person(other.person());
    return at.toLocalDate().equals(mine.toLocalDate())
        ? words.mrkdwn("meetings.theirs.time", "time", at.toLocalTime(), "person", person)
        : words.mrkdwn(
            "meetings.theirs.date", "when", words.dateTime(moment, other.zone()), "person", person);
  }

  static Markup people(Words words, Collection<String> users) {
    return words.markupList(users.stream().map(Mrkdwn::person).toList());
  }

  static Markup people(MeetingCard card, Words words) {
    return people(words, card.otherPeople());
  }

  /** As the relationship is called. */
  static Markup called(MeetingCard card, Words words) {
    return Calling.in(words, card.name(), card.otherPeople());
  }

  static Markup by(MeetingCard card) {
    return Mrkdwn.person(card.by().orElse(card.me()));
  }

  /** How long, where, and whether it comes again. */
  static String details(MeetingCard card, Words words) {
    var minutes = words.say("meetings.minutes", "count", card.minutes());
    var place =
        card.place()
            .map(line -> words.mrkdwn("meetings.place.line", "place", line))
            .orElseGet(() -> words.mrkdwn("meetings.place.huddle"));
    var key = card.repeats() ? "repeats" : card.series().isPresent() ? "series" : "";
    return key.isEmpty()
        ? words.mrkdwn("meetings.details", "minutes", minutes, "place", new Markup(place))
        : words.mrkdwnOneOf(
            "meetings.details", key, "minutes", minutes, "place", new Markup(place));
  }
}
