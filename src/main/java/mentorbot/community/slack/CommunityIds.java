package mentorbot.community.slack;

/** What buttons and forms of the community are called. */
final class CommunityIds {
  static final String INTRODUCE = "community.introduce";
  static final String INTRODUCE_FORM = "community.introduce-form";
  static final String THANK = "community.thank";
  static final String THANK_FORM = "community.thank-form";
  static final String ANSWER = "community.answer";
  static final String TAKE_BACK = "community.takeBack";
  static final String CHOOSE = "desk.community";
  static final String CHOOSE_FORM = "desk.community-form";
  static final String CLOSE = "desk.community-close";

  static final String YES = "yes ";
  static final String NO = "no ";

  private CommunityIds() {}
}
