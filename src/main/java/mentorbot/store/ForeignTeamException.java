package mentorbot.store;

/** A bug, caught in time: a session of one team tried to write a row of another. */
public final class ForeignTeamException extends RuntimeException {
  ForeignTeamException(String message) {
    super(message);
  }
}
