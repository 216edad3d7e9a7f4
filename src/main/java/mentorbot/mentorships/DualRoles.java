package mentorbot.mentorships;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.config.Clause;
import mentorbot.mentorships.GateReport.DualRoleGate;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.people.ReportingLineListener;
import mentorbot.people.ReportingLines;
import mentorbot.store.Database;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/**
 * Keeps a supervisor from being a mentor, unless a coordinator who is no party proposes it, an
 * independent contact is named and both acknowledge it (R25, M6). Everything is audited.
 */
public final class DualRoles implements ReportingLineListener {
  /** A proposal that names somebody first, or second, and that may wait for them. */
  public static final List<Sign> PROPOSED =
      List.of(
          Sign.when(
              "exists (select 1 from dual_role d where d.team = :team"
                  + " and d.state = 'PROPOSED' and d.person_one = :person)"),
          Sign.when(
              "exists (select 1 from dual_role d where d.team = :team"
                  + " and d.state = 'PROPOSED' and d.person_two = :person)"));

  private final Database database;
  private final Clock programme;
  private final Clock wall;
  private final Coordinators coordinators;
  private final Starting starting;
  private final Clause clause;

  public DualRoles(
      Database database,
      Clock programme,
      Clock wall,
      Coordinators coordinators,
      Starting starting,
      Clause clause) {
    this.database = database;
    this.programme = programme;
    this.wall = wall;
    this.coordinators = coordinators;
    this.starting = starting;
    this.clause = clause;
  }

  /** What came of proposing to allow a pair. */
  public sealed interface ProposeOutcome {
    record Proposed(String dualRole) implements ProposeOutcome {}

    record NotCoordinator() implements ProposeOutcome {}

    /** Coordinators do nothing for themselves or a pair they are in (M30). */
    record Yourself() implements ProposeOutcome {}

    /** The contact is a party, or one of the two reports to the other. */
    record ContactNotIndependent() implements ProposeOutcome {}

    /** Neither reports to the other: there is nothing to allow. */
    record NotNeeded() implements ProposeOutcome {}

    /** It is proposed or signed already. */
    record AlreadyProposed() implements ProposeOutcome {}
  }

  /** What came of a party's answer. */
  public sealed interface SignOutcome {
    record Signed(String other, String contact, boolean both) implements SignOutcome {}

    record Declined(String other) implements SignOutcome {}

    record AlreadyAnswered() implements SignOutcome {}

    /** Missing, somebody else's or erased. */
    record Gone() implements SignOutcome {}
  }

  public ProposeOutcome propose(Actor coordinator, String one, String other, String contact) {
    return database.write(
        coordinator,
        session -> {
          var refusal = refusal(session, coordinator.user(), one, other, contact);
          if (refusal.isPresent()) {
            return refusal.get();
          }
          var now = programme.instant();
          var dualRole =
              new DualRole(one, other, contact, clause.wording(), coordinator.user(), now);
          new DualRoleRows_(session).add(dualRole);
          audit(session, coordinator, "dual-role.proposed", dualRole, now);
          for (var party : dualRole.parties()) {
            Outbox.put(session, NewNotice.once(party, AcknowledgeNotice.NAME, dualRole.id(), now));
          }
          refreshOpen(session, dualRole);
          return new ProposeOutcome.Proposed(dualRole.id());
        });
  }

  private Optional<ProposeOutcome> refusal(
      StatelessSession session, String coordinator, String one, String other, String contact) {
    if (!coordinators.is(session, coordinator)) {
      return Optional.of(new ProposeOutcome.NotCoordinator());
    }
    if (coordinator.equals(one) || coordinator.equals(other)) {
      return Optional.of(new ProposeOutcome.Yourself());
    }
    var parties = List.of(one, other);
    boolean independent =
        !parties.contains(contact)
            && parties.stream().noneMatch(party -> ReportingLines.between(session, party, contact));
    if (!independent) {
      return Optional.of(new ProposeOutcome.ContactNotIndependent());
    }
    var gate = Gates.dualRole(session, one, other);
    if (gate instanceof DualRoleGate.None) {
      return Optional.of(new ProposeOutcome.NotNeeded());
    }
    return gate instanceof DualRoleGate.Blocked
        ? Optional.empty()
        : Optional.of(new ProposeOutcome.AlreadyProposed());
  }

  /** A party acknowledges the clause; the second signature opens the gate. */
  public SignOutcome sign(Actor actor, String id) {
    return database.write(actor, session -> answer(session, actor, id, true));
  }

  public SignOutcome decline(Actor actor, String id) {
    return database.write(actor, session -> answer(session, actor, id, false));
  }

  /** The proposals that wait for this person, as ids, the oldest first. */
  public List<String> waitingFor(String team, String user) {
    return database.read(
        team,
        session -> new DualRoleRows_(session).waitingFor(user).stream().map(DualRole::id).toList());
  }

  private SignOutcome answer(StatelessSession session, Actor actor, String id, boolean yes) {
    var rows = new DualRoleRows_(session);
    var dualRole = rows.dualRole(id).filter(d -> d.parties().contains(actor.user()));
    if (dualRole.isEmpty()) {
      return new SignOutcome.Gone();
    }
    var found = dualRole.get();
    var signatures = rows.signatures(id);
    boolean signedBefore =
        signatures.stream().anyMatch(signature -> signature.person().equals(actor.user()));
    if (found.state() != DualRole.State.PROPOSED || signedBefore) {
      return new SignOutcome.AlreadyAnswered();
    }
    return yes
        ? sign(session, actor, found, !signatures.isEmpty())
        : decline(session, actor, found);
  }

  private SignOutcome sign(
      StatelessSession session, Actor actor, DualRole dualRole, boolean second) {
    var rows = new DualRoleRows_(session);
    var now = programme.instant();
    rows.add(new DualRoleSignature(dualRole.id(), actor.user(), wall.instant()));
    if (second) {
      dualRole.signedByBoth();
    }
    // Written also after the first signature: two at once meet in the row's version.
    rows.change(dualRole);
    audit(session, actor, "dual-role.signed", dualRole, now);
    Outbox.refreshAll(session, dualRole.id());
    if (second) {
      release(session, dualRole, now);
    }
    refreshOpen(session, dualRole);
    return new SignOutcome.Signed(dualRole.otherThan(actor.user()), dualRole.contact(), second);
  }

  private SignOutcome decline(StatelessSession session, Actor actor, DualRole dualRole) {
    var now = programme.instant();
    dualRole.decline();
    new DualRoleRows_(session).change(dualRole);
    audit(session, actor, "dual-role.declined", dualRole, now);
    Outbox.refreshAll(session, dualRole.id());
    refreshOpen(session, dualRole);
    return new SignOutcome.Declined(dualRole.otherThan(actor.user()));
  }

  private static void audit(
      StatelessSession session, Actor actor, String act, DualRole dualRole, Instant now) {
    var parties = dualRole.parties();
    Audit.record(
        session,
        actor,
        act,
        dualRole.id(),
        Map.of("one", parties.get(0), "two", parties.get(1), "contact", dualRole.contact()),
        now);
  }

  /** A reporting line changed: what runs between the two is held, or may go on. */
  @Override
  public void changed(StatelessSession session, String person, Instant now) {
    var mentorships = new Mentorships_(session);
    for (var mentorship : mentorships.openOf(person)) {
      boolean open = Gates.of(session, mentorship, LocalDate.EPOCH).dualRoleOpen();
      if (open) {
        release(session, mentorship, now);
      } else if (!mentorship.held()) {
        hold(session, mentorship, now);
      }
    }
    starting.gateOpened(session, person, now);
  }

  private void hold(StatelessSession session, Mentorship mentorship, Instant now) {
    var mentorships = new Mentorships_(session);
    mentorship.hold(now);
    mentorships.change(mentorship);
    tellParties(session, mentorship, now);
    var parties = people(session, mentorship);
    for (var coordinator : coordinators.all(session)) {
      if (!parties.contains(coordinator)) {
        Outbox.put(
            session,
            NewNotice.on(coordinator, HeldPairNotice.NAME, mentorship.id(), now.toString(), now));
      }
    }
    Audit.record(
        session,
        Actor.program(mentorship.team()),
        "mentorship.held",
        mentorship.id(),
        Map.of(),
        now);
  }

  private void release(StatelessSession session, DualRole dualRole, Instant now) {
    var parties = dualRole.parties();
    for (var mentorship : together(session, dualRole)) {
      // In a group somebody else may report to somebody still.
      if (Gates.of(session, mentorship, LocalDate.EPOCH).dualRoleOpen()) {
        release(session, mentorship, now);
      }
    }
    parties.forEach(party -> starting.gateOpened(session, party, now));
  }

  private static void release(StatelessSession session, Mentorship mentorship, Instant now) {
    if (!mentorship.held()) {
      return;
    }
    mentorship.release();
    new Mentorships_(session).change(mentorship);
    tellParties(session, mentorship, now);
    Outbox.refreshAll(session, mentorship.id());
  }

  private static void tellParties(StatelessSession session, Mentorship mentorship, Instant now) {
    var parties = people(session, mentorship);
    for (var party : parties) {
      Outbox.put(
          session, NewNotice.on(party, HeldNotice.NAME, mentorship.id(), now.toString(), now));
    }
    Outbox.homeStale(session, parties);
  }

  private static List<String> people(StatelessSession session, Mentorship mentorship) {
    return new Mentorships_(session)
        .participants(mentorship.id()).stream().map(Participant::person).toList();
  }

  private static void refreshOpen(StatelessSession session, DualRole dualRole) {
    together(session, dualRole).forEach(m -> Outbox.refreshAll(session, m.id()));
    Outbox.homeStale(session, dualRole.parties());
  }

  /** The open relationships that both are in, groups too. */
  private static List<Mentorship> together(StatelessSession session, DualRole dualRole) {
    var rows = new Mentorships_(session);
    var other = dualRole.parties().get(1);
    return rows.openOf(dualRole.parties().get(0)).stream()
        .filter(mentorship -> rows.participant(mentorship.id(), other).isPresent())
        .toList();
  }
}
