package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** An account as Slack last described it; the id is the Slack user id. */
@Entity
@Table(name = "member")
public final class Member extends Row {
  @Column(name = "name", nullable = false, length = 400)
  private String name;

  @Column(name = "real_name", nullable = false, length = 400)
  private String realName;

  @Column(name = "zone", length = 64)
  private @Nullable String zone;

  @Column(name = "locale", length = 32)
  private @Nullable String locale;

  @Enumerated(EnumType.STRING)
  @Column(name = "standing", nullable = false, length = 16)
  private SlackAccount.Kind standing;

  /** On the wall clock. */
  @Column(name = "fetched_at", nullable = false)
  private Instant fetchedAt;

  /** For Hibernate. */
  Member() {}

  Member(SlackAccount account, Instant fetchedAt) {
    super(account.user());
    update(account, fetchedAt);
  }

  final void update(SlackAccount account, Instant now) {
    name = account.name();
    realName = account.realName();
    zone = account.zone();
    locale = account.locale() == null ? locale : account.locale();
    standing = account.kind();
    fetchedAt = now;
  }

  SlackAccount account() {
    return new SlackAccount(id(), name, realName, zone, locale, standing);
  }

  @Nullable String zone() {
    return zone;
  }

  Instant fetchedAt() {
    return fetchedAt;
  }
}
