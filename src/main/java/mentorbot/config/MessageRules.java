package mentorbot.config;

import java.util.List;

/**
 * How often the bot speaks unasked: messages per person and rolling week, the default quiet hours,
 * and the days after which somebody who fell silent is asked once more, then never again.
 */
public record MessageRules(int weeklyBudget, QuietHours quiet, List<Integer> comeBackDays) {
  public MessageRules {
    Rules.between("weekly-budget", weeklyBudget, 1, 2);
    comeBackDays = Rules.rising("come-back-days", comeBackDays, 1, 366);
  }
}
