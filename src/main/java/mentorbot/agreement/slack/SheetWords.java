package mentorbot.agreement.slack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import mentorbot.agreement.Blockers;
import mentorbot.agreement.Edition;
import mentorbot.agreement.Sheet;
import mentorbot.agreement.Sheet.Mark;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** How an agreement stands, in mrkdwn sentences. */
final class SheetWords {
  private SheetWords() {}

  static Markup people(Words words, Collection<String> users) {
    return words.markupList(users.stream().map(Mrkdwn::person).toList());
  }

  /** With whom, and what is the case now. */
  static String status(Words words, Sheet sheet) {
    var others = people(words, sheet.others());
    return words.mrkdwn("agreement.with", "others", others) + "\n" + state(words, sheet);
  }

  private static String state(Words words, Sheet sheet) {
    return switch (sheet.stage()) {
      case ENDED -> words.mrkdwn("agreement.state.ended");
      case AGREED -> words.mrkdwn("agreement.state.agreed") + "\n" + blockers(words, sheet);
      case DRAFT -> words.mrkdwn("agreement.state.draft") + "\n" + turn(words, sheet);
      case IN_FORCE -> inForce(words, sheet);
    };
  }

  private static String inForce(Words words, Sheet sheet) {
    var since = sheet.startedOn();
    var state =
        since == null
            ? words.mrkdwn("agreement.state.inForce")
            : words.mrkdwn(
                "agreement.state.inForceUntil",
                "until",
                since.plusMonths(sheet.shown().text().terms().durationMonths()));
    return sheet.open() == null ? state : state + "\n" + turn(words, sheet);
  }

  /** Whose signature is awaited. */
  static String turn(Words words, Sheet sheet) {
    var missing = people(words, sheet.missing());
    if (sheet.amendment()) {
      return sheet.readersTurn()
          ? words.mrkdwn("agreement.turn.amendment")
          : words.mrkdwn("agreement.turn.amendmentOthers", "missing", missing);
    }
    if (!sheet.readersTurn()) {
      return words.mrkdwn("agreement.turn.others", "missing", missing);
    }
    return sheet.missing().isEmpty()
        ? words.mrkdwn("agreement.turn.onlyYou")
        : words.mrkdwn("agreement.turn.all");
  }

  private static String blockers(Words words, Sheet sheet) {
    return blockers(words, sheet.blockers(), sheet.reader());
  }

  /** What a signed agreement still waits for before the start. */
  static String blockers(Words words, Blockers blockers, String reader) {
    var lines = new ArrayList<String>();
    var without = blockers.withoutCourse();
    if (without.contains(reader)) {
      lines.add(words.mrkdwn("agreement.waits.yourCourse"));
    }
    var others = without.stream().filter(person -> !person.equals(reader)).toList();
    if (!others.isEmpty()) {
      lines.add(words.mrkdwn("agreement.waits.course", "people", people(words, others)));
    }
    if (blockers.dualRole()) {
      lines.add(words.mrkdwn("agreement.waits.dualRole"));
    }
    var before = blockers.lastDayBefore();
    if (before != null) {
      lines.add(words.mrkdwn("agreement.waits.day", "day", words.date(before)));
    }
    return lines.isEmpty() ? words.mrkdwn("agreement.waits.soon") : String.join("\n", lines);
  }

  /** Version, fingerprint and signatures of one version. */
  static String colophon(Words words, Edition edition, List<Mark> marks) {
    var line =
        words.mrkdwn("agreement.colophon", "number", edition.number(), "code", edition.code());
    var signed =
        marks.stream()
            .filter(mark -> mark.number() == edition.number())
            .map(mark -> signature(words, mark))
            .toList();
    return signed.isEmpty()
        ? line + " " + words.mrkdwn("agreement.unsigned")
        : line + " " + words.mrkdwn("agreement.signedBy", "signatures", words.markupList(signed));
  }

  private static Markup signature(Words words, Mark mark) {
    return new Markup(
        words.mrkdwn(
            "agreement.signature", "person", Mrkdwn.person(mark.signer()), "when", mark.when()));
  }
}
