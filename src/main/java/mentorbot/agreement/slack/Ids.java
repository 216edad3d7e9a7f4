package mentorbot.agreement.slack;

/** The ids of our buttons and pages. */
final class Ids {
  /** Prints the agreement; value: mentorship and the part. */
  static final String SHOW = "agreement.show";

  /** More relationships to choose from; value: how many to leave out. */
  static final String LIST = "agreement.list";

  /** Opens the page to read and sign; also the page's own id. */
  static final String SIGN = "agreement.sign";

  static final String EDIT = "agreement.edit";

  /** One thing chosen in the list of what can be changed. */
  static final String CHANGE = "agreement.change";

  static final String KEEP = "agreement.keep";
  static final String HISTORY = "agreement.history";
  static final String VERSION = "agreement.version";

  /** A printed copy; value: mentorship and version. */
  static final String PRINT = "agreement.print";

  /** Agreements that are over; value: how many to leave out. */
  static final String EARLIER = "agreement.earlier";

  static final String MEETINGS = "agreement.meetings";
  static final String PACE = "agreement.pace";
  static final String WORDING = "agreement.wording";
  static final String CLOSED = "agreement.read";

  private Ids() {}
}
