package mentorbot.agreement;

import java.util.List;
import mentorbot.notices.Decision;
import org.hibernate.StatelessSession;

/** Tells what another party changed, before and after, so that the reader can sign or edit on. */
public final class EditedNotice extends VersionNotice<EditedNotice.Edited> {
  public static final String NAME = "agreement.edited";

  /** {@code changes} lead from what the reader last signed or wrote; no author: the programme. */
  public record Edited(
      Edition edition,
      List<String> others,
      List<Change> changes,
      boolean mayRefuse,
      Standing standing) {}

  public EditedNotice(Drafts drafts) {
    super(drafts, Standing.OPEN);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  Decision<Edited> tell(StatelessSession session, About about) {
    var edition = about.edition();
    var agreed =
        about
            .agreement()
            .agreed()
            .map(number -> editions().get(session, about.mentorship(), number))
            .orElse(null);
    return Decision.send(
        new Edited(
            edition,
            about.others(),
            sheets().changesFor(session, about.parties().reader(), edition, agreed),
            edition.amendment() && edition.author().isPresent(),
            about.standing()));
  }
}
