package mentorbot.config;

/** How long thanks wait for the yes of the person thanked before they lapse, in days. */
public record CommunityRules(int thanksLapseDays) {
  /** Of a programme that says nothing about it. */
  static final CommunityRules USUAL = new CommunityRules(14);

  public CommunityRules {
    Rules.between("thanks-lapse-days", thanksLapseDays, 7, 90);
  }
}
