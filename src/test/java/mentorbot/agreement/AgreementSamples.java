package mentorbot.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mentorbot.agreement.Reading.Past;
import mentorbot.agreement.Sheet.Mark;
import mentorbot.agreement.Sheet.Stage;
import mentorbot.config.AgreementTerms;
import org.jspecify.annotations.Nullable;

/** Agreements as data, the same in every run, for tests of what is shown. */
public final class AgreementSamples {
  public static final String ADA = "U0ADA";
  public static final String MIRA = "U0MIRA";
  public static final String PAIR = "mentorship2345";
  public static final String HOSTILE =
      "<!channel> <@U0EVE> *not* & <https://evil|here> \u202egnp.exe\u202c 🐾";
  private static final Instant THEN = Instant.parse("2026-06-01T09:00:00Z");

  private AgreementSamples() {}

  public static AgreementText template() {
    return AgreementText.from(AgreementWorld.TEMPLATE);
  }

  /** Other terms, another purpose. */
  public static AgreementText changed() {
    var old = template().terms();
    var terms =
        new AgreementTerms(
            "1w*4,2w",
            30,
            old.method(),
            old.preferredDays(),
            old.preferredHours(),
            24,
            old.checkInCadence(),
            old.protectedTime(),
            old.durationMonths(),
            old.reviewDays());
    return template().with(terms, template().methodName()).reworded("purpose", HOSTILE);
  }

  /** With the dual-role clause and its contact. */
  public static AgreementText dualRole() {
    var text = template();
    var clauses = new java.util.ArrayList<>(text.clauses());
    clauses.add(ClauseText.of(AgreementWorld.TEMPLATE.dualRole()));
    return text.withClauses(clauses, "U0SAM");
  }

  /** Every wording as long as may be, of signs that grow when they are escaped. */
  public static AgreementText longest() {
    var text = template();
    for (var clause : text.clauses()) {
      text = text.reworded(clause.id(), "&".repeat(ClauseText.LONGEST));
    }
    return text;
  }

  public static Edition edition(
      int number, AgreementText text, @Nullable String author, boolean amendment) {
    return new Edition(
        "version" + number, PAIR, number, amendment, text, author, THEN, text.hash(PAIR, number));
  }

  public static List<Change> changes() {
    return Change.between(template(), changed());
  }

  public static Past past(
      Edition edition,
      List<Change> changes,
      List<Mark> marks,
      Standing standing,
      @Nullable String refusedBy) {
    var draftedAt = THEN.atZone(ZoneId.of("Europe/Lisbon"));
    return new Past(edition, draftedAt, changes, marks, standing, refusedBy);
  }

  public static Mark mark(int number, String signer) {
    return new Mark(number, signer, THEN.plusSeconds(3_600).atZone(ZoneId.of("Europe/Lisbon")));
  }

  /** Ada looks at a draft. */
  public static Sheet draft(AgreementText text, Mark... marks) {
    return sheet(Stage.DRAFT, null, edition(1, text, null, false), List.of(), marks);
  }

  /** Ada looks at a draft that Mira changed. */
  public static Sheet edited() {
    return sheet(Stage.DRAFT, null, edition(2, changed(), MIRA, false), changes());
  }

  public static Sheet agreed(Blockers blockers) {
    return new Sheet(
        PAIR,
        ADA,
        List.of(MIRA),
        Stage.AGREED,
        edition(1, template(), null, false),
        LocalDate.of(2026, 6, 1),
        null,
        List.of(),
        List.of(mark(1, ADA), mark(1, MIRA)),
        null,
        blockers);
  }

  public static Sheet inForce(AgreementText text) {
    return sheet(
        Stage.IN_FORCE,
        edition(1, text, null, false),
        null,
        List.of(),
        mark(1, ADA),
        mark(1, MIRA));
  }

  /** Mira proposes an amendment. */
  public static Sheet proposed(Mark... marks) {
    return sheet(
        Stage.IN_FORCE,
        edition(1, template(), null, false),
        edition(2, changed(), MIRA, true),
        changes(),
        marks);
  }

  public static Sheet amended() {
    return sheet(Stage.IN_FORCE, edition(2, changed(), MIRA, true), null, List.of());
  }

  public static Sheet ended() {
    return sheet(Stage.ENDED, edition(1, template(), null, false), null, List.of());
  }

  private static Sheet sheet(
      Stage stage,
      @Nullable Edition agreed,
      @Nullable Edition open,
      List<Change> changes,
      Mark... marks) {
    boolean started = stage == Stage.IN_FORCE || stage == Stage.ENDED;
    return new Sheet(
        PAIR,
        ADA,
        List.of(MIRA),
        stage,
        agreed,
        agreed == null ? null : LocalDate.of(2026, 6, 1),
        open,
        changes,
        List.of(marks),
        started ? LocalDate.of(2026, 6, 1) : null,
        Blockers.NONE);
  }
}
