package mentorbot.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.PausedDays;
import mentorbot.people.AbsenceListener;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Parties sign one version, or keep what is in force. With the last signature an agreement takes
 * effect: the relationship starts if its gates are open, and an amendment replaces the old terms.
 */
public final class Signing implements AbsenceListener {
  private final Database database;
  private final Drafts drafts;
  private final Sheets sheets;
  private final Starter starter;
  private final Hours hours;
  private final Clock programme;
  private final Clock wall;
  private final Optional<Membership> membership;

  /** Where nobody joins. */
  public Signing(
      Database database, Drafts drafts, Starter starter, Hours hours, Clock programme, Clock wall) {
    this(database, drafts, starter, hours, programme, wall, Optional.empty());
  }

  public Signing(
      Database database,
      Drafts drafts,
      Starter starter,
      Hours hours,
      Clock programme,
      Clock wall,
      Optional<Membership> membership) {
    this.membership = membership;
    this.database = database;
    this.drafts = drafts;
    this.sheets = new Sheets(drafts.editions());
    this.starter = starter;
    this.hours = hours;
    this.programme = programme;
    this.wall = wall;
  }

  /** {@code shown} is the wording the signer had before their eyes; it is kept, sealed. */
  public Outcome sign(Actor actor, String mentorship, int number, String shown) {
    return Attempts.at(
        () -> database.write(actor, session -> sign(session, actor, mentorship, number, shown)));
  }

  /** A party declines a proposed change, or its author takes it back; no reason is asked. */
  public Outcome keepAsItIs(Actor actor, String mentorship, int number) {
    return Attempts.at(
        () -> database.write(actor, session -> refuse(session, actor, mentorship, number)));
  }

  private Outcome sign(
      StatelessSession session, Actor actor, String mentorship, int number, String shown) {
    var found = drafts.open(session, mentorship, actor.user(), programme.instant());
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    var parties = found.get().parties();
    var agreement = found.get().agreement();
    var sheet = sheets.of(session, parties, agreement);
    if (!parties.open()) {
      return new Outcome.Ended(sheet);
    }
    if (sheet.signed(number, actor.user())) {
      return new Outcome.SignedBefore(sheet);
    }
    if (!agreement.isOpen(number)) {
      return new Outcome.Stale(sheet);
    }
    add(session, parties, sheet.newest(), shown);
    settle(session, parties, agreement, sheet);
    // Who would have joined, and can't be in it any more, is no party.
    return Parties.of(session, mentorship, actor.user())
        .<Outcome>map(still -> new Outcome.Signed(after(session, still)))
        .orElseGet(Outcome.Gone::new);
  }

  private void add(StatelessSession session, Parties parties, Edition edition, String shown) {
    new Agreements_(session)
        .add(
            new Signature(
                parties.mentorship().team(),
                edition,
                parties.reader(),
                wall.instant(),
                programme.instant(),
                shown,
                drafts.sealer()));
  }

  /** Changes the agreement's row in every case, so that two last signers can't miss each other. */
  private void settle(
      StatelessSession session, Parties parties, Agreement agreement, Sheet before) {
    var now = programme.instant();
    var edition = before.newest();
    var missing = before.missing();
    if (!missing.isEmpty()) {
      new Agreements_(session).change(agreement);
      Telling.signed(session, parties, missing, edition, now);
      return;
    }
    agreed(session, parties, agreement, edition, parties.reader());
  }

  /** {@code day}: as it is for this person. */
  private void agreed(
      StatelessSession session,
      Parties parties,
      Agreement agreement,
      Edition edition,
      String person) {
    var now = programme.instant();
    var day = now.atZone(hours.zone(session, person)).toLocalDate();
    agreement.agree(day);
    new Agreements_(session).change(agreement);
    Telling.agreed(session, parties, edition, now);
    membership.ifPresent(groups -> groups.admit(session, parties.mentorship(), now));
    if (parties.started()) {
      goOnUntil(session, parties.mentorship(), edition, now);
    } else {
      starter.tryStart(session, parties.mentorship(), day);
    }
  }

  /** A group waits for nobody whose account is gone: what all the others have signed counts. */
  @Override
  public void deactivated(StatelessSession session, String person, Instant now) {
    for (var mentorship : new Mentorships_(session).openOf(person)) {
      var parties =
          Parties.all(session, mentorship.id())
              .filter(found -> !found.people().contains(person) && !found.people().isEmpty());
      var agreement = new Agreements_(session).agreement(mentorship.id());
      var open = agreement.flatMap(Agreement::open);
      if (parties.isPresent() && open.isPresent()) {
        var people = parties.get().people();
        if (Standings.signers(session, agreement.get(), open.get()).containsAll(people)) {
          var edition = drafts.editions().get(session, mentorship.id(), open.get());
          agreed(session, parties.get(), agreement.get(), edition, people.get(0));
        }
      }
    }
  }

  private void goOnUntil(
      StatelessSession session, Mentorship mentorship, Edition edition, Instant now) {
    int months = edition.text().terms().durationMonths();
    Optional.ofNullable(mentorship.startedOn())
        .map(first -> first.plusMonths(months))
        .map(PausedDays.of(session, mentorship.id())::moved)
        .ifPresent(
            day ->
                membership.ifPresentOrElse(
                    groups -> groups.runsUntil(session, mentorship, day, now),
                    () -> mentorship.runsUntil(day)));
    new Mentorships_(session).change(mentorship);
  }

  private Sheet after(StatelessSession session, Parties before) {
    var parties = Parties.of(session, before.mentorship().id(), before.reader()).orElseThrow();
    var agreement = new Agreements_(session).agreement(before.mentorship().id()).orElseThrow();
    return sheets.of(session, parties, agreement);
  }

  private Outcome refuse(StatelessSession session, Actor actor, String mentorship, int number) {
    var found = drafts.open(session, mentorship, actor.user(), programme.instant());
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    var parties = found.get().parties();
    var agreement = found.get().agreement();
    var sheet = sheets.of(session, parties, agreement);
    if (!parties.open()) {
      return new Outcome.Ended(sheet);
    }
    if (!sheet.mayBeRefused() || !agreement.isOpen(number)) {
      return new Outcome.Stale(sheet);
    }
    agreement.refuse();
    var agreements = new Agreements_(session);
    agreements.change(agreement);
    agreements.add(new Refusal(mentorship, number, actor.user(), programme.instant()));
    var now = programme.instant();
    Telling.refused(session, parties, sheet.newest(), now);
    membership.ifPresent(
        groups -> groups.keptAsItIs(session, parties.mentorship(), actor.user(), now));
    if (!new Mentorships_(session).joinings(mentorship).isEmpty()) {
      // The change is off the table, who wants to join is not.
      new Renewing(drafts).renew(session, parties.mentorship(), now);
    }
    return new Outcome.Refused(after(session, parties));
  }
}
