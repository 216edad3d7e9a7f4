package mentorbot.groups.slack;

/** The ids of this feature's pages, buttons and fields. */
final class GroupIds {
  static final String OPEN = "groups.open";
  static final String ACCEPT = "groups.accept";
  static final String NOT_NOW = "groups.notNow";
  static final String CALL_OFF = "groups.callOff";

  static final String INVITE = "groups.invite";

  static final String PERSON = "person";
  static final String KIND = "kind";
  static final String LED = "led";
  static final String CIRCLE = "circle";
  static final String PEOPLE = "people";
  static final String AREA = "area";
  static final String PURPOSE = "purpose";
  static final String NAME = "name";

  /** So many of one's own are listed. */
  static final int SHOWN = 5;

  /** So many can be chosen. */
  static final int MOST = 8;

  private GroupIds() {}
}
