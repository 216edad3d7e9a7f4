package mentorbot.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import mentorbot.mentorships.Mentorship.State;
import mentorbot.mentorships.Phase;
import org.jspecify.annotations.Nullable;

/** What a report needs of one relationship: where it stands and when it got there. */
record RelationshipLine(
    State state,
    boolean held,
    Instant createdAt,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate endsOn,
    @Nullable Instant endedAt,
    boolean endedByParty,
    @Nullable LocalDate agreedOn) {

  LocalDate matched(ZoneId zone) {
    return createdAt.atZone(zone).toLocalDate();
  }

  Optional<LocalDate> started() {
    return Optional.ofNullable(startedOn);
  }

  /**
   * The first day on which it no longer went on; a start is dated by the zone of whoever signed
   * last, so it may lie a day ahead of an end.
   */
  Optional<LocalDate> ended(ZoneId zone) {
    return Optional.ofNullable(endedAt)
        .map(moment -> moment.atZone(zone).toLocalDate())
        .map(day -> startedOn != null && day.isBefore(startedOn) ? startedOn : day);
  }

  /** Signed by all, at the latest on that day; without signatures nothing starts. */
  boolean signedBy(LocalDate day) {
    return (agreedOn != null && !agreedOn.isAfter(day)) || startedBy(day);
  }

  boolean startedBy(LocalDate day) {
    return startedOn != null && !startedOn.isAfter(day);
  }

  Phase phase() {
    return switch (state) {
      case AGREEING -> Phase.AGREEING;
      case ACTIVE -> held ? Phase.HELD : Phase.ACTIVE;
      case PAUSED -> held ? Phase.HELD : Phase.PAUSED;
      case ENDED -> Phase.ENDED;
    };
  }

  Closing closing(ZoneId zone) {
    if (startedOn == null) {
      return Closing.BEFORE_START;
    }
    var end = ended(zone).orElseThrow();
    if (endsOn != null && !end.isBefore(endsOn)) {
      return Closing.AS_AGREED;
    }
    return endedByParty ? Closing.EARLIER : Closing.FOR_THEM;
  }
}
