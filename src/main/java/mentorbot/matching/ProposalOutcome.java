package mentorbot.matching;

import mentorbot.matching.Proposal.Kind;

/** What came of a proposal, for the one who makes it and the one who answers it. */
public sealed interface ProposalOutcome {
  record Proposed(Kind kind, String asked) implements ProposalOutcome {}

  /** More places and areas are open from now on. */
  record Offered(int places) implements ProposalOutcome {}

  record Paired(String mentorship, String other) implements ProposalOutcome {}

  /** The person nominated is glad; what is left is to offer, or to enrol first. */
  record Willing(boolean enrolled) implements ProposalOutcome {}

  record Declined(Kind kind, String proposer) implements ProposalOutcome {}

  record Yourself() implements ProposalOutcome {}

  record NotEnrolled() implements ProposalOutcome {}

  record PersonNotEnrolled(String person) implements ProposalOutcome {}

  record AlreadyProposed(String person) implements ProposalOutcome {}

  record AlreadyPaired(String person) implements ProposalOutcome {}

  record AlreadyMentor(String person) implements ProposalOutcome {}

  /** One reports to the other (R25). */
  record Supervisor(String person) implements ProposalOutcome {}

  record MentorFull(String mentor, int most) implements ProposalOutcome {}

  record MenteeFull(String mentee, int most) implements ProposalOutcome {}

  /** Not possible just now; deliberately does not say why. */
  record Unavailable(String person) implements ProposalOutcome {}

  record TooManyWaiting(int most) implements ProposalOutcome {}

  record NoAreas() implements ProposalOutcome {}

  /** Answered or lapsed before. */
  record Over() implements ProposalOutcome {}

  /** Missing, somebody else's or erased. */
  record Gone() implements ProposalOutcome {}
}
