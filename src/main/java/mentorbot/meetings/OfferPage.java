package mentorbot.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.CommonTimes.Found;
import mentorbot.meetings.MeetingCard.Other;

/**
 * What somebody needs to offer times. {@code meeting} is the one whose offer is answered with
 * others, or that is moved; empty for a new one. {@code repeatsUntil}: it may come again and again
 * up to there. {@code without}: those of a group who are on a break, and not asked. {@code
 * asBefore}: the next date in the rhythm in which these people met before.
 */
public record OfferPage(
    String mentorship,
    Optional<Ref> meeting,
    ZoneId zone,
    List<Other> others,
    List<String> without,
    Found found,
    int minutes,
    Optional<String> place,
    Cadence cadence,
    Optional<LocalDate> repeatsUntil,
    Optional<Instant> asBefore) {
  /** A meeting as it was when the page was made; it may stand at that time. */
  public record Ref(String id, int step, Optional<Instant> stands) {}

  public OfferPage {
    others = List.copyOf(others);
    without = List.copyOf(without);
  }
}
