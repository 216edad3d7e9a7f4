package mentorbot.config;

import java.util.List;

/**
 * How surveys are asked and what may be told: thresholds can only be raised; {@code banks} are
 * those that coordinators can choose; {@code help} closes every form that asks about health.
 */
public record SurveyRules(
    SurveyThresholds thresholds,
    int windowDays,
    int reminders,
    String help,
    List<String> banks,
    List<WaveRule> waves) {
  /** For a programme file that says nothing of surveys: none by themselves. */
  static final SurveyRules NONE =
      new SurveyRules(new SurveyThresholds(5, 10, 3), 14, 1, "-", List.of(), List.of());

  private static final int MOST_WAVES = 12;

  public SurveyRules {
    // Shorter, it could close on somebody whose two messages of the week (M28) were others.
    Rules.between("window-days", windowDays, 7, 60);
    Rules.between("reminders", reminders, 0, 2);
    Rules.text("help", help, 1000);
    banks = Rules.distinct("banks", banks, bank -> bank);
    banks.forEach(bank -> Rules.id("banks", bank));
    waves = Rules.distinct("waves", waves, WaveRule::id);
    if (waves.size() > MOST_WAVES) {
      throw new InvalidKey("waves", "must hold at most %d entries".formatted(MOST_WAVES));
    }
  }
}
