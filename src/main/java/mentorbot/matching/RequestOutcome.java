package mentorbot.matching;

/** What came of a request. */
public sealed interface RequestOutcome {
  /** {@code asked} is asked first, and {@code later} people come after, if need be. */
  record Requested(String request, String asked, int later) implements RequestOutcome {}

  /** The coordinators know and look for somebody; {@code before} if they had been told already. */
  record WithCoordinators(boolean before) implements RequestOutcome {}

  /** The one coordinator there is asks this themselves. */
  record NoCoordinator() implements RequestOutcome {}

  record NotEnrolled() implements RequestOutcome {}

  /** So many requests wait already. */
  record TooManyWaiting(int most) implements RequestOutcome {}

  /** So many relationships are open already. */
  record NoRoom(int most) implements RequestOutcome {}

  /** Nobody was chosen. */
  record NobodyChosen() implements RequestOutcome {}

  /** One reports to the other: others are suggested, or a coordinator helps (R25). */
  record Supervisor(String person) implements RequestOutcome {}

  /** Asked already, or in a relationship with each other already. */
  record AlreadyAsked(String person) implements RequestOutcome {}

  record AlreadyPaired(String person) implements RequestOutcome {}

  /** Oneself. */
  record Yourself() implements RequestOutcome {}

  record PersonNotEnrolled(String person) implements RequestOutcome {}

  /** The two share too little open time, or no language. */
  record NoCommonGround(String person) implements RequestOutcome {}

  /** Can't be asked just now; deliberately does not say why. */
  record Unavailable(String person) implements RequestOutcome {}
}
