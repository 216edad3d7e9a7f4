package mentorbot.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;

/**
 * What every stored row has: its Slack team (filled in from the session on insert), its id within
 * that team, and a version that a button on a rendering carries.
 */
@MappedSuperclass
@IdClass(RowId.class)
public abstract class Row {
  @Id
  @TenantId
  @Column(name = "team", nullable = false, length = 32)
  protected String team;

  @Id
  @Column(name = "id", nullable = false, length = 64)
  protected String id;

  @Version
  @Column(name = "version", nullable = false)
  protected int version;

  /** For Hibernate. */
  protected Row() {}

  protected Row(String id) {
    this.id = id;
  }

  public String team() {
    return team;
  }

  public String id() {
    return id;
  }

  public int version() {
    return version;
  }
}
