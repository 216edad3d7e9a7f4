package mentorbot.knowhow.slack;

/** The ids of buttons and forms; those of the desk are for coordinators. */
final class KnowhowIds {
  static final String PAGE = "knowhow.page";
  static final String RESOURCES = "knowhow.resources";
  static final String READ = "knowhow.read";
  static final String ADD = "knowhow.add";
  static final String REMOVE = "knowhow.remove";

  static final String WORK = "knowhow.work";
  static final String WORK_ANSWER = "knowhow.work-answer";
  static final String WORK_TAKE_BACK = "knowhow.work-take-back";
  static final String INTRODUCE = "knowhow.introduce";
  static final String WILLING = "knowhow.willing";
  static final String WANTED = "knowhow.wanted";

  static final String DESK_LIST = "desk.resources";
  static final String DESK_ADD = "desk.resources-add";
  static final String DESK_MORE = "desk.resources-more";

  static final String ADD_FORM = "knowhow.add-form";
  static final String WORK_FORM = "knowhow.work-form";
  static final String WORK_ANSWER_FORM = "knowhow.work-answer-form";
  static final String INTRODUCE_FORM = "knowhow.introduce-form";
  static final String DESK_FORM = "desk.resources-form";

  private KnowhowIds() {}
}
