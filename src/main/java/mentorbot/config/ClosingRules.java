package mentorbot.config;

/** How long after an end what people wrote when they closed is kept, in days. */
public record ClosingRules(int keepDays) {
  /** Of a programme that says nothing about it. */
  static final ClosingRules USUAL = new ClosingRules(180);

  public ClosingRules {
    Rules.between("keep-days", keepDays, 14, 1_000);
  }
}
