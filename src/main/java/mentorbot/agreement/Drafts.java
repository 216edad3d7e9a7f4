package mentorbot.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.config.AgreementTemplate;
import mentorbot.config.Choice;
import mentorbot.config.Clause;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Makes the first version of an agreement from the template, and sees to it that the dual-role
 * clause is in where an override applies (R43).
 */
public final class Drafts {
  private static final String PURPOSE = "R34";

  private final AgreementTemplate template;
  private final Purposes purposes;
  private final IndependentContacts contacts;
  private final Editions editions;
  private final Sealer sealer;

  public Drafts(
      AgreementTemplate template, Purposes purposes, IndependentContacts contacts, Sealer sealer) {
    this.template = template;
    this.purposes = purposes;
    this.contacts = contacts;
    this.editions = new Editions(sealer);
    this.sealer = sealer;
  }

  Editions editions() {
    return editions;
  }

  Sealer sealer() {
    return sealer;
  }

  /** How the parties may choose to meet. */
  public List<Choice> methods() {
    return template.methods();
  }

  /** Whether {@link #ensure} would write something: nothing is drafted, or a clause is missing. */
  boolean incomplete(StatelessSession session, Parties parties) {
    var mentorship = parties.mentorship();
    var agreement = new Agreements_(session).agreement(mentorship.id());
    if (agreement.isEmpty()) {
      return parties.open();
    }
    return parties.open() && lacksContact(session, agreement.get(), mentorship.id());
  }

  /** An agreement and its parties. */
  record Found(Parties parties, Agreement agreement) {}

  /** The agreement that a person comes to; empty if it is not theirs or not there. */
  Optional<Found> open(StatelessSession session, String mentorship, String person, Instant now) {
    return Parties.of(session, mentorship, person)
        .flatMap(
            parties ->
                ensure(session, parties, now).map(agreement -> new Found(parties, agreement)));
  }

  /** Drafted now if it was not there; empty if the relationship ended without one. */
  Optional<Agreement> ensure(StatelessSession session, Parties parties, Instant now) {
    var found = new Agreements_(session).agreement(parties.mentorship().id());
    if (!parties.open()) {
      return found;
    }
    var agreement = found.orElseGet(() -> draft(session, parties, now));
    if (lacksContact(session, agreement, parties.mentorship().id())) {
      addDualRole(session, agreement, parties, now);
    }
    return Optional.of(agreement);
  }

  private Agreement draft(StatelessSession session, Parties parties, Instant now) {
    var mentorship = parties.mentorship();
    var agreement = new Agreement(mentorship.id());
    int number = agreement.openNext(mentorship.createdAt(), parties.started());
    new Agreements_(session).add(agreement);
    new Mentorships_(session).drafted(mentorship.id());
    editions.add(session, parties, number, null, now, first(session, mentorship));
    return agreement;
  }

  private AgreementText first(StatelessSession session, Mentorship mentorship) {
    var worded = Templates.of(session, template, mentorship);
    var text = AgreementText.from(worded);
    var contact = contact(session, mentorship.id());
    if (contact != null) {
      text = withDualRole(text, worded.dualRole(), contact);
    }
    var purpose = purposes.of(session, mentorship.id()).filter(written -> !written.isBlank());
    return purpose.isPresent() ? withPurpose(text, purpose.get()) : text;
  }

  /** The wording of the relationship's form, as nobody has changed it. */
  AgreementText worded(StatelessSession session, Mentorship mentorship) {
    return AgreementText.from(Templates.of(session, template, mentorship));
  }

  private static AgreementText withPurpose(AgreementText text, String purpose) {
    return text.clauses().stream()
        .filter(clause -> clause.requirement().equals(PURPOSE))
        .findFirst()
        .map(clause -> text.reworded(clause.id(), shortened(purpose)))
        .orElse(text);
  }

  private static String shortened(String purpose) {
    return purpose.codePointCount(0, purpose.length()) <= ClauseText.LONGEST
        ? purpose
        : purpose.substring(0, purpose.offsetByCodePoints(0, ClauseText.LONGEST));
  }

  private void addDualRole(
      StatelessSession session, Agreement agreement, Parties parties, Instant now) {
    var mentorship = parties.mentorship();
    var contact = contact(session, mentorship.id());
    var base = editions.get(session, mentorship.id(), agreement.current());
    if (contact != null) {
      var worded = Templates.of(session, template, mentorship);
      var text = withDualRole(base.text(), worded.dualRole(), contact);
      int number = agreement.openNext(now, parties.started());
      var edition = editions.add(session, parties, number, null, now, text);
      new Agreements_(session).change(agreement);
      Telling.edited(session, parties, base, edition, now);
    }
  }

  private static AgreementText withDualRole(AgreementText text, Clause dualRole, String contact) {
    if (text.clause(dualRole.id()).isPresent()) {
      return text.withClauses(text.clauses(), contact);
    }
    var clauses = new ArrayList<>(text.clauses());
    clauses.add(ClauseText.of(dualRole));
    return text.withClauses(clauses, contact);
  }

  /** Whether the version that counts or awaits signatures leaves out what R43 demands. */
  boolean lacksContact(StatelessSession session, Agreement agreement, String mentorship) {
    var contact = contact(session, mentorship);
    return contact != null
        && new Agreements_(session)
            .version(mentorship, agreement.current())
            .filter(version -> contact.equals(version.independentContact()))
            .isEmpty();
  }

  private @Nullable String contact(StatelessSession session, String mentorship) {
    return contacts.of(session, mentorship).orElse(null);
  }
}
