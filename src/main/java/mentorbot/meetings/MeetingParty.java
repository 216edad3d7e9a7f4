package mentorbot.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** One of those who are to meet. */
@Entity
@Table(name = "meeting_party")
public final class MeetingParty extends Row {
  @Column(name = "meeting", nullable = false, length = 64)
  private String meeting;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  /** Is asked to answer the offer now. */
  @Column(name = "turn", nullable = false)
  private boolean turn;

  /** Said yes to what is on offer, or stands. */
  @Column(name = "agreed", nullable = false)
  private boolean agreed;

  /** The same as the meeting's: an index finds what is open for somebody. */
  @Column(name = "open", nullable = false)
  private boolean open = true;

  /** The clock by which this person said yes, or was asked. */
  @Column(name = "zone", nullable = false, length = 64)
  private String zone;

  /** Said that this time suits them, although their hours say otherwise. */
  @Column(name = "suits_at")
  private @Nullable Instant suitsAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "happened", length = 16)
  private @Nullable Happened happened;

  /** Since then not to be there any more: they left a group, or are on a break of their own. */
  @Column(name = "gone_at")
  private @Nullable Instant goneAt;

  /** For Hibernate. */
  MeetingParty() {}

  MeetingParty(String meeting, String person, ZoneId zone) {
    super(Ids.fresh());
    this.meeting = meeting;
    this.person = person;
    this.zone = zone.getId();
  }

  void asked() {
    turn = true;
    agreed = false;
  }

  void says(ZoneId by) {
    turn = false;
    agreed = true;
    zone = by.getId();
  }

  void goes(Instant at) {
    goneAt = at;
    turn = false;
    agreed = false;
    open = false;
  }

  /** What stands is theirs too. */
  void comes(ZoneId by) {
    goneAt = null;
    open = true;
    says(by);
  }

  Optional<Instant> goneAt() {
    return Optional.ofNullable(goneAt);
  }

  void waits() {
    turn = false;
    agreed = false;
  }

  /** By the clock they have now, this time is fine. */
  void suits(Instant start, ZoneId by) {
    suitsAt = start;
    zone = by.getId();
  }

  void happened(Happened said) {
    happened = said;
  }

  void open(boolean still) {
    open = still;
    turn = turn && still;
  }

  String meeting() {
    return meeting;
  }

  String person() {
    return person;
  }

  boolean turn() {
    return turn;
  }

  boolean agreed() {
    return agreed;
  }

  String zone() {
    return zone;
  }

  Optional<Instant> suitsAt() {
    return Optional.ofNullable(suitsAt);
  }

  Optional<Happened> happened() {
    return Optional.ofNullable(happened);
  }
}
