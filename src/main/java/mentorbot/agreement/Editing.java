package mentorbot.agreement;

import java.time.Clock;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * A party changes what the agreement says: a new version, which nobody has signed. What another
 * party changed meanwhile is never lost, nor is what this one typed.
 */
public final class Editing {
  private final Database database;
  private final Drafts drafts;
  private final Sheets sheets;
  private final Clock programme;

  public Editing(Database database, Drafts drafts, Clock programme) {
    this.database = database;
    this.drafts = drafts;
    this.sheets = new Sheets(drafts.editions());
    this.programme = programme;
  }

  /** {@code base} is the number of the version that the page was filled in on. */
  public Outcome save(Actor actor, String mentorship, int base, Edit edit) {
    return Attempts.at(
        () -> database.write(actor, session -> save(session, actor, mentorship, base, edit)));
  }

  private static boolean fits(String wording) {
    return !wording.isBlank() && wording.codePointCount(0, wording.length()) <= ClauseText.LONGEST;
  }

  private Outcome save(
      StatelessSession session, Actor actor, String mentorship, int base, Edit edit) {
    var found = drafts.open(session, mentorship, actor.user(), programme.instant());
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    var parties = found.get().parties();
    var agreement = found.get().agreement();
    if (!parties.open()) {
      return new Outcome.Ended(sheets.of(session, parties, agreement));
    }
    var from = drafts.editions().find(session, mentorship, base);
    if (from.isEmpty()) {
      return new Outcome.Gone();
    }
    if (edit instanceof Edit.Wording wording && !fits(wording.wording())) {
      return new Outcome.UnfitWording();
    }
    var unfit = edit.unfit(from.get().text(), drafts.methods());
    if (unfit.isPresent()) {
      return new Outcome.Unfit(unfit.get());
    }
    var mine =
        Change.between(from.get().text(), edit.appliedTo(from.get().text(), drafts.methods()));
    return agreement.current() == base
        ? keep(session, parties, agreement, from.get(), mine)
        : overtaken(session, parties, agreement, from.get(), mine, edit);
  }

  private Outcome keep(
      StatelessSession session,
      Parties parties,
      Agreement agreement,
      Edition base,
      List<Change> changes) {
    if (changes.isEmpty()) {
      return new Outcome.Unchanged(sheets.of(session, parties, agreement));
    }
    var now = programme.instant();
    int number = agreement.openNext(now, parties.started());
    new Agreements_(session).change(agreement);
    var edition =
        drafts
            .editions()
            .add(session, parties, number, parties.reader(), now, Merge.of(changes, base.text()));
    Telling.edited(session, parties, base, edition, now);
    return new Outcome.Saved(sheets.of(session, parties, agreement), changes);
  }

  private Outcome overtaken(
      StatelessSession session,
      Parties parties,
      Agreement agreement,
      Edition base,
      List<Change> mine,
      Edit edit) {
    var sheet = sheets.of(session, parties, agreement);
    var newest = sheet.newest().text();
    return new Outcome.Overtaken(
        sheet, merged(mine, newest, edit), Change.between(base.text(), newest));
  }

  /** Where the two don't go together (a review after the new end), the page stands as typed. */
  private AgreementText merged(List<Change> mine, AgreementText newest, Edit edit) {
    try {
      return Merge.of(mine, newest);
    } catch (IllegalArgumentException together) {
      return edit.appliedTo(newest, drafts.methods());
    }
  }
}
