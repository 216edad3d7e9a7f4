package mentorbot.mentorships;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mentorbot.mentorships.GateReport.DualRoleGate;
import mentorbot.people.ReportingLines;
import mentorbot.people.TrainingRecords;
import org.hibernate.StatelessSession;

/**
 * The gates before a start: a match may be proposed and agreed with them closed, never begun (R20,
 * R25). They hold for mentoring and training alike.
 */
public final class Gates {
  private Gates() {}

  public static GateReport of(StatelessSession session, Mentorship mentorship, LocalDate day) {
    var parties =
        new Mentorships_(session)
            .participants(mentorship.id()).stream().map(Participant::person).toList();
    return of(session, parties, day);
  }

  /** The same for people who are only thinking of it. */
  public static GateReport of(StatelessSession session, List<String> parties, LocalDate day) {
    var done = new HashMap<String, Boolean>();
    for (var party : parties) {
      done.put(party, TrainingRecords.complete(session, party, day));
    }
    return new GateReport(done, dualRole(session, parties));
  }

  /** The most restrictive of all pairs. */
  private static DualRoleGate dualRole(StatelessSession session, List<String> parties) {
    DualRoleGate strictest = new DualRoleGate.None();
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        var gate = dualRole(session, parties.get(i), parties.get(j));
        if (strictness(gate) > strictness(strictest)) {
          strictest = gate;
        }
      }
    }
    return strictest;
  }

  private static int strictness(DualRoleGate gate) {
    if (gate instanceof DualRoleGate.Blocked) {
      return 3;
    }
    if (gate instanceof DualRoleGate.Proposed) {
      return 2;
    }
    return gate instanceof DualRoleGate.Overridden ? 1 : 0;
  }

  static DualRoleGate dualRole(StatelessSession session, String one, String other) {
    if (!ReportingLines.between(session, one, other)) {
      return new DualRoleGate.None();
    }
    var rows = new DualRoleRows_(session);
    var proposal = rows.ofPair(Mentorship.pair(one, other));
    if (proposal.isEmpty()) {
      return new DualRoleGate.Blocked();
    }
    var found = proposal.get();
    if (found.state() == DualRole.State.SIGNED) {
      return new DualRoleGate.Overridden(found.contact());
    }
    var missing = new ArrayList<>(found.parties());
    rows.signatures(found.id()).forEach(signature -> missing.remove(signature.person()));
    return new DualRoleGate.Proposed(found.id(), found.contact(), List.copyOf(missing));
  }

  /**
   * Everybody whom this person can't be matched with, because one reports to the other and they
   * have not both acknowledged it.
   */
  public static Set<String> reportingLine(StatelessSession session, String person) {
    var line = new HashSet<>(ReportingLines.reportingTo(session, person));
    ReportingLines.supervisorOf(session, person).ifPresent(line::add);
    for (var allowed : new DualRoleRows_(session).signedOf(person)) {
      line.remove(allowed.otherThan(person));
    }
    return line;
  }

  /** With whom this person asked not to be matched again; nobody else is ever told. */
  public static List<String> saidNotAgain(StatelessSession session, String person) {
    return new NotAgains_(session).saidBy(person);
  }

  /** Everybody about whom either of the two said "not again". */
  public static Set<String> notAgain(StatelessSession session, String person) {
    var rows = new NotAgains_(session);
    var all = new HashSet<>(rows.saidBy(person));
    all.addAll(rows.saidOf(person));
    return all;
  }
}
