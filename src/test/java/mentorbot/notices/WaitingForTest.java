package mentorbot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingForTest {
  private final Office office = new Office();

  private Set<String> waiting(List<String> people) {
    return office.database.read(
        office.team, s -> Outbox.waitingFor(s, office.personal.name(), "asked", people));
  }

  @Test
  void of_many_as_of_few_only_those_asked_for_who_wait_for_just_that() {
    office.put(office.personal, "U1", "asked");
    office.deliver();
    List.of("U2", "U3").forEach(user -> office.put(office.personal, user, "asked"));
    office.put(office.personal, "U4", "something else");
    office.put(office.nudge, "U5", "asked");
    office.put(office.personal, "U99", "asked");
    var many = IntStream.range(1, 40).mapToObj(n -> "U" + n).toList();
    assertThat(waiting(many)).containsExactlyInAnyOrder("U2", "U3");
    assertThat(waiting(many.subList(0, 5))).containsExactlyInAnyOrder("U2", "U3");
  }
}
