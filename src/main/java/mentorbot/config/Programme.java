package mentorbot.config;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.util.List;
import java.util.Optional;

/**
 * The programme as {@code config/programme.yaml} defines it. It seeds a workspace; from then on the
 * workspace's own versioned rows are the truth. {@code language} is that of all its words; {@code
 * goals} are a training programme's own, suggested to each learner.
 */
public record Programme(
    String id,
    ProgrammeKind kind,
    String language,
    ProgrammeCard card,
    Contacts contacts,
    ProfileOptions profile,
    MatchingRules matching,
    Course deib,
    Holidays holidays,
    CheckInDefaults checkIns,
    MessageRules messages,
    @JacksonInject(value = StrictYaml.NO_TEXT, useInput = OptBoolean.TRUE) String goodNewsChannel,
    @JacksonInject(value = StrictYaml.NO_LIST, useInput = OptBoolean.TRUE) List<String> goals,
    @JacksonInject(value = StrictYaml.NO_SURVEYS, useInput = OptBoolean.TRUE) SurveyRules surveys,
    @JacksonInject(value = StrictYaml.NO_DIGEST, useInput = OptBoolean.TRUE) DigestRules digest,
    @JacksonInject(value = StrictYaml.NO_CLOSING, useInput = OptBoolean.TRUE) ClosingRules closing,
    @JacksonInject(value = StrictYaml.NO_SILENCE, useInput = OptBoolean.TRUE) SilenceRules silence,
    @JacksonInject(value = StrictYaml.NO_COMMUNITY, useInput = OptBoolean.TRUE)
        CommunityRules community) {
  /** The channel of the local workspace's clinic. */
  private static final String SAMPLE_CHANNEL = "C0GOODNEWS";

  private static final String NONE = "none";
  private static final int LONGEST_GOAL = 200;
  private static final int MOST_GOALS = 10;

  public Programme {
    Rules.id("id", id);
    Rules.language("language", language);
    if (!goodNewsChannel.isEmpty() && !goodNewsChannel.equals(NONE)) {
      Rules.channel("good-news-channel", goodNewsChannel);
    }
    goals = Rules.distinct("goals", goals, goal -> goal);
    goals.forEach(goal -> Rules.text("goals", goal, LONGEST_GOAL));
    if (goals.size() > MOST_GOALS) {
      throw new InvalidKey("goals", "must hold at most %d entries".formatted(MOST_GOALS));
    }
    if (kind == ProgrammeKind.MENTORING && !goals.isEmpty()) {
      throw new InvalidKey("goals", "is for training only: in mentoring people set their own");
    }
  }

  /** Where good news may be posted when its owner presses the button; empty: nowhere (R50). */
  public Optional<String> newsChannel() {
    return Optional.of(goodNewsChannel).filter(Rules::isChannel);
  }

  /** Whether the sample clinic's channel is named, which exists in no real Slack workspace. */
  public boolean namesSampleChannel() {
    return goodNewsChannel.equals(SAMPLE_CHANNEL);
  }
}
