package mentorbot.agreement;

import java.util.List;
import mentorbot.notices.Decision;
import org.hibernate.StatelessSession;

/** Tells kindly that a proposed change is off the table and the old terms stay. */
public final class RefusedNotice extends VersionNotice<RefusedNotice.KeptAsItIs> {
  public static final String NAME = "agreement.refused";

  /** {@code withdrawn}: by its own author. */
  public record KeptAsItIs(
      String mentorship, String by, boolean withdrawn, List<Change> changes, Standing standing) {}

  public RefusedNotice(Drafts drafts) {
    super(drafts, Standing.REFUSED);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  Decision<KeptAsItIs> tell(StatelessSession session, About about) {
    var edition = about.edition();
    return new Agreements_(session)
        .refusals(about.mentorship(), List.of(edition.number())).stream()
            .findFirst()
            .map(
                refusal ->
                    Decision.send(
                        new KeptAsItIs(
                            about.mentorship(),
                            refusal.refusedBy(),
                            refusal.refusedBy().equals(edition.draftedBy()),
                            sheets().changesSinceSigned(session, about.parties().reader(), edition),
                            about.standing())))
            .orElseGet(() -> Decision.drop("nobody refused it"));
  }
}
