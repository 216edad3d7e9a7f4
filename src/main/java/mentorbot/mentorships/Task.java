package mentorbot.mentorships;

import mentorbot.mentorships.GateReport.DualRoleGate;
import mentorbot.mentorships.Participant.Role;

/** What is next for one party of a relationship. */
public enum Task {
  /** Acknowledge, or not, that one reports to the other. */
  ACKNOWLEDGE,
  /** A coordinator or the other has to act on the dual role. */
  WAIT_FOR_DUAL_ROLE,
  /** Complete the DEIB course. */
  TAKE_COURSE,
  /** Fill in and sign the agreement. */
  AGREE,
  /** Signed; the other completes the course. */
  WAIT_FOR_COURSE,
  /** Signed; what it follows is not over yet. */
  WAIT_FOR_DAY,
  /** Mentees and peers set goals (R47). */
  SET_GOALS,
  /** Mentors help them get clear. */
  HELP_WITH_GOALS,
  /** Somebody's account is deactivated: nothing is asked meanwhile. */
  WAIT_FOR_RETURN,
  /** Paused: rest. */
  REST,
  /** Ended: look for the next one, if wanted. */
  LOOK_BACK;

  /** While somebody of a running relationship can't be reached. */
  Task whileAway(boolean away) {
    return away ? WAIT_FOR_RETURN : this;
  }

  /** While the relationship that it follows still runs. */
  Task whileWaiting(boolean waits) {
    return waits && this == WAIT_FOR_COURSE ? WAIT_FOR_DAY : this;
  }

  /** While one that has not started rests. */
  Task whilePaused(boolean paused) {
    return paused ? REST : this;
  }

  /** Pure: from the phase, the role and what is already done. */
  static Task of(Phase phase, Role role, String person, GateReport gates, boolean signed) {
    return switch (phase) {
      case ENROLLED, MATCHING -> throw new IllegalArgumentException("no relationship yet");
      case AGREEING -> whileAgreeing(person, gates, signed);
      case HELD -> dualRole(person, gates.dualRole());
      case ACTIVE -> role == Role.MENTOR ? HELP_WITH_GOALS : SET_GOALS;
      case PAUSED -> REST;
      case ENDED -> LOOK_BACK;
    };
  }

  private static Task whileAgreeing(String person, GateReport gates, boolean signed) {
    if (!gates.dualRoleOpen()) {
      return dualRole(person, gates.dualRole());
    }
    if (!gates.courseDoneBy(person)) {
      return TAKE_COURSE;
    }
    return signed ? WAIT_FOR_COURSE : AGREE;
  }

  private static Task dualRole(String person, DualRoleGate gate) {
    return gate instanceof DualRoleGate.Proposed proposed && proposed.missing().contains(person)
        ? ACKNOWLEDGE
        : WAIT_FOR_DUAL_ROLE;
  }
}
