package mentorbot.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** Where the community is, as a coordinator last said; one row a team. */
@Entity
@Table(name = "community_channel")
public final class CommunityChannel extends Row {
  static final String ID = "community";

  @Column(name = "channel", length = 32)
  @Nullable String channel;

  @Column(name = "chosen_by", nullable = false, length = 32)
  String chosenBy;

  @Column(name = "chosen_at", nullable = false)
  Instant chosenAt;

  /** For Hibernate. */
  CommunityChannel() {}

  CommunityChannel(@Nullable String channel, String by, Instant now) {
    super(ID);
    choose(channel, by, now);
  }

  /** Null: nothing is posted anywhere from now on. */
  void choose(@Nullable String which, String by, Instant now) {
    channel = which;
    chosenBy = by;
    chosenAt = now;
  }

  Optional<String> channel() {
    return Optional.ofNullable(channel);
  }
}
