package mentorbot.mentorships;

import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Participant.Role;

/** What somebody is in a relationship: their role and its form, for the words they read. */
public enum Part {
  MENTOR,
  MENTEE,
  PEER,
  /** Mentors somebody who is further on in the work (R14). */
  REVERSE_MENTOR,
  REVERSE_MENTEE,
  /** Helps in one area and is helped in another (R15). */
  EACH,
  INFORMAL_MENTOR,
  INFORMAL_MENTEE,
  /** The mentor of several people at once (R16). */
  GROUP_MENTOR,
  GROUP_MEMBER,
  /** A peer among several (R13). */
  CIRCLE_MEMBER;

  public static Part of(Form form, Role role) {
    return switch (form) {
      case ONE_TO_ONE, SEVERAL_BY_AREA, PEER -> plain(role);
      case REVERSE -> role == Role.MENTOR ? REVERSE_MENTOR : REVERSE_MENTEE;
      case COMPLEMENTARY -> EACH;
      case INFORMAL -> role == Role.MENTOR ? INFORMAL_MENTOR : INFORMAL_MENTEE;
      case GROUP -> ofGroup(role);
    };
  }

  private static Part plain(Role role) {
    return switch (role) {
      case MENTOR -> MENTOR;
      case MENTEE -> MENTEE;
      case PEER -> PEER;
    };
  }

  private static Part ofGroup(Role role) {
    return switch (role) {
      case MENTOR -> GROUP_MENTOR;
      case MENTEE -> GROUP_MEMBER;
      case PEER -> CIRCLE_MEMBER;
    };
  }
}
