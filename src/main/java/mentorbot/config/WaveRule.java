package mentorbot.config;

import java.util.List;

/** A survey that the programme sends by itself, and when. */
public record WaveRule(
    String id,
    String title,
    String when,
    SurveyAudience audience,
    SurveyMode mode,
    List<String> banks,
    SurveyGroup group) {
  public WaveRule {
    Rules.id("id", id);
    Rules.text("title", title, Rules.OPTION_LENGTH);
    if (WaveTime.parse(when).isEmpty()) {
      throw new InvalidKey(
          "when",
          "must be a day such as \"day 30\", \"14 days before the end\", \"90 days after the end\""
              + " or \"on 2027-03-01\"");
    }
    banks = Rules.distinct("banks", Rules.some("banks", banks), bank -> bank);
    if (mode != SurveyMode.ANONYMOUS && group != SurveyGroup.NONE) {
      throw new InvalidKey("group", "must be none: every answer is read by itself");
    }
  }

  public WaveTime time() {
    return WaveTime.parse(when).orElseThrow();
  }
}
