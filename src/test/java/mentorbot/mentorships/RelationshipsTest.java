package mentorbot.mentorships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import mentorbot.config.Clause;
import mentorbot.mentorships.DualRoles.ProposeOutcome;
import mentorbot.mentorships.DualRoles.SignOutcome;
import mentorbot.mentorships.GateReport.DualRoleGate;
import mentorbot.mentorships.Pairing.Result;
import mentorbot.mentorships.Relationships.EndOutcome;
import mentorbot.notices.NoticeBoard;
import mentorbot.people.Coordinators;
import mentorbot.people.PeopleFixture;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelationshipsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private final FakeClock clock = FakeClock.at("2026-06-01T09:00:00Z");
  private final Database database = TestDatabase.hsqldb();
  private final PeopleFixture people = new PeopleFixture(database);
  private final NoticeBoard board = new NoticeBoard(database, PeopleFixture.TEAM);
  private final AtomicBoolean signed = new AtomicBoolean();
  private final StartCondition condition = (session, mentorship) -> signed.get();
  private final Starting starting = new Starting(condition, PeopleFixture.HOURS, clock);
  private final Sealer sealer = Sealer.withKey(Sealer.newKey());
  private final Ending ending = new Ending(sealer, List.of());
  private final Relationships relationships =
      new Relationships(
          database, clock, PeopleFixture.HOURS, condition, NextDates.NONE, ending, sealer);
  private final DualRoles dualRoles = dualRoles(SampleProgramme.DEFINITIONS.agreement().dualRole());

  @BeforeEach
  void enrol() {
    people.mentor("UMIRA", 1, "exotics");
    people.technician("UANA", "exotics");
    people.technician("UBEN", "exotics");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_place_is_held_until_the_end_and_free_right_after_it() {
    var id = pair("UMIRA", "UANA");
    assertThat(tryPair("UMIRA", "UBEN")).isInstanceOf(Result.MentorFull.class);
    assertThat(relationships.end(people.by("UANA"), id, null, false))
        .isEqualTo(new EndOutcome.Ended(List.of("UMIRA")));
    assertThat(tryPair("UMIRA", "UBEN")).isInstanceOf(Result.Made.class);
  }

  @Test
  void a_pair_has_one_open_relationship() {
    people.mentor("UNOA", 3, "exotics");
    pair("UNOA", "UANA");
    assertThat(tryPair("UNOA", "UANA")).isInstanceOf(Result.Paired.class);
  }

  @Test
  void a_mentee_has_no_more_relationships_than_the_programme_allows() {
    people.mentor("UNOA", 3, "exotics");
    people.mentor("UOLE", 3, "exotics");
    pair("UMIRA", "UANA");
    pair("UNOA", "UANA");
    assertThat(tryPair("UOLE", "UANA")).isInstanceOf(Result.MenteeFull.class);
  }

  @Test
  void only_a_party_ends_it_and_only_once() {
    var id = pair("UMIRA", "UANA");
    assertThat(relationships.end(people.by("UBEN"), id, null, false))
        .isInstanceOf(EndOutcome.Gone.class);
    assertThat(relationships.end(people.by("UANA"), "nothing", null, false))
        .isInstanceOf(EndOutcome.Gone.class);
    relationships.end(people.by("UANA"), id, "my own reason", true);
    assertThat(relationships.end(people.by("UMIRA"), id, null, false))
        .isInstanceOf(EndOutcome.AlreadyEnded.class);
    assertThat(board.all()).containsExactly("UMIRA mentorships.ended");
    var told = board.says(new EndedNotice(), "UMIRA", clock.instant());
    assertThat(told).contains(new EndedNotice.Ended(List.of("UANA"), Part.MENTOR, false));
    assertThat(notAgain("UMIRA")).containsExactly("UANA");
    assertThat(notAgain("UANA")).containsExactly("UMIRA");
  }

  @Test
  void it_starts_when_the_last_condition_is_met_whichever_that_is() {
    var id = pair("UMIRA", "UANA");
    assertThat(task("UANA", id)).isEqualTo(Task.TAKE_COURSE);
    people.completeCourse("UANA", DAY, starting, clock.instant());
    assertThat(task("UANA", id)).isEqualTo(Task.AGREE);
    signed.set(true);
    assertThat(start(id)).isFalse();
    assertThat(task("UANA", id)).isEqualTo(Task.WAIT_FOR_COURSE);
    clock.advance(Duration.ofDays(2));
    people.completeCourse("UMIRA", DAY, starting, clock.instant());
    var card = relationships.one(PeopleFixture.TEAM, "UANA", id).orElseThrow();
    assertThat(card.phase()).isEqualTo(Phase.ACTIVE);
    assertThat(card.startedOn()).contains(LocalDate.of(2026, 6, 3));
    assertThat(card.task()).isEqualTo(Task.SET_GOALS);
    assertThat(task("UMIRA", id)).isEqualTo(Task.HELP_WITH_GOALS);
    assertThat(board.all())
        .containsExactly("UANA mentorships.started", "UMIRA mentorships.started");
  }

  @Test
  void a_course_that_has_run_out_keeps_the_gate_closed() {
    var id = pair("UMIRA", "UANA");
    signed.set(true);
    people.completeCourse("UANA", DAY.minusYears(3), starting, clock.instant());
    people.completeCourse("UMIRA", DAY, starting, clock.instant());
    assertThat(start(id)).isFalse();
  }

  @Test
  void who_becomes_a_supervisor_holds_the_relationship_until_both_acknowledge() {
    var id = started();
    people.reportsTo("UANA", "UMIRA", dualRoles, clock.instant());
    assertThat(phase("UANA", id)).isEqualTo(Phase.HELD);
    assertThat(board.all())
        .contains("UANA mentorships.held", "UMIRA mentorships.held", "URUTH mentorships.heldPair");
    assertThat(board.says(new HeldNotice(), "UANA", clock.instant()).orElseThrow().state())
        .isEqualTo(HeldNotice.State.HELD);

    clock.advance(Duration.ofHours(1));
    var dualRole = propose("URUTH", "USAM");
    assertThat(task("UANA", id)).isEqualTo(Task.ACKNOWLEDGE);
    assertThat(dualRoles.sign(people.by("UBEN"), dualRole)).isInstanceOf(SignOutcome.Gone.class);
    assertThat(dualRoles.sign(people.by("UANA"), dualRole))
        .isEqualTo(new SignOutcome.Signed("UMIRA", "USAM", false));
    assertThat(dualRoles.sign(people.by("UANA"), dualRole))
        .isInstanceOf(SignOutcome.AlreadyAnswered.class);
    assertThat(phase("UANA", id)).isEqualTo(Phase.HELD);
    assertThat(dualRoles.sign(people.by("UMIRA"), dualRole))
        .isEqualTo(new SignOutcome.Signed("UANA", "USAM", true));
    assertThat(phase("UANA", id)).isEqualTo(Phase.ACTIVE);
    assertThat(gates(id).dualRole()).isEqualTo(new DualRoleGate.Overridden("USAM"));
    assertThat(people.audited())
        .containsExactlyInAnyOrder(
            "mentorship.held by ",
            "dual-role.proposed by URUTH",
            "dual-role.signed by UANA",
            "dual-role.signed by UMIRA");
  }

  @Test
  void a_hold_ends_when_the_reporting_line_does() {
    var id = started();
    people.reportsTo("UMIRA", "UANA", dualRoles, clock.instant());
    assertThat(phase("UMIRA", id)).isEqualTo(Phase.HELD);
    clock.advance(Duration.ofDays(1));
    people.reportsTo("UMIRA", null, dualRoles, clock.instant());
    assertThat(phase("UMIRA", id)).isEqualTo(Phase.ACTIVE);
  }

  @Test
  void nobody_allows_a_dual_role_without_the_right_people() {
    people.reportsTo("UANA", "UMIRA", dualRoles, clock.instant());
    people.reportsTo("UMIRA", "UBOSS", dualRoles, clock.instant());
    assertThat(proposed("UBEN", "USAM")).isInstanceOf(ProposeOutcome.NotCoordinator.class);
    assertThat(proposed("URUTH", "UANA")).isInstanceOf(ProposeOutcome.ContactNotIndependent.class);
    assertThat(proposed("URUTH", "UBOSS")).isInstanceOf(ProposeOutcome.ContactNotIndependent.class);
    assertThat(dualRoles.propose(people.by("URUTH"), "URUTH", "UANA", "USAM"))
        .isInstanceOf(ProposeOutcome.Yourself.class);
    assertThat(dualRoles.propose(people.by("URUTH"), "UBEN", "UANA", "USAM"))
        .isInstanceOf(ProposeOutcome.NotNeeded.class);
    var dualRole = propose("URUTH", "USAM");
    assertThat(proposed("URUTH", "USAM")).isInstanceOf(ProposeOutcome.AlreadyProposed.class);
    assertThat(dualRoles.decline(people.by("UMIRA"), dualRole))
        .isInstanceOf(SignOutcome.Declined.class);
    assertThat(dualRoles.sign(people.by("UANA"), dualRole))
        .isInstanceOf(SignOutcome.AlreadyAnswered.class);
    assertThat(proposed("URUTH", "USAM")).isInstanceOf(ProposeOutcome.Proposed.class);
  }

  @Test
  void what_both_acknowledge_stays_as_it_was_worded_when_it_was_proposed() {
    people.reportsTo("UMIRA", "UBOSS", dualRoles, clock.instant());
    people.reportsTo("UANA", "UMIRA", dualRoles, clock.instant());
    var before =
        new Clause("dual-role", "R43", "Reporting line", "As it was worded then.", List.of());
    var proposed = dualRoles(before).propose(people.by("URUTH"), "UANA", "UMIRA", "USAM");
    var id = ((ProposeOutcome.Proposed) proposed).dualRole();
    assertThat(dualRoles.sign(people.by("UANA"), id)).isInstanceOf(SignOutcome.Signed.class);
    var asked =
        database.read(
            PeopleFixture.TEAM,
            s ->
                AcknowledgeNotice.asked(
                    s, new DualRoleRows_(s).dualRole(id).orElseThrow(), "UMIRA"));
    assertThat(asked.wording()).isEqualTo("As it was worded then.");
  }

  @Test
  void who_leaves_ends_all_relationships() {
    var id = pair("UMIRA", "UANA");
    database.change(PeopleFixture.TEAM, s -> ending.left(s, people.by("UMIRA"), clock.instant()));
    assertThat(phase("UANA", id)).isEqualTo(Phase.ENDED);
    assertThat(board.all()).containsExactly("UANA mentorships.ended");
  }

  @Test
  void the_list_shows_open_ones_first_and_has_pages() {
    var first = pair("UMIRA", "UANA");
    relationships.end(people.by("UANA"), first, null, false);
    clock.advance(Duration.ofDays(1));
    var second = pair("UMIRA", "UANA");
    var page = relationships.mine(PeopleFixture.TEAM, "UANA", 0, 1);
    assertThat(page.more()).isTrue();
    assertThat(page.items()).extracting(RelationshipCard::id).containsExactly(second);
    var last = relationships.mine(PeopleFixture.TEAM, "UANA", 1, 1);
    assertThat(last.more()).isFalse();
    assertThat(last.items()).extracting(RelationshipCard::id).containsExactly(first);
    assertThat(last.items().get(0).task()).isEqualTo(Task.LOOK_BACK);
  }

  @Test
  void the_first_opened_conversation_is_kept_and_only_a_party_learns_of_it() {
    var id = pair("UMIRA", "UANA");
    assertThat(relationships.talk(PeopleFixture.TEAM, "UBEN", id)).isEmpty();
    assertThat(relationships.keepChannel(PeopleFixture.TEAM, "UBEN", id, "G9")).isFalse();
    assertThat(relationships.keepChannel(PeopleFixture.TEAM, "UANA", id, "G1")).isTrue();
    assertThat(relationships.keepChannel(PeopleFixture.TEAM, "UMIRA", id, "G2")).isFalse();
    assertThat(relationships.talk(PeopleFixture.TEAM, "UMIRA", id).orElseThrow().channel())
        .contains("G1");
  }

  private Result tryPair(String mentor, String mentee) {
    return database.write(
        PeopleFixture.TEAM,
        s ->
            new Pairing(SampleProgramme.PROGRAMME)
                .oneToOne(
                    s, mentor, mentee, null, people.person(mentor).places(), clock.instant()));
  }

  private String pair(String mentor, String mentee) {
    return ((Result.Made) tryPair(mentor, mentee)).mentorship().id();
  }

  private String started() {
    var id = pair("UMIRA", "UANA");
    signed.set(true);
    people.completeCourse("UANA", DAY, starting, clock.instant());
    people.completeCourse("UMIRA", DAY, starting, clock.instant());
    assertThat(phase("UANA", id)).isEqualTo(Phase.ACTIVE);
    return id;
  }

  private boolean start(String id) {
    return database.write(
        PeopleFixture.TEAM,
        s -> starting.tryStart(s, new Mentorships_(s).mentorship(id).orElseThrow(), DAY));
  }

  private GateReport gates(String id) {
    return relationships.one(PeopleFixture.TEAM, "UANA", id).orElseThrow().gates();
  }

  private Phase phase(String user, String id) {
    return relationships.one(PeopleFixture.TEAM, user, id).orElseThrow().phase();
  }

  private Task task(String user, String id) {
    return relationships.one(PeopleFixture.TEAM, user, id).orElseThrow().task();
  }

  private DualRoles dualRoles(Clause clause) {
    var coordinators = new Coordinators(List.of("URUTH"), List.of());
    return new DualRoles(database, clock, clock, coordinators, starting, clause);
  }

  private ProposeOutcome proposed(String coordinator, String contact) {
    return dualRoles.propose(people.by(coordinator), "UANA", "UMIRA", contact);
  }

  private String propose(String coordinator, String contact) {
    return ((ProposeOutcome.Proposed) proposed(coordinator, contact)).dualRole();
  }

  private Set<String> notAgain(String person) {
    return database.read(PeopleFixture.TEAM, s -> Gates.notAgain(s, person));
  }
}
