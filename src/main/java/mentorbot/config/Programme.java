package mentorbot.config;

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
    MessageRules messages) {

  public Programme {
    Rules.id("id", id);
    Rules.language("language", language);
  }
}
