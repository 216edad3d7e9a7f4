package mentorbot.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.TenantId;
import org.hibernate.binder.internal.TenantIdBinder;

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

  /**
   * The row with this id in the session's team. By key, since Hibernate builds every query that a
   * tenant filter touches anew: a query for the same row takes four times as long. The key names
   * the team, so the filter is put aside meanwhile: it would have Hibernate plan this anew as well.
   */
  public static <T extends Row> Optional<T> find(
      StatelessSession session, Class<T> type, String id) {
    var team = session.getTenantIdentifier();
    session.disableFilter(TenantIdBinder.FILTER_NAME);
    try {
      return Optional.ofNullable(session.get(type, new RowId(team, id)));
    } finally {
      session
          .enableFilter(TenantIdBinder.FILTER_NAME)
          .setParameter(TenantIdBinder.PARAMETER_NAME, team);
    }
  }

  /** Like {@link #find} for each of these, in their order; without those that are gone. */
  public static <T extends Row> List<T> all(
      StatelessSession session, Class<T> type, List<String> ids) {
    return ids.stream().flatMap(id -> find(session, type, id).stream()).toList();
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
