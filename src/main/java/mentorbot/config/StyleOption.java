package mentorbot.config;

/** One way of working together in both people's words: how I like to help, how I learn best. */
public record StyleOption(String id, String helping, String learning) {
  public StyleOption {
    Rules.id("id", id);
    Rules.text("helping", helping, Rules.OPTION_LENGTH);
    Rules.text("learning", learning, Rules.OPTION_LENGTH);
  }
}
