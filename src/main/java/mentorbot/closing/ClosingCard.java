package mentorbot.closing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import mentorbot.goals.RelationshipGoals.Summary;
import mentorbot.mentorships.Participant.Role;

/**
 * A closing as its own party sees it. {@code others} are the other parties' user ids; the days are
 * those of the reader's zone; {@code area} is an id of the programme's areas. {@code apart}: this
 * party asked not to be matched again with one of them, so neither thanks nor going on are spoken
 * of.
 */
public record ClosingCard(
    String id,
    String mentorship,
    List<String> others,
    Role role,
    Optional<String> area,
    LocalDate startedOn,
    LocalDate endedOn,
    How how,
    Closing.State state,
    Said said,
    Note note,
    Consent consent,
    Further further,
    boolean apart,
    Optional<LocalDate> eraseOn,
    List<Summary> goals) {
  public ClosingCard {
    others = List.copyOf(others);
    goals = List.copyOf(goals);
  }

  /** By which path the end came. */
  public enum How {
    /** The agreed time was over. */
    COMPLETED,
    /** By itself, before that, since nothing was heard of it. */
    QUIETLY,
    /** This party ended it. */
    BY_ME,
    BY_OTHERS,
    /** A coordinator, because somebody could no longer be reached. */
    FOR_ABSENCE
  }

  /** What was written for oneself; empty where nothing was, or it is erased. */
  public record Said(String learned, String differently) {}

  /** The note of thanks, and from when on it is given. */
  public record Note(String text, Closing.Thanks state, ZonedDateTime due) {}

  /** What certificates may say. */
  public record Consent(boolean name, boolean hours) {}

  /**
   * Going on together: whether this party would like to, and whether they do. {@code groupUntil}:
   * where it was a group, until when that can be said.
   */
  public record Further(
      boolean possible,
      boolean wanted,
      boolean agreed,
      AsPeers peers,
      Optional<ZonedDateTime> groupUntil) {
    public boolean anyWanted() {
      return wanted || peers.wanted();
    }
  }

  /** The same as peers, where one of them was the mentor. */
  public record AsPeers(boolean possible, boolean wanted) {}

  public boolean open() {
    return state == Closing.State.OFFERED;
  }
}
