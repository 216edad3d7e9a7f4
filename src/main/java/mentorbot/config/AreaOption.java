package mentorbot.config;

/**
 * Something one person can help another with. The discipline is the id of one, or {@link #EVERYONE}
 * for what all disciplines share, such as confidence.
 */
public record AreaOption(String id, String name, String discipline) {
  public static final String EVERYONE = "everyone";

  public AreaOption {
    Rules.id("id", id);
    Rules.text("name", name, Rules.OPTION_LENGTH);
    Rules.id("discipline", discipline);
  }
}
