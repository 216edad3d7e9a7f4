package mentorbot.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class InFivesTest {
  @Property
  void one_answer_more_or_less_shows_only_at_every_fifth(
      @ForAll @LongRange(min = 0, max = Integer.MAX_VALUE) long count) {
    var told = InFives.of(count);
    assertThat(told.atLeast() % 5).isZero();
    assertThat(told.atLeast()).isBetween((int) Math.max(0, count - 4), (int) count);
    assertThat(InFives.of(count - count % 5)).isEqualTo(told);
  }

  @Test
  void nobody_and_four_look_alike() {
    assertThat(InFives.of(0)).isEqualTo(InFives.of(4)).isNotEqualTo(InFives.of(5));
    assertThatThrownBy(() -> new InFives(7)).isInstanceOf(IllegalArgumentException.class);
  }
}
