package mentorbot.config;

import java.util.List;

/** What people read before they say yes (R2): purpose, length, time asked, who sees what. */
public record ProgrammeCard(
    String name, String purpose, int lengthMonths, int monthlyMinutes, List<String> whoSeesWhat) {
  public ProgrammeCard {
    Rules.text("name", name, 75);
    Rules.text("purpose", purpose, 600);
    Rules.between("length-months", lengthMonths, 1, 36);
    Rules.between("monthly-minutes", monthlyMinutes, 15, 1200);
    whoSeesWhat = Rules.some("who-sees-what", whoSeesWhat);
    whoSeesWhat.forEach(line -> Rules.text("who-sees-what", line, 300));
  }
}
