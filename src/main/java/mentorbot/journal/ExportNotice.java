package mentorbot.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentorbot.journal.Exporting.Volume;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** The whole journal, asked for by its author: read right before it is sent, to nobody else. */
public final class ExportNotice implements NoticeKind<ExportNotice.Export> {
  public static final String NAME = "journal.export";

  private final Exporting exporting;

  public ExportNotice(Exporting exporting) {
    this.exporting = exporting;
  }

  /**
   * {@code id}: of this request; {@code day} and {@code zone}: the author's; {@code since}: when it
   * was asked for.
   */
  public record Export(
      String id, Instant since, LocalDate day, String zone, long count, List<Volume> volumes) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.REPLY;
  }

  @Override
  public Decision<Export> decide(StatelessSession session, Notice notice, Instant now) {
    var author = notice.recipient();
    if (!author.equals(notice.subject())) {
      return Decision.drop("not theirs");
    }
    long count = new JournalEntries_(session).count(author);
    if (count == 0) {
      return Decision.drop("nothing in it any more");
    }
    var zone = Hours.zoneOf(session, author);
    return Decision.send(
        new Export(
            notice.id(),
            notice.notBefore(),
            notice.notBefore().atZone(zone).toLocalDate(),
            zone.getId(),
            count,
            exporting.volumes(session, author)));
  }
}
