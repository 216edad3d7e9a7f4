package mentorbot.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import mentorbot.checkins.Ladder.Next;
import mentorbot.checkins.Ladder.Step;
import mentorbot.config.SilenceRules;
import org.junit.jupiter.api.Test;

class LadderTest {
  private static final Instant HEARD = Instant.parse("2026-06-01T00:00:00Z");
  private static final LocalDate SILENT = LocalDate.of(2026, 7, 2);
  private final SilentSpell spell = new SilentSpell("m", HEARD, SILENT);

  private static Ladder ladder(int cadences, int tell, int end) {
    return new Ladder(new SilenceRules(cadences, tell, end));
  }

  @Test
  void first_both_are_nudged_then_coordinators_told_then_it_ends() {
    var all = ladder(2, 14, 28);
    assertThat(all.next(HEARD, SILENT, null, SILENT)).contains(new Next(Step.NUDGE, SILENT));
    assertThat(all.next(HEARD, SILENT, spell, SILENT))
        .contains(new Next(Step.TELL, SILENT.plusDays(14)));
    spell.tell(SILENT.plusDays(15));
    assertThat(all.next(HEARD, SILENT, spell, SILENT))
        .contains(new Next(Step.END, SILENT.plusDays(43)));
  }

  @Test
  void each_step_can_be_left_out() {
    assertThat(ladder(0, 14, 28).next(HEARD, SILENT, null, SILENT)).isEmpty();
    assertThat(ladder(2, 0, 28).next(HEARD, SILENT, spell, SILENT))
        .contains(new Next(Step.END, SILENT.plusDays(28)));
    assertThat(ladder(2, 0, 0).next(HEARD, SILENT, spell, SILENT)).isEmpty();
    assertThat(ladder(2, 14, 0).endsOn(spell, SILENT)).isEmpty();
  }

  @Test
  void a_sign_or_a_pause_begins_it_anew() {
    var all = ladder(2, 14, 28);
    assertThat(all.next(HEARD.plusSeconds(1), SILENT.plusDays(30), spell, SILENT))
        .contains(new Next(Step.CLEAR, SILENT));
    assertThat(all.next(HEARD, SILENT.plusDays(9), spell, SILENT))
        .contains(new Next(Step.CLEAR, SILENT));
  }
}
