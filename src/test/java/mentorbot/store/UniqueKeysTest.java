package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniqueKeysTest {
  private final AtomicInteger tries = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(strings = {"23505", "40001"})
  void who_came_second_tries_again_and_sees_what_the_first_did(String state) {
    assertThat(UniqueKeys.retrying(() -> secondTime(state))).isEqualTo("seen");
    assertThat(tries).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23502", "08006"})
  void what_would_fail_again_is_not_tried_again(String state) {
    assertThatThrownBy(() -> UniqueKeys.retrying(() -> secondTime(state)))
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(tries).hasValue(1);
  }

  private String secondTime(String state) {
    if (tries.incrementAndGet() == 1) {
      throw new IllegalStateException(new SQLException("as the database says it", state));
    }
    return "seen";
  }
}
