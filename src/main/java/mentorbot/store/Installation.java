package mentorbot.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who we are in one Slack workspace, remembered so that a start while Slack is down serves. */
@Entity
@Table(name = "installation")
public final class Installation extends Row {
  static final String ONLY = "slack";

  @Column(name = "team_name", nullable = false, length = 200)
  private String teamName;

  @Column(name = "bot_user", nullable = false, length = 32)
  private String botUser;

  @Column(name = "bot_id", nullable = false, length = 32)
  private String botId;

  /** Wall clock. */
  @Column(name = "known_since", nullable = false)
  private Instant knownSince;

  /** For Hibernate. */
  Installation() {}

  public Installation(String teamName, String botUser, String botId, Instant knownSince) {
    super(ONLY);
    this.teamName = teamName;
    this.botUser = botUser;
    this.botId = botId;
    this.knownSince = knownSince;
  }

  public String teamName() {
    return teamName;
  }

  public String botUser() {
    return botUser;
  }

  public String botId() {
    return botId;
  }

  public Instant knownSince() {
    return knownSince;
  }
}
