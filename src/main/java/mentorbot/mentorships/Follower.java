package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Row;

/**
 * Whose id this has is to begin once another relationship is over, see {@link Succession}; there as
 * long as it waits for that.
 */
@Entity
@Table(name = "mentorship_follower")
public final class Follower extends Row {
  @Column(name = "follows", nullable = false, length = 64)
  private String follows;

  /** For Hibernate. */
  Follower() {}

  Follower(String next, String follows) {
    super(next);
    this.follows = follows;
  }

  String follows() {
    return follows;
  }
}
