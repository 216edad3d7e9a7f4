package mentorbot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mentorbot.matching.Proposal.Kind;
import mentorbot.people.Absences;
import mentorbot.people.Coordinators;
import mentorbot.people.Members;
import mentorbot.people.PeopleFixture;
import mentorbot.people.SlackAccount;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OffersTest {
  private final MatchingWorld world = new MatchingWorld(TestDatabase.hsqldb());
  private final PeopleFixture people = world.people;

  @BeforeEach
  void enrol() {
    people.technician("UANA", "exotics");
    people.mentor("UMIRA", 1, "exotics");
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void an_offer_opens_places_in_the_chosen_areas() {
    var outcome = world.offers.offer(people.by("UANA"), List.of("dentistry"), 9);
    assertThat(outcome).isEqualTo(new ProposalOutcome.Offered(3));
    people.technician("UBEN", "dentistry");
    var search = new Suggestions.Search(List.of("dentistry"), List.of(), false);
    assertThat(world.suggestions.find(MatchingWorld.TEAM, "UBEN", search).people())
        .extracting(Suggestion::person)
        .containsExactly("UANA");
    assertThat(world.offers.offer(people.by("USTRANGER"), List.of("exotics"), 1))
        .isInstanceOf(ProposalOutcome.NotEnrolled.class);
    assertThat(world.offers.offer(people.by("UBEN"), List.of(), 1))
        .isInstanceOf(ProposalOutcome.NoAreas.class);
  }

  @Test
  void a_personal_offer_becomes_a_relationship_only_by_the_others_yes() {
    assertThat(world.offers.offerTo(people.by("UMIRA"), "UANA", "exotics"))
        .isEqualTo(new ProposalOutcome.Proposed(Kind.OFFER, "UANA"));
    assertThat(world.offers.offerTo(people.by("UMIRA"), "UANA", "exotics"))
        .isInstanceOf(ProposalOutcome.AlreadyProposed.class);
    var id = waiting("UANA");
    assertThat(world.offers.accept(people.by("UMIRA"), id))
        .isInstanceOf(ProposalOutcome.Gone.class);
    assertThat(world.offers.accept(people.by("UANA"), id))
        .isInstanceOf(ProposalOutcome.Paired.class);
    assertThat(world.offers.decline(people.by("UANA"), id))
        .isInstanceOf(ProposalOutcome.Over.class);
    assertThat(world.relationships.open(MatchingWorld.TEAM, "UANA")).hasSize(1);
  }

  @Test
  void nobody_hears_of_a_nomination_that_was_not_taken_up() {
    world.offers.nominate(people.by("UMIRA"), "UANA");
    assertThat(world.offers.decline(people.by("UANA"), waiting("UANA")))
        .isInstanceOf(ProposalOutcome.Declined.class);
    assertThat(world.board.all()).containsExactly("UANA matching.proposed");
    world.offers.nominate(people.by("UMIRA"), "UANA");
    assertThat(world.offers.accept(people.by("UANA"), waiting("UANA")))
        .isEqualTo(new ProposalOutcome.Willing(true));
    assertThat(world.board.of("UMIRA", ProposalAnsweredNotice.NAME)).hasSize(1);
    assertThat(people.person("UANA").offersMentoring()).isFalse();
  }

  @Test
  void nobody_is_nominated_whom_no_message_reaches() {
    describe(SlackAccount.Kind.DEACTIVATED);
    assertThat(world.offers.nominate(people.by("UMIRA"), "UGONE"))
        .isEqualTo(new ProposalOutcome.Unavailable("UGONE"));
    assertThat(world.board.all()).isEmpty();
    describe(SlackAccount.Kind.MEMBER);
    assertThat(world.offers.nominate(people.by("UMIRA"), "UGONE"))
        .isInstanceOf(ProposalOutcome.Proposed.class);
  }

  private void describe(SlackAccount.Kind kind) {
    var absences = new Absences(new Coordinators(List.of(), List.of()), List.of());
    new Members(world.database, world.clock, world.clock, absences)
        .keep(MatchingWorld.TEAM, new SlackAccount("UGONE", "gone", "Gone", null, null, kind));
  }

  @Test
  void a_registered_pair_needs_the_other_and_makes_room_for_itself() {
    people.technician("UBEN", "exotics");
    world.offers.register(people.by("UBEN"), "UANA", true, null);
    assertThat(world.offers.register(people.by("UANA"), "UBEN", false, null))
        .isInstanceOf(ProposalOutcome.AlreadyProposed.class);
    assertThat(world.offers.accept(people.by("UANA"), waiting("UANA")))
        .isInstanceOf(ProposalOutcome.Paired.class);
    assertThat(world.offers.register(people.by("UANA"), "UBEN", false, null))
        .isInstanceOf(ProposalOutcome.AlreadyPaired.class);
  }

  @Test
  void a_supervisor_is_no_mentor_by_any_way() {
    people.reportsTo("UANA", "UMIRA", (s, p, n) -> {}, world.clock.instant());
    assertThat(world.offers.offerTo(people.by("UMIRA"), "UANA", null))
        .isInstanceOf(ProposalOutcome.Supervisor.class);
    assertThat(world.offers.register(people.by("UANA"), "UMIRA", true, null))
        .isInstanceOf(ProposalOutcome.Supervisor.class);
  }

  @Test
  void a_reporting_line_that_came_later_stops_the_yes() {
    world.offers.offerTo(people.by("UMIRA"), "UANA", null);
    people.reportsTo("UMIRA", "UANA", (s, p, n) -> {}, world.clock.instant());
    assertThat(world.offers.accept(people.by("UANA"), waiting("UANA")))
        .isInstanceOf(ProposalOutcome.Supervisor.class);
  }

  @Test
  void what_nobody_answers_lapses_and_the_proposer_is_told() {
    world.offers.offerTo(people.by("UMIRA"), "UANA", null);
    world.walkTo(Instant.parse("2026-06-04T11:01:00Z"));
    assertThat(world.offers.waiting(MatchingWorld.TEAM, "UANA")).isEmpty();
    assertThat(world.board.of("UMIRA", ProposalAnsweredNotice.NAME)).hasSize(1);
  }

  @Test
  void proposals_have_a_cap_and_end_when_somebody_leaves() {
    for (int i = 0; i < Offers.MOST_WAITING; i++) {
      people.technician("UT" + i);
      world.offers.offerTo(people.by("UMIRA"), "UT" + i, null);
    }
    assertThat(world.offers.offerTo(people.by("UMIRA"), "UANA", null))
        .isInstanceOf(ProposalOutcome.TooManyWaiting.class);
    world.database.change(
        MatchingWorld.TEAM, s -> world.offers.left(s, people.by("UMIRA"), world.clock.instant()));
    assertThat(world.offers.waiting(MatchingWorld.TEAM, "UT0")).isEmpty();
  }

  private String waiting(String user) {
    return world.offers.waiting(MatchingWorld.TEAM, user).get(0).proposal();
  }
}
