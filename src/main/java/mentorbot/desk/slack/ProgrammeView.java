package mentorbot.desk.slack;

import java.util.ArrayList;
import java.util.List;
import mentorbot.config.Programme;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.texts.Words;

/** The programme as it is defined, to read. */
final class ProgrammeView {
  private ProgrammeView() {}

  static Message card(Words words, Programme programme, List<String> coordinators) {
    var card = programme.card();
    var matching = programme.matching();
    var deib = programme.deib();
    var messages = programme.messages();
    var lines = new ArrayList<String>();
    lines.add(
        words.mrkdwn(
            "desk.programme.length",
            "months",
            card.lengthMonths(),
            "minutes",
            card.monthlyMinutes()));
    lines.add(
        words.mrkdwn(
            "desk.programme.course",
            "course",
            Said.link(deib.link(), deib.name()),
            "months",
            deib.validMonths()));
    lines.add(
        words.mrkdwn(
            "desk.programme.places",
            "mentor",
            matching.mentorPlaces(),
            "most",
            matching.mostMentorPlaces(),
            "mentee",
            matching.menteeRelationships()));
    lines.add(
        words.mrkdwn(
            "desk.programme.requests",
            "open",
            matching.openRequests(),
            "reminder",
            matching.reminderAfterDays(),
            "expiry",
            matching.expiryAfterDays()));
    lines.add(
        words.mrkdwn(
            "desk.programme.messages",
            "most",
            messages.weeklyBudget(),
            "from",
            messages.quiet().from(),
            "until",
            messages.quiet().until()));
    var people = new ArrayList<String>();
    people.add(
        words.mrkdwn("desk.programme.coordinators", "people", Said.people(words, coordinators)));
    people.add(
        words.mrkdwn(
            "desk.programme.safe",
            "people",
            Said.people(words, programme.contacts().safeContacts())));
    return Message.of(
        words.mrkdwn("desk.programme.title", "name", card.name()),
        Kit.header(card.name()),
        Kit.section(mentorbot.texts.Markup.escape(card.purpose())),
        Kit.section(String.join("\n", lines)),
        Kit.section(String.join("\n", people)),
        Kit.context(words.mrkdwn("desk.programme.change")));
  }
}
