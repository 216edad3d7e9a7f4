package mentorbot.config;

/**
 * How often the bot speaks unasked: messages per person and rolling week, the default quiet hours,
 * and after how many check-ins in a row without an answer somebody is left in peace about a
 * relationship until they do something in it.
 */
public record MessageRules(int weeklyBudget, QuietHours quiet, int leaveInPeaceAfter) {
  public MessageRules {
    Rules.between("weekly-budget", weeklyBudget, 1, 2);
    Rules.between("leave-in-peace-after", leaveInPeaceAfter, 2, 20);
  }
}
