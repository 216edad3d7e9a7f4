package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mentorbot.config.SilenceRules;
import org.jspecify.annotations.Nullable;

/** What follows silence, step by step: pure, by days. */
record Ladder(SilenceRules rules) {
  /** What is done to a relationship. */
  enum Step {
    /** Both get the same words. */
    NUDGE,
    /** Coordinators see since when. */
    TELL,
    /** It ends by itself. */
    END,
    /** Something was heard, or it rests: all begins anew. */
    CLEAR
  }

  /** A step and the day on which it comes. */
  record Next(Step step, LocalDate day) {}

  /**
   * {@code heard}: the last sign, or the start; {@code silentFrom}: the day on which that is too
   * long ago; {@code spell} is null if nobody was nudged about it.
   */
  Optional<Next> next(
      Instant heard, LocalDate silentFrom, @Nullable SilentSpell spell, LocalDate today) {
    if (spell == null) {
      return rules.off() ? Optional.empty() : Optional.of(new Next(Step.NUDGE, silentFrom));
    }
    if (rules.off() || !spell.since().equals(heard) || silentFrom.isAfter(today)) {
      return Optional.of(new Next(Step.CLEAR, today));
    }
    int tell = rules.tellCoordinatorsAfterDays();
    if (tell > 0 && spell.toldOn().isEmpty()) {
      return Optional.of(new Next(Step.TELL, spell.nudgedOn().plusDays(tell)));
    }
    return rules.endAfterDays() == 0
        ? Optional.empty()
        : Optional.of(
            new Next(
                Step.END, spell.toldOn().orElse(spell.nudgedOn()).plusDays(rules.endAfterDays())));
  }

  /**
   * When it would end by itself if it stays as it is; empty if it never does. {@code nudged}: the
   * day on which they read of it.
   */
  Optional<LocalDate> endsOn(SilentSpell spell, LocalDate nudged) {
    int until = rules.tellCoordinatorsAfterDays() + rules.endAfterDays();
    return rules.endAfterDays() == 0
        ? Optional.empty()
        : Optional.of(
            spell
                .toldOn()
                .map(told -> told.plusDays(rules.endAfterDays()))
                .orElse(nudged.plusDays(until)));
  }
}
