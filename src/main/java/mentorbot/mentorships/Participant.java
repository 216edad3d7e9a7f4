package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** A person's part in a mentorship. */
@Entity
@Table(name = "participant")
public final class Participant extends Row {
  /** Independent of seniority (R14). */
  public enum Role {
    MENTOR,
    MENTEE,
    PEER
  }

  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  /** Slack user id. */
  @Column(name = "person", nullable = false, length = 32)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, length = 16)
  private Role role;

  /**
   * A mentor's numbered place, 1 to their capacity, while the mentorship is open: a unique key
   * holds two acceptances for the last place apart. Null for others and after the end.
   */
  @Column(name = "place")
  private @Nullable Integer place;

  /** The same for a mentee: how many relationships they may have at a time. */
  @Column(name = "mentee_place")
  private @Nullable Integer menteePlace;

  /** The area in which this person helps the other, where each helps in one (R15). */
  @Column(name = "helps_with", length = 75)
  private @Nullable String helpsWith;

  /** When this party last said that it goes on; null if they never had to. */
  @Column(name = "taken_up_at")
  private @Nullable Instant takenUpAt;

  /** Their last sign of life; only {@link Heard} writes it, so that nobody writes an older one. */
  @Column(name = "heard_at", updatable = false)
  private @Nullable Instant heardAt;

  /** When somebody joined who was not there from the beginning. */
  @Column(name = "joined_at")
  private @Nullable Instant joinedAt;

  /** For Hibernate. */
  Participant() {}

  private Participant(String mentorship, String person, Role role) {
    super(Ids.fresh());
    this.mentorship = mentorship;
    this.person = person;
    this.role = role;
  }

  static Participant mentor(String mentorship, String person, int place) {
    var mentor = new Participant(mentorship, person, Role.MENTOR);
    mentor.place = place;
    return mentor;
  }

  static Participant mentee(String mentorship, String person, int place) {
    var mentee = new Participant(mentorship, person, Role.MENTEE);
    mentee.menteePlace = place;
    return mentee;
  }

  /** A peer learns as a mentee does, and has a mentee's number of relationships. */
  static Participant peer(String mentorship, String person, int place, @Nullable String helpsWith) {
    var peer = new Participant(mentorship, person, Role.PEER);
    peer.menteePlace = place;
    peer.helpsWith = helpsWith;
    return peer;
  }

  /** One who takes no place so far: the one before it still has it. */
  static Participant waiting(String mentorship, String person, Role role) {
    return new Participant(mentorship, person, role);
  }

  /** What it waited for is over, and has given its place back. */
  void takePlace(int number) {
    if (role == Role.MENTOR) {
      place = number;
    } else {
      menteePlace = number;
    }
  }

  boolean hasPlace() {
    return place != null || menteePlace != null;
  }

  Participant since(Instant at) {
    joinedAt = at;
    return this;
  }

  /** Empty for who was there from the beginning. */
  public Optional<Instant> joinedAt() {
    return Optional.ofNullable(joinedAt);
  }

  void takesUp(Instant at) {
    takenUpAt = at;
  }

  /** When they last said that it goes on. */
  public Optional<Instant> takenUpAt() {
    return Optional.ofNullable(takenUpAt);
  }

  void freePlace() {
    place = null;
    menteePlace = null;
  }

  public String mentorship() {
    return mentorship;
  }

  public String person() {
    return person;
  }

  public Role role() {
    return role;
  }

  /** An id of the programme's areas; null in most forms. */
  public @Nullable String helpsWith() {
    return helpsWith;
  }

  @Nullable Integer place() {
    return place;
  }

  @Nullable Integer menteePlace() {
    return menteePlace;
  }
}
