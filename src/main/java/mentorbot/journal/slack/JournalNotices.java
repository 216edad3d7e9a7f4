package mentorbot.journal.slack;

import java.util.List;
import mentorbot.journal.ExportNotice.Export;
import mentorbot.journal.ReflectNotice.Offer;
import mentorbot.journal.SharedLineNotice.Line;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;

/** Messages about journals: a line somebody shares, and two questions after a conversation. */
public final class JournalNotices {
  private JournalNotices() {}

  public static Message shared(Line line, Reader reader) {
    var words = reader.words();
    var author = Mrkdwn.person(line.author());
    if (line.text().isEmpty()) {
      return Message.of(words.mrkdwn("journal.told.takenBack", "author", author));
    }
    var said = words.mrkdwn("journal.told", "author", author);
    return Message.of(
        said,
        Kit.section(said),
        Kit.section(words.mrkdwn("journal.told.line", "text", line.text())),
        Kit.context(words.mrkdwn("journal.told.note")));
  }

  /** The files come right before it. */
  public static Message exported(Export export, Reader reader) {
    var words = reader.words();
    int files = export.volumes().size();
    var said = words.mrkdwn("journal.export.here", "count", export.count(), "files", files);
    return new Message(
        said,
        List.of(
            Kit.section(said),
            Kit.context(words.mrkdwn("journal.export.kept", "files", files)),
            Kit.actions(JournalViews.toList(words))),
        JournalFiles.of(words, export));
  }

  public static Message reflect(Offer offer, Reader reader) {
    var words = reader.words();
    var people = JournalWords.people(words, offer.people());
    var day = offer.heldOn();
    return switch (offer.state()) {
      case WRITTEN ->
          Message.of(words.mrkdwn("journal.reflect.written", "people", people, "day", day));
      case LET_GO -> Message.of(words.mrkdwn("journal.reflect.over"));
      case OFFERED -> {
        var said = words.mrkdwn("journal.reflect.offer", "people", people, "day", day);
        yield Message.of(
            said,
            Kit.section(said),
            Kit.context(words.mrkdwn("journal.reflect.whoSees")),
            Kit.actions(
                Kit.primary(
                    words.say("journal.button.answer"), JournalIds.REFLECT, offer.reflection()),
                Kit.button(
                    words.say("journal.button.letGo"), JournalIds.LET_GO, offer.reflection())));
      }
    };
  }
}
