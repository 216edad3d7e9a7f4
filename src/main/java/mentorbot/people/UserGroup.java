package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;

/** A Slack user group whose members were asked for; the id is the group's. */
@Entity
@Table(name = "user_group")
public final class UserGroup extends Row {
  /** On the wall clock. */
  @Column(name = "refreshed_at", nullable = false)
  private Instant refreshedAt;

  /** For Hibernate. */
  UserGroup() {}

  UserGroup(String group, Instant now) {
    super(group);
    refreshedAt = now;
  }

  void refreshed(Instant now) {
    refreshedAt = now;
  }

  Instant refreshedAt() {
    return refreshedAt;
  }
}
