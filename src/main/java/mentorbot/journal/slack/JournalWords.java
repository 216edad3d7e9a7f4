package mentorbot.journal.slack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import mentorbot.journal.Entry;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Small pieces that several views say. */
final class JournalWords {
  /** Of one section, after escaping; the rest of Slack's 3,000 is for what stands around it. */
  private static final int PIECE = 2_800;

  private JournalWords() {}

  static Markup people(Words words, Collection<String> users) {
    return words.markupList(users.stream().map(Mrkdwn::person).toList());
  }

  static String head(Words words, Entry entry) {
    return entry.about().isEmpty()
        ? words.mrkdwn("journal.head", "day", entry.day(), "changed", entry.changed())
        : words.mrkdwn(
            "journal.headAbout",
            "day",
            entry.day(),
            "changed",
            entry.changed(),
            "people",
            people(words, entry.about()));
  }

  static String item(Words words, Entry entry, String text) {
    return entry.about().isEmpty()
        ? words.mrkdwn("journal.item", "day", entry.day(), "changed", entry.changed(), "text", text)
        : words.mrkdwn(
            "journal.itemAbout",
            "day",
            entry.day(),
            "changed",
            entry.changed(),
            "people",
            people(words, entry.about()),
            "text",
            text);
  }

  /** A text of any length in pieces that fit into a section each, whatever signs it is made of. */
  static List<String> pieces(String text) {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    int length = 0;
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      int escaped = Markup.escape(Character.toString(sign)).length();
      if (length + escaped > PIECE) {
        pieces.add(piece.toString());
        piece.setLength(0);
        length = 0;
      }
      piece.appendCodePoint(sign);
      length += escaped;
      at += Character.charCount(sign);
    }
    if (piece.length() > 0) {
      pieces.add(piece.toString());
    }
    return pieces;
  }
}
