package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mentorbot.desk.AuditLine;
import mentorbot.mentorships.Page;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Who did what of consequence, newest first. */
final class AuditViews {
  static final String PAGE = "desk.audit";
  static final String OF = "desk.auditOf";
  static final int SIZE = 10;

  /** What the texts know by name; anything else is shown as it is called. */
  static final Set<String> ACTS =
      Set.of(
          "training.recorded",
          "training.waived",
          "training.corrected",
          "training.taken-back",
          "reporting-line.changed",
          "dual-role.proposed",
          "dual-role.signed",
          "dual-role.declined",
          "mentorship.held",
          "person.left",
          "person.deactivated",
          "person.back",
          "person.unreachable-seen",
          "mentorship.ended-for-absence",
          "desk.reminded",
          "checkin.handled",
          "request.next-asked",
          "request.suggested",
          "report.asked",
          "survey.launched",
          "survey.answered-back",
          "community.chosen",
          "community.closed",
          "person.paused",
          "person.taken-up",
          "mentorship.paused",
          "mentorship.taken-up",
          "group.opened",
          "group.invited",
          "site.paused",
          "site.taken-up");

  private static final Set<String> DETAILS =
      Set.of("from", "until", "was", "before", "now", "one", "two", "contact", "site");

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private AuditViews() {}

  static Message page(
      Words words, Page<AuditLine> page, Optional<String> person, ZoneId zone, SiteNames sites) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("desk.audit.title")));
    person.ifPresent(
        p -> blocks.add(Kit.context(words.mrkdwn("desk.audit.about", "person", Mrkdwn.person(p)))));
    if (page.items().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("desk.audit.none")));
    }
    page.items().forEach(line -> blocks.add(Kit.section(line(words, line, zone, sites))));
    var turns =
        DeskViews.turns(
            words, PAGE, page.number(), page.more(), person.map(p -> ":" + p).orElse(""));
    if (!turns.isEmpty()) {
      blocks.add(Kit.actions(turns));
    }
    var choose = Inputs.person(null, words.say("desk.audit.choose"));
    choose.setActionId(OF);
    blocks.add(Kit.actions(choose));
    return new Message(words.mrkdwn("desk.audit.title"), blocks);
  }

  private static String line(Words words, AuditLine line, ZoneId zone, SiteNames sites) {
    var act =
        ACTS.contains(line.act())
            ? words.mrkdwnOneOf("desk.audit.act", line.act())
            : words.mrkdwn("desk.audit.other", "act", line.act());
    var by =
        line.actor().isEmpty()
            ? words.mrkdwn("desk.audit.program")
            : Mrkdwn.person(line.actor()).text();
    var parts = new ArrayList<String>();
    if (isPerson(line.subject())) {
      parts.add(Mrkdwn.person(line.subject()).text());
    }
    new TreeMap<>(line.detail())
        .forEach(
            (name, value) -> {
              if (DETAILS.contains(name)) {
                var shown = name.equals("site") ? sites.name(words, value) : value;
                parts.add(
                    words.mrkdwnOneOf("desk.audit.detail", name, "value", shown(words, shown)));
              }
            });
    return words.mrkdwn(
            "desk.audit.line",
            "when",
            words.dateTime(line.doneAt(), zone),
            "by",
            new Markup(by),
            "act",
            new Markup(act))
        + (parts.isEmpty() ? "" : "\n" + String.join(" · ", parts));
  }

  private static Markup shown(Words words, String value) {
    if (isPerson(value)) {
      return Mrkdwn.person(value);
    }
    return Markup.escaped(
        DAY.matcher(value).matches() ? words.date(LocalDate.parse(value)) : value);
  }

  private static boolean isPerson(String id) {
    return id.matches("[UW][A-Z0-9]{1,30}");
  }
}
