package mentorbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LimitTest {

  @ParameterizedTest
  @EnumSource
  void every_row_has_a_payload_that_reaches_it_and_a_source(Limit limit) {
    assertThat(LimitSamples.ALL).containsKey(limit);
    assertThat(limit.source()).isNotBlank();
  }

  @Test
  void every_payload_belongs_to_a_row() {
    assertThat(LimitSamples.ALL.keySet()).isSubsetOf(Limit.values());
  }

  @ParameterizedTest
  @MethodSource("rowsWithPayloads")
  void is_accepted_at_the_limit(Limit limit) {
    assertThat(LimitSamples.of(limit, limit.number()).violations()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rowsWithPayloads")
  void is_refused_one_beyond_the_limit(Limit limit) {
    assertThat(LimitSamples.of(limit, limit.beyond()).violations())
        .extracting(Violation::code, Violation::message)
        .contains(tuple(limit.code(), limit.complaint()));
  }

  static Stream<Limit> rowsWithPayloads() {
    return Arrays.stream(Limit.values()).filter(LimitSamples.ALL::containsKey);
  }
}
