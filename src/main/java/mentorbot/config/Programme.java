package mentorbot.config;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.util.Optional;

/**
 * The programme as {@code config/programme.yaml} defines it. It seeds a workspace; from then on the
 * workspace's own versioned rows are the truth. {@code language} is that of all its words.
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
    @JacksonInject(value = StrictYaml.NO_TEXT, useInput = OptBoolean.TRUE) String goodNewsChannel) {
  /** The channel of the local workspace's clinic. */
  private static final String SAMPLE_CHANNEL = "C0GOODNEWS";

  private static final String NONE = "none";

  public Programme {
    Rules.id("id", id);
    Rules.language("language", language);
    if (!goodNewsChannel.isEmpty() && !goodNewsChannel.equals(NONE)) {
      Rules.channel("good-news-channel", goodNewsChannel);
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
