package mentorbot.reviews;

import java.time.Instant;
import java.util.Optional;
import mentorbot.agreement.LastDays;
import mentorbot.mentorships.Called;
import mentorbot.mentorships.Present;
import mentorbot.people.Hours;
import mentorbot.reviews.ReviewCard.Stage;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** Puts together what a person sees of their own part in a review. */
public final class ReviewCards {
  private final Hours hours;
  private final Sealer sealer;

  public ReviewCards(Hours hours, Sealer sealer) {
    this.hours = hours;
    this.sealer = sealer;
  }

  /** Empty for anybody else's, or one that is no longer there. */
  Optional<ReviewCard> card(StatelessSession session, String id, String person, Instant now) {
    return mine(session, id, person).flatMap(answer -> card(session, answer, now));
  }

  Optional<ReviewCard> card(StatelessSession session, ReviewAnswer answer, Instant now) {
    return new Reviews_(session)
        .review(answer.review())
        .map(review -> card(session, review, answer, now));
  }

  static Optional<ReviewAnswer> mine(StatelessSession session, String id, String person) {
    return new Reviews_(session).answer(id).filter(answer -> answer.person().equals(person));
  }

  private ReviewCard card(
      StatelessSession session, Review review, ReviewAnswer answer, Instant now) {
    return new ReviewCard(
        answer.id(),
        review.mentorship(),
        Present.others(session, review.mentorship(), answer.person()),
        review.first(),
        stage(review, now),
        review.takesAnswers(now) ? answer.said(sealer) : Optional.empty(),
        answer.affirmedOn(),
        answer.hasNote(),
        review.closesAt(),
        LastDays.of(session, review.mentorship()),
        hours.zone(session, answer.person()),
        called(session, review.mentorship()));
  }

  /** What a group is called. */
  Optional<String> called(StatelessSession session, String mentorship) {
    return Called.of(session, sealer, mentorship);
  }

  private static Stage stage(Review review, Instant now) {
    return switch (review.state()) {
      case OPEN -> review.takesAnswers(now) ? Stage.OPEN : Stage.CLOSING;
      case CONTINUE -> Stage.CONTINUE;
      case TALK -> Stage.TALK;
      case OFF -> Stage.OFF;
    };
  }
}
