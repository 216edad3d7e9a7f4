package mentorbot.config;

import java.util.List;

/** A stage of a relationship: a short guide for either role, and things to do together. */
public record LibraryStage(
    String id,
    String name,
    List<String> mentor,
    List<String> mentee,
    List<LibraryActivity> activities) {
  /** Until both have signed, the first month, what lies between, the last month. */
  static final List<String> IDS = List.of("begin", "settle", "work", "close");

  private static final int MOST_LINES = 8;
  private static final int MOST_ACTIVITIES = 8;
  private static final int LINE = 250;

  public LibraryStage {
    Rules.text("name", name, Rules.OPTION_LENGTH);
    mentor = lines("mentor", mentor);
    mentee = lines("mentee", mentee);
    activities = Rules.some("activities", activities);
    if (activities.size() > MOST_ACTIVITIES) {
      throw new InvalidKey("activities", "must hold at most %d entries".formatted(MOST_ACTIVITIES));
    }
  }

  private static List<String> lines(String key, List<String> lines) {
    Rules.some(key, lines).forEach(line -> Rules.text(key, line, LINE));
    if (lines.size() > MOST_LINES) {
      throw new InvalidKey(key, "must hold at most %d lines".formatted(MOST_LINES));
    }
    return List.copyOf(lines);
  }
}
