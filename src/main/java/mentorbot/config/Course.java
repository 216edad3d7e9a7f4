package mentorbot.config;

/**
 * The DEIB course everyone completes before a relationship begins, and how long it counts (R20).
 */
public record Course(String name, String link, int validMonths) {
  public Course {
    Rules.text("name", name, 150);
    Rules.webAddress("link", link);
    Rules.between("valid-months", validMonths, 1, 120);
  }
}
