package mentorbot.journal.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentorbot.journal.ExportNotice.Export;
import mentorbot.journal.Exported;
import mentorbot.journal.Exporting.Volume;
import mentorbot.slack.Enclosed;
import mentorbot.slack.Enclosed.Sheet;
import mentorbot.texts.Words;

/**
 * A journal as plain text that any phone opens and any printer prints. What its author wrote is
 * indented, line by line: whatever signs it is made of, it can't be taken for a day or a heading.
 */
final class JournalFiles {
  private static final int OF_ID = 8;
  private static final String INDENT = "    ";

  /** Slack shows no more in one message. */
  private static final int IN_A_MESSAGE = 10;

  private JournalFiles() {}

  static List<Enclosed> of(Words words, Export export) {
    var sheets = new ArrayList<Sheet>();
    for (int i = 0; i < export.volumes().size(); i++) {
      sheets.add(sheet(words, export, i));
    }
    var messages = new ArrayList<Enclosed>();
    for (int from = 0; from < sheets.size(); from += IN_A_MESSAGE) {
      messages.add(
          new Enclosed(
              words.mrkdwn("journal.file.comment"),
              sheets.subList(from, Math.min(sheets.size(), from + IN_A_MESSAGE)),
              words.mrkdwn("journal.file.otherwise"),
              export.since()));
    }
    return messages;
  }

  private static Sheet sheet(Words words, Export export, int at) {
    int volumes = export.volumes().size();
    var part = volumes == 1 ? "" : "-part-" + (at + 1) + "-of-" + volumes;
    var name =
        String.format(
            Locale.ROOT,
            "journal-%s-%s%s.txt",
            export.day(),
            export.id().substring(0, OF_ID).toLowerCase(Locale.ROOT),
            part);
    var volume = export.volumes().get(at);
    return Sheet.ofText(
        name,
        words.say("journal.file.title", "day", export.day()),
        () -> text(words, export, volume, at + 1));
  }

  private static String text(Words words, Export export, Volume volume, int number) {
    var text = new StringBuilder();
    text.append(words.say("journal.file.title", "day", export.day())).append('\n');
    text.append(words.say("journal.file.about", "count", export.count(), "zone", export.zone()))
        .append('\n');
    if (export.volumes().size() > 1) {
      text.append(words.say("journal.file.part", "part", number, "parts", export.volumes().size()))
          .append('\n');
    }
    volume.forEach(entry -> add(text, words, entry));
    return text.toString();
  }

  private static void add(StringBuilder text, Words words, Exported entry) {
    text.append('\n').append(heading(words, entry)).append('\n');
    indent(text, entry.text());
    if (!entry.together().isEmpty()) {
      text.append(words.say("journal.file.together")).append('\n');
      indent(text, entry.together());
    }
    for (var shared : entry.shared()) {
      text.append(words.say("journal.file.shared", "people", people(words, shared.people())))
          .append('\n');
      indent(text, shared.line());
    }
  }

  private static String heading(Words words, Exported entry) {
    return entry.conversation()
        ? words.say(
            "journal.file.dayAbout",
            "day",
            entry.day(),
            "changed",
            entry.changed(),
            "people",
            people(words, entry.people()))
        : words.say("journal.file.day", "day", entry.day(), "changed", entry.changed());
  }

  private static String people(Words words, List<String> names) {
    return names.isEmpty() ? words.say("journal.file.others") : words.list(names);
  }

  private static void indent(StringBuilder text, String written) {
    if (written.isEmpty()) {
      return;
    }
    for (var line : written.split("\\R", -1)) {
      text.append(line.isBlank() ? "" : INDENT)
          .append(printable(line.stripTrailing()))
          .append('\n');
    }
  }

  /** Without what steers a terminal or a printer, and without halves of signs. */
  private static String printable(String line) {
    return line.replaceAll("[\\p{Cc}\\p{Cs}&&[^\t]]", "");
  }
}
