package mentorbot.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.agreement.AgreementWorld;
import mentorbot.mentorships.Called;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Membership.Gathered;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.MyPauses;
import mentorbot.mentorships.Naming;
import mentorbot.mentorships.Naming.Outcome;
import mentorbot.mentorships.PausingForOthers;
import mentorbot.mentorships.Resting;
import mentorbot.people.Coordinators;
import mentorbot.people.PeopleFixture;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group's own name: who gives it, who reads it, and when it goes. */
class NamingTest {
  private static final String TEAM = AgreementWorld.TEAM;

  private final AgreementWorld world = new AgreementWorld(TestDatabase.hsqldb());
  private final Membership membership =
      new Membership(SampleProgramme.PROGRAMME, world.sealer, List.of());
  private final Naming naming = new Naming(world.database, world.sealer);
  private String group;

  @BeforeEach
  void gather() {
    var people = new PeopleFixture(world.database);
    for (var user : List.of("U1", "U2", "U3", "U4")) {
      people.technician(user, "dentistry");
    }
    group = gather("U1", "U2", "U3").id();
  }

  private Mentorship gather(String... people) {
    return world.database.write(
        TEAM,
        session ->
            membership
                .gather(
                    session,
                    new Gathered(null, 0, List.of(people), "dentistry"),
                    world.clock.instant())
                .orElseThrow());
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Optional<String> called(String mentorship) {
    return read(session -> Called.of(session, world.sealer, mentorship));
  }

  private <T> T read(Function<StatelessSession, T> work) {
    return world.database.read(TEAM, work);
  }

  @Test
  void anybody_in_it_gives_and_changes_it_and_nobody_else_does_or_sees_it() {
    assertThat(naming.name(world.actor("U1"), group, "Night owls"))
        .isEqualTo(new Outcome.Named("Night owls"));
    assertThat(naming.name(world.actor("U4"), group, "Mine now")).isEqualTo(new Outcome.Gone());
    assertThat(naming.page(TEAM, "U4", group)).isEmpty();
    assertThat(naming.name(world.actor("U1"), "nothing", "x")).isEqualTo(new Outcome.Gone());
    assertThat(called(group)).contains("Night owls");
    assertThat(naming.name(world.actor("U2"), group, "  Day \u202e\n\towls ")).isNotNull();
    assertThat(naming.page(TEAM, "U3", group))
        .contains(new Naming.Page(group, Optional.of("Day owls")));
    var pauses = new MyPauses(world.database, world.clock, PeopleFixture.HOURS, world.sealer);
    assertThat(pauses.offer(TEAM, "U3").relationships())
        .extracting(MyPauses.Choice::name)
        .containsExactly(Optional.of("Day owls"));
    var coordinators =
        new PausingForOthers(
            world.database,
            world.clock,
            PeopleFixture.HOURS,
            new Coordinators(List.of("U9"), List.of()),
            new Resting((session, mentorship) -> true, List.of()));
    var offer = (PausingForOthers.Outcome.Offer) coordinators.offer(TEAM, "U9", "U3");
    assertThat(offer.relationships())
        .as("a coordinator sees who is in it")
        .extracting(MyPauses.Choice::name)
        .containsExactly(Optional.empty());
  }

  @Test
  void it_is_sealed_short_and_something_that_can_be_read() {
    assertThat(naming.name(world.actor("U1"), group, "o".repeat(41)))
        .isEqualTo(new Outcome.TooLong());
    assertThat(called(group)).isEmpty();
    naming.name(world.actor("U1"), group, "Night owls");
    var stored =
        read(
            session ->
                session
                    .createNativeQuery("select name from group_name", byte[].class)
                    .getSingleResult());
    assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("owls");
    assertThat(naming.name(world.actor("U1"), group, "\u200b \u2066\u200d"))
        .isEqualTo(new Outcome.Unnamed());
    assertThat(called(group)).isEmpty();
  }

  @Test
  void a_group_that_has_ended_is_named_no_more() {
    world.database.change(
        TEAM,
        session ->
            session.createMutationQuery("update Mentorship set state = ENDED").executeUpdate());
    assertThat(naming.name(world.actor("U1"), group, "Too late")).isEqualTo(new Outcome.Gone());
  }

  @Test
  void two_who_are_left_and_a_pair_go_by_their_people() {
    naming.name(world.actor("U1"), group, "Night owls");
    world.database.change(
        TEAM,
        session ->
            session.createMutationQuery("update Mentorship set form = PEER").executeUpdate());
    assertThat(called(group)).isEmpty();
    assertThat(naming.name(world.actor("U1"), group, "Two")).isEqualTo(new Outcome.Gone());
  }

  @Test
  void what_follows_keeps_it_and_it_goes_with_whoever_gave_it_when_they_leave() {
    naming.name(world.actor("U1"), group, "Night owls");
    var next = gather("U1", "U2", "U4");
    world.database.change(TEAM, session -> Called.carry(session, world.sealer, group, next));
    assertThat(called(next.id())).contains("Night owls");
    naming.name(world.actor("U2"), group, "Early birds");
    world.database.change(
        TEAM, session -> naming.left(session, world.actor("U1"), world.clock.instant()));
    assertThat(called(next.id())).as("given by who left").isEmpty();
    assertThat(called(group)).as("changed since by another").contains("Early birds");
    var form = read(session -> new Mentorships_(session).mentorship(group).orElseThrow().form());
    assertThat(form).isEqualTo(Form.GROUP);
  }
}
