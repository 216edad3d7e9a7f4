package mentorbot.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import mentorbot.config.Definitions;
import mentorbot.config.SurveyMode;
import mentorbot.config.SurveyRules;
import mentorbot.config.WaveRule;
import mentorbot.config.WaveTime;

/**
 * What the programme is going to ask by itself; told to coordinators, as their own file says it.
 */
public final class Upcoming {
  private final SurveyRules rules;
  private final Clock programme;
  private final Rounds rounds;

  public Upcoming(Definitions definitions, Clock programme) {
    this.rules = definitions.programme().surveys();
    this.programme = programme;
    this.rounds = new Rounds(definitions.server().defaultZone());
  }

  /** {@code next}: the day on which it is sent, or on which the next round of it may go out. */
  public record Next(String title, SurveyMode mode, WaveTime time, LocalDate next) {}

  /** The earliest first; without those whose date is over. */
  public List<Next> waves() {
    var now = programme.instant();
    return rules.waves().stream()
        .map(wave -> new Next(wave.title(), wave.mode(), wave.time(), day(wave)))
        .filter(wave -> rounds.at(wave.next()).isAfter(now))
        .sorted(Comparator.comparing(Next::next))
        .toList();
  }

  private LocalDate day(WaveRule wave) {
    return wave.time() instanceof WaveTime.OnDate on ? on.date() : rounds.next(programme.instant());
  }
}
