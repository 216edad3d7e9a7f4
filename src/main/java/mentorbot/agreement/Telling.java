package mentorbot.agreement;

import java.time.Instant;
import java.util.Collection;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/** Leaves in the outbox what the parties are to be told; each notice is about one version. */
final class Telling {
  private Telling() {}

  /** A new version awaits signatures; what was sent about the one before it is no longer true. */
  static void edited(
      StatelessSession session, Parties parties, Edition before, Edition edition, Instant now) {
    var others =
        parties.people().stream().filter(person -> !person.equals(edition.draftedBy())).toList();
    put(session, others, EditedNotice.NAME, edition, now);
    changed(session, parties, before);
  }

  /** One party signed, others have not. */
  static void signed(
      StatelessSession session,
      Parties parties,
      Collection<String> missing,
      Edition edition,
      Instant now) {
    put(session, missing, SignedNotice.NAME, edition, now);
    changed(session, parties, edition);
  }

  /** Everybody has signed; the last signer sees it at once. */
  static void agreed(StatelessSession session, Parties parties, Edition edition, Instant now) {
    put(session, parties.others(), AgreedNotice.NAME, edition, now);
    changed(session, parties, edition);
  }

  static void refused(StatelessSession session, Parties parties, Edition edition, Instant now) {
    put(session, parties.others(), RefusedNotice.NAME, edition, now);
    changed(session, parties, edition);
  }

  /** Sent messages about this version are edited, and Home shows how it stands. */
  static void changed(StatelessSession session, Parties parties, Edition edition) {
    Outbox.refreshAll(session, edition.id());
    Outbox.homeStale(session, parties.people());
  }

  private static void put(
      StatelessSession session,
      Collection<String> recipients,
      String kind,
      Edition edition,
      Instant now) {
    for (var recipient : recipients) {
      Outbox.put(session, NewNotice.once(recipient, kind, edition.id(), now));
    }
  }
}
