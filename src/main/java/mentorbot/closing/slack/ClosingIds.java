package mentorbot.closing.slack;

/** The ids of buttons and forms. */
final class ClosingIds {
  static final String LIST = "closing.list";
  static final String OPEN = "closing.open";
  static final String LOOK_BACK = "closing.look-back";
  static final String LET_GO = "closing.let-go";
  static final String TAKE_BACK = "closing.take-back";
  static final String GO_ON = "closing.go-on";
  static final String AS_PEERS = "closing.as-peers";
  static final String NOT_ON = "closing.not-on";
  static final String BECOME_MENTOR = "closing.become-mentor";
  static final String CERTIFICATE = "closing.certificate";
  static final String CERTIFICATE_FORM = "closing.certificate-form";
  static final String GOALS = "closing.goals";
  static final String FORM = "closing.form";
  static final String AHEAD_SHOW = "closing.ahead-show";
  static final String AHEAD_YES = "closing.ahead-yes";
  static final String AHEAD_NO = "closing.ahead-no";

  private ClosingIds() {}
}
