package mentorbot.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentorbot.agreement.AgreementWorld;
import mentorbot.groups.GroupOutcome.Plain;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Membership.Gathered;
import mentorbot.people.PeopleFixture;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sends a group's id in a form of their own is no member of it for that. */
class InvitingTest {
  private static final String TEAM = AgreementWorld.TEAM;

  private final AgreementWorld world = new AgreementWorld(TestDatabase.hsqldb());
  private final Membership membership =
      new Membership(SampleProgramme.PROGRAMME, world.sealer, List.of());
  private final Groups groups =
      new Groups(
          world.database,
          world.clock,
          world.sealer,
          new Settling(membership, world.sealer, SampleProgramme.PROGRAMME));
  private String group;

  @BeforeEach
  void gather() {
    var people = new PeopleFixture(world.database);
    for (var user : List.of("U1", "U2", "U3", "U4", "U5")) {
      people.technician(user, "dentistry");
    }
    group =
        world.database.write(
            TEAM,
            session ->
                membership
                    .gather(
                        session,
                        new Gathered(null, 0, List.of("U1", "U2", "U3"), "dentistry"),
                        world.clock.instant())
                    .orElseThrow()
                    .id());
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void who_is_no_member_asks_nobody_into_a_group_themselves_least_of_all() {
    assertThat(groups.invite(world.actor("U5"), group, "U4")).isEqualTo(Plain.GONE);
    assertThat(groups.invite(world.actor("U5"), group, "U5")).isEqualTo(Plain.GONE);
    assertThat(world.outbox()).noneMatch(told -> told.endsWith(InvitedNotice.NAME));
    world.database.change(
        TEAM,
        session ->
            session
                .createMutationQuery("delete from Participant where person = 'U3'")
                .executeUpdate());
    assertThat(groups.invite(world.actor("U3"), group, "U4"))
        .as("who was one is none any more")
        .isEqualTo(Plain.GONE);
    assertThat(groups.invite(world.actor("U1"), group, "U4"))
        .isInstanceOf(GroupOutcome.Asking.class);
    assertThat(world.outbox()).filteredOn(told -> told.endsWith(InvitedNotice.NAME)).hasSize(1);
  }
}
