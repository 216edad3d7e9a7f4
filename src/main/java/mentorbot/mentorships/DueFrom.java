package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a sweep finds a relationship by: the days before which nothing of it is due. Whatever
 * changes its dates has them worked out anew; a sweep then writes down what it found, see {@link
 * DueDays}.
 */
@Embeddable
class DueFrom {
  static final LocalDate ANEW = LocalDate.EPOCH;
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  @Column(name = "check_in_from", nullable = false)
  private LocalDate checkIn = ANEW;

  @Column(name = "review_from", nullable = false)
  private LocalDate review = ANEW;

  /** Nobody has looked yet whether an agreement is to be drafted. */
  @Column(name = "to_draft", nullable = false)
  private boolean toDraft = true;

  void anew() {
    checkIn = ANEW;
    review = ANEW;
  }

  @Override
  public String toString() {
    return checkIn + "/" + review + (toDraft ? "/to draft" : "");
  }
}
