package mentorbot.meetings;

import java.time.LocalDate;

/** What came of offering times. */
public sealed interface OfferOutcome {
  record Offered(MeetingCard card) implements OfferOutcome {}

  /** In this relationship times are on offer already: how that stands. */
  record AnotherOffer(MeetingCard card) implements OfferOutcome {}

  /** Something else became of the meeting since the page was opened. */
  record Stale(MeetingCard card) implements OfferOutcome {}

  record NothingChosen() implements OfferOutcome {}

  record Past() implements OfferOutcome {}

  record TooFarAhead(LocalDate latest) implements OfferOutcome {}

  /** The relationship rests or has ended. */
  record Resting() implements OfferOutcome {}

  /** Missing, somebody else's or erased. */
  record Gone() implements OfferOutcome {}
}
