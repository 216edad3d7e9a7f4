package mentorbot.closing;

/** What a party fills in when it closes; all of it may be empty. */
public record Written(
    String learned,
    String differently,
    String thanks,
    boolean nameShown,
    boolean hoursShown,
    boolean notAgain) {
  /** Of one typed text, in UTF-16 units. */
  public static final int LONGEST = 1_500;

  boolean tooLong() {
    return learned.length() > LONGEST
        || differently.length() > LONGEST
        || thanks.length() > LONGEST;
  }
}
