package mentorbot.agreement;

import java.time.Instant;
import mentorbot.mentorships.Mentorship;
import org.hibernate.StatelessSession;

/**
 * Drafts an agreement of people who go on together from the last one that all of them signed (R19).
 * It awaits everybody's signature like any other.
 */
public final class Carrying {
  private static final String DUAL_ROLE = "R43";

  private final Drafts drafts;

  public Carrying(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Without an earlier agreement the template is the draft. */
  public void over(StatelessSession session, String from, Mentorship to, Instant now) {
    var parties = Parties.all(session, to.id()).orElseThrow();
    var rows = new Agreements_(session);
    var last = rows.agreement(from).flatMap(Agreement::agreed);
    if (last.isPresent() && rows.agreement(to.id()).isEmpty()) {
      var agreement = new Agreement(to.id());
      int number = agreement.openNext(now, parties.started());
      rows.add(agreement);
      var text = withoutContact(drafts.editions().get(session, from, last.get()).text());
      drafts.editions().add(session, parties, number, null, now, text);
    }
    drafts.ensure(session, parties, now);
  }

  /** From the template of its form: what they agreed before was of another one. */
  public void afresh(StatelessSession session, Mentorship to, Instant now) {
    drafts.ensure(session, Parties.all(session, to.id()).orElseThrow(), now);
  }

  /** Whether one reports to the other is looked at afresh: the clause is added where it must be. */
  private static AgreementText withoutContact(AgreementText text) {
    return text.withClauses(
        text.clauses().stream().filter(clause -> !clause.requirement().equals(DUAL_ROLE)).toList(),
        null);
  }
}
