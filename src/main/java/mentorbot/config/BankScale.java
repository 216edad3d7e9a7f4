package mentorbot.config;

import java.util.List;

/** What can be chosen, from the lowest to the highest; the first counts 1. */
public record BankScale(String id, List<String> options) {
  private static final int MOST = 7;

  public BankScale {
    Rules.id("id", id);
    options = Rules.distinct("options", options, label -> label);
    options.forEach(label -> Rules.text("options", label, Rules.OPTION_LENGTH));
    Rules.between("options", options.size(), 2, MOST);
  }
}
