package mentorbot.agreement;

import static mentorbot.agreement.AgreementWorld.ADA;
import static mentorbot.agreement.AgreementWorld.MIRA;
import static mentorbot.agreement.AgreementWorld.TEAM;
import static mentorbot.agreement.AgreementWorld.TEMPLATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.agreement.Sheet.Stage;
import mentorbot.calendar.Cadence;
import mentorbot.config.Term;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreeingTest {
  private static final AgreementWorld world = new AgreementWorld(TestDatabase.hsqldb());

  @BeforeEach
  void reset() {
    world.reset();
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @Test
  void the_first_look_drafts_the_agreement_from_the_template() {
    var pair = world.pair();
    var sheet = world.sheet(ADA, pair);
    assertThat(sheet.stage()).isEqualTo(Stage.DRAFT);
    assertThat(sheet.shown().text()).isEqualTo(AgreementText.from(TEMPLATE));
    assertThat(sheet.shown().number()).isOne();
    assertThat(sheet.shown().author()).isEmpty();
    assertThat(sheet.readersTurn()).isTrue();
    assertThat(world.sheet(MIRA, pair).shown()).isEqualTo(sheet.shown());
  }

  @Test
  void the_purpose_of_the_request_opens_the_first_draft() {
    var pair = world.pair();
    world.purposes.put(pair, "To place a catheter <b>without help</b> 🐾");
    var purpose = world.sheet(ADA, pair).shown().text().clauses().get(0);
    assertThat(purpose.requirement()).isEqualTo("R34");
    assertThat(purpose.wording()).isEqualTo("To place a catheter <b>without help</b> 🐾");
  }

  @Test
  void the_last_signature_under_the_same_version_starts_the_relationship() {
    var pair = world.pair();
    assertThat(world.sign(ADA, pair)).isInstanceOf(Outcome.Signed.class);
    assertThat(terms(pair)).isEmpty();
    var last = (Outcome.Signed) world.sign(MIRA, pair);
    assertThat(last.sheet().stage()).isEqualTo(Stage.IN_FORCE);
    assertThat(last.sheet().startedOn()).isEqualTo("2026-06-01");
    assertThat(last.sheet().marks())
        .extracting(mark -> mark.signer())
        .containsExactlyInAnyOrder(ADA, MIRA);
    var terms = terms(pair).orElseThrow();
    assertThat(terms.meetingCadence()).isEqualTo(Cadence.everyWeeks(2));
    assertThat(terms.reviewDates())
        .isEqualTo(
            List.of(
                LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 30), LocalDate.of(2026, 11, 28)));
    assertThat(terms.endsOn()).isEqualTo("2026-12-01");
  }

  @Test
  void with_its_gates_closed_a_signed_agreement_waits() {
    var pair = world.pair();
    world.gatesClosed.add(pair);
    world.sign(ADA, pair);
    var last = (Outcome.Signed) world.sign(MIRA, pair);
    assertThat(last.sheet().stage()).isEqualTo(Stage.AGREED);
    assertThat(terms(pair)).isEmpty();
    assertThat(signed(pair)).isTrue();
  }

  @Test
  void an_edit_voids_what_was_signed_before_the_start() {
    var pair = world.pair();
    world.gatesClosed.add(pair);
    world.sign(ADA, pair);
    world.sign(MIRA, pair);
    var saved = (Outcome.Saved) world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 30));
    assertThat(saved.changes()).hasSize(1);
    assertThat(saved.sheet().stage()).isEqualTo(Stage.DRAFT);
    assertThat(saved.sheet().readersTurn()).isTrue();
    assertThat(signed(pair)).isFalse();
    world.sign(MIRA, pair);
    assertThat(signed(pair)).isFalse();
    world.sign(ADA, pair);
    assertThat(signed(pair)).isTrue();
  }

  @Test
  void who_signs_an_older_version_is_shown_what_changed_and_has_signed_nothing() {
    var pair = world.pair();
    world.sign(MIRA, pair);
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 60));
    var stale = (Outcome.Stale) world.signing.sign(world.actor(ADA), pair, 1, "x");
    assertThat(stale.sheet().newest().number()).isEqualTo(2);
    assertThat(world.sheet(MIRA, pair).changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Change.OfTerm.class, c -> assertThat(c.term()).isEqualTo(Term.MEETING_MINUTES));
    assertThat(world.sheet(MIRA, pair).marks()).isEmpty();
  }

  @Test
  void of_two_edits_at_the_same_time_the_later_is_merged_and_not_saved() {
    var pair = world.pair();
    var base = world.sheet(ADA, pair).newest();
    world.edit(MIRA, pair, m -> AgreementWorld.cadence(m, "1w"));
    var mine = AgreementWorld.minutes(AgreementWorld.meetings(base.text()), 30);
    var late = (Outcome.Overtaken) world.editing.save(world.actor(ADA), pair, 1, mine);
    assertThat(late.merged().terms().meetingMinutes()).isEqualTo(30);
    assertThat(late.merged().terms().meetingCadence()).isEqualTo("1w");
    assertThat(late.theirs()).hasSize(1);
    assertThat(late.sheet().newest().number()).isEqualTo(2);
  }

  @Test
  void of_two_edits_that_do_not_go_together_the_page_stands_as_it_was_typed() {
    var pair = world.pair();
    var p = AgreementWorld.pace(world.sheet(ADA, pair).newest().text());
    var reviews = List.of(30, 60);
    world.editing.save(world.actor(ADA), pair, 1, pace(p, p.durationMonths(), reviews));
    world.editing.save(world.actor(MIRA), pair, 2, pace(p, p.durationMonths(), List.of(30, 180)));
    var late = world.editing.save(world.actor(ADA), pair, 2, pace(p, 3, reviews));
    var merged = ((Outcome.Overtaken) late).merged().terms();
    assertThat(merged.durationMonths()).isEqualTo(3);
    assertThat(merged.reviewDays()).isEqualTo(reviews);
  }

  private static Edit.Pace pace(Edit.Pace p, int months, List<Integer> reviews) {
    return new Edit.Pace(
        p.checkInCadence(), p.responseHours(), months, reviews, p.protectedMinutes(), p.atWork());
  }

  @Test
  void a_page_that_changes_nothing_makes_no_version() {
    var pair = world.pair();
    world.sign(MIRA, pair);
    assertThat(world.edit(ADA, pair, m -> m)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(world.sheet(ADA, pair).marks()).hasSize(1);
  }

  @Test
  void terms_that_cannot_stand_are_refused_by_name() {
    var pair = world.pair();
    var text = world.sheet(ADA, pair).newest().text();
    var m = AgreementWorld.meetings(text);
    var p = AgreementWorld.pace(text);
    assertThat(unfit(pair, AgreementWorld.days(m))).isEqualTo(Term.PREFERRED_DAYS);
    assertThat(unfit(pair, AgreementWorld.cadence(m, "often"))).isEqualTo(Term.MEETING_CADENCE);
    assertThat(
            unfit(
                pair,
                new Edit.Meetings(
                    m.cadence(), m.minutes(), m.method(), m.days(), m.until(), m.from())))
        .isEqualTo(Term.PREFERRED_HOURS);
    assertThat(
            unfit(
                pair,
                new Edit.Pace(
                    p.checkInCadence(), p.responseHours(), 3, List.of(30, 180), 90, true)))
        .isEqualTo(Term.REVIEW_DAYS);
    assertThat(unfit(pair, AgreementWorld.minutes(m, 1))).isEqualTo(Term.MEETING_MINUTES);
    assertThat(
            unfit(
                pair,
                new Edit.Meetings(
                    m.cadence(), m.minutes(), "pigeon", m.days(), m.from(), m.until())))
        .isEqualTo(Term.METHOD);
    assertThat(
            unfit(
                pair,
                new Edit.Pace(p.checkInCadence(), p.responseHours(), 99, List.of(30), 90, true)))
        .isEqualTo(Term.DURATION_MONTHS);
    assertThat(world.editing.save(world.actor(ADA), pair, 1, new Edit.Wording("purpose", " ")))
        .isInstanceOf(Outcome.UnfitWording.class);
    assertThat(world.sheet(ADA, pair).newest().number()).isOne();
  }

  private Term unfit(String pair, Edit edit) {
    return ((Outcome.Unfit) world.editing.save(world.actor(ADA), pair, 1, edit)).term();
  }

  @Test
  void nobody_but_a_party_reads_edits_or_signs() {
    var pair = world.pair();
    world.sheet(ADA, pair);
    var stranger = "U0EVE";
    assertThat(world.reading.sheet(TEAM, stranger, pair)).isEmpty();
    assertThat(world.reading.sheet("T2", ADA, pair)).isEmpty();
    assertThat(world.reading.version(TEAM, stranger, pair, 1)).isEmpty();
    assertThat(world.reading.history(TEAM, stranger, pair, 9, 10)).isEmpty();
    assertThat(world.signing.sign(world.actor(stranger), pair, 1, "x"))
        .isInstanceOf(Outcome.Gone.class);
    assertThat(world.signing.keepAsItIs(world.actor(stranger), pair, 1))
        .isInstanceOf(Outcome.Gone.class);
    assertThat(world.editing.save(world.actor(stranger), pair, 1, new Edit.Wording("purpose", "x")))
        .isInstanceOf(Outcome.Gone.class);
    assertThat(world.signing.sign(world.actor(ADA), "nonsense", 1, "x"))
        .isInstanceOf(Outcome.Gone.class);
  }

  @Test
  void after_the_end_it_is_there_to_read_and_nothing_more_is_asked() {
    var pair = world.pair();
    world.sign(ADA, pair);
    world.leaves(ADA);
    assertThat(world.sheet(MIRA, pair).stage()).isEqualTo(Stage.ENDED);
    assertThat(world.sheet(MIRA, pair).readersTurn()).isFalse();
    assertThat(world.sign(MIRA, pair)).isInstanceOf(Outcome.Ended.class);
    assertThat(world.editing.save(world.actor(ADA), pair, 1, new Edit.Wording("purpose", "x")))
        .isInstanceOf(Outcome.Ended.class);
    assertThat(world.reading.mine(TEAM, MIRA)).isEmpty();
    var never = world.pair();
    world.leaves(ADA);
    assertThat(world.reading.sheet(TEAM, ADA, never)).isEmpty();
  }

  @Test
  void signing_twice_signs_once() {
    var pair = world.pair();
    world.sign(ADA, pair);
    assertThat(world.sign(ADA, pair)).isInstanceOf(Outcome.SignedBefore.class);
    assertThat(world.sheet(ADA, pair).marks()).hasSize(1);
  }

  @Test
  void the_list_of_mine_tells_whose_turn_it_is() {
    var pair = world.pair();
    assertThat(world.reading.mine(TEAM, ADA).get(0).readersTurn()).isTrue();
    world.sign(ADA, pair);
    var mine = world.reading.mine(TEAM, ADA).get(0);
    assertThat(mine.readersTurn()).isFalse();
    assertThat(mine.missing()).containsExactly(MIRA);
    world.sign(MIRA, pair);
    var done = world.reading.mine(TEAM, ADA).get(0);
    assertThat(done.missing()).isEmpty();
    assertThat(done.stage()).isEqualTo(Stage.IN_FORCE);
  }

  private Optional<Terms> terms(String pair) {
    return world.database.read(TEAM, session -> Terms.inForce(session, pair));
  }

  private boolean signed(String pair) {
    return world.database.<Boolean>read(
        TEAM, session -> new SignedAgreements(world.drafts).signed(session, pair));
  }
}
