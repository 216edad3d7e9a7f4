package mentorbot.agreement;

import java.time.Instant;
import java.util.ArrayList;
import mentorbot.mentorships.MembershipListener;
import mentorbot.mentorships.Mentorship;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Whoever joins or leaves a group voids the signatures under what is being agreed: a new version
 * with the same terms awaits everybody's. What is in force stays so until all have signed.
 */
public final class Renewing implements MembershipListener {
  private static final String PURPOSE = "R34";
  private static final String DUAL_ROLE = "R43";

  private final Drafts drafts;

  public Renewing(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void left(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    renew(session, mentorship, person, now);
  }

  @Override
  public void joining(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    renew(session, mentorship, now);
  }

  /** If nothing but that was to be signed, nothing is any more. */
  @Override
  public void notJoined(
      StatelessSession session, Mentorship mentorship, String person, Instant now) {
    var found = new Agreements_(session).agreement(mentorship.id());
    if (found.isEmpty() || found.get().open().isEmpty()) {
      return;
    }
    var agreement = found.get();
    if (agreement.agreed().isPresent() && !changes(session, agreement)) {
      var open = drafts.editions().get(session, mentorship.id(), agreement.current());
      agreement.refuse();
      new Agreements_(session).change(agreement);
      Parties.all(session, mentorship.id())
          .ifPresent(parties -> Telling.changed(session, parties, open));
    } else {
      renew(session, mentorship, now);
    }
  }

  private boolean changes(StatelessSession session, Agreement agreement) {
    var editions = drafts.editions();
    var agreed = editions.get(session, agreement.id(), agreement.agreed().orElseThrow());
    var open = editions.get(session, agreement.id(), agreement.current());
    boolean sameForm = agreed.text().source().equals(open.text().source());
    return sameForm && !Change.between(agreed.text(), open.text()).isEmpty();
  }

  /** The same terms for those who are in it now. */
  void renew(StatelessSession session, Mentorship mentorship, Instant now) {
    renew(session, mentorship, null, now);
  }

  /** {@code left}: whose leaving it is; null for another reason. */
  private void renew(
      StatelessSession session, Mentorship mentorship, @Nullable String left, Instant now) {
    var found = Parties.all(session, mentorship.id()).filter(Parties::open);
    if (found.isEmpty()) {
      return;
    }
    var parties = found.get();
    var agreement = drafts.ensure(session, parties, now).orElseThrow();
    var base = drafts.editions().get(session, mentorship.id(), agreement.current());
    int number = agreement.openNext(now, parties.started());
    new Agreements_(session).change(agreement);
    var text = text(session, mentorship, base.text());
    var edition = drafts.editions().renewed(session, parties, number, left, now, text);
    Telling.edited(session, parties, base, edition, now);
  }

  /** A pair and a group have their own wordings; terms and purpose stay as agreed. */
  private AgreementText text(
      StatelessSession session, Mentorship mentorship, AgreementText before) {
    var fresh = drafts.worded(session, mentorship);
    if (fresh.source().equals(before.source())) {
      return before;
    }
    var text = fresh.with(before.terms(), before.methodName());
    for (var clause : before.clauses()) {
      if (clause.requirement().equals(PURPOSE)) {
        text = text.reworded(clause.id(), clause.wording());
      }
      if (clause.requirement().equals(DUAL_ROLE) && before.independentContact() != null) {
        var clauses = new ArrayList<>(text.clauses());
        clauses.add(clause);
        text = text.withClauses(clauses, before.independentContact());
      }
    }
    return text;
  }
}
