package mentorbot.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which sweeps fail, and since when on the programme clock. Where nodes share a database they share
 * this too: the tick after a failure may be another node's.
 */
public final class JobHealth {
  private static final Logger LOG = LoggerFactory.getLogger(JobHealth.class);

  private final Map<String, Instant> failing = new TreeMap<>();
  private final @Nullable Database shared;

  /** In memory, for one node. */
  public JobHealth() {
    this(null);
  }

  private JobHealth(@Nullable Database shared) {
    this.shared = shared;
  }

  public static JobHealth in(Database database) {
    return new JobHealth(database.isShared() ? database : null);
  }

  synchronized void failed(String job, Instant now) {
    failing.putIfAbsent(job, now);
    share(
        "insert into job_failure (job, failing_since) values (?, ?) on conflict (job) do nothing",
        job,
        now);
  }

  synchronized void works(String job) {
    failing.remove(job);
    share("delete from job_failure where job = ?", job, null);
  }

  /** A database that is away is told by whoever failed because of it. */
  private void share(String statement, String job, @Nullable Instant now) {
    if (shared == null) {
      return;
    }
    try (var connection = shared.dataSource().getConnection();
        var change = connection.prepareStatement(statement)) {
      change.setString(1, job);
      if (now != null) {
        change.setObject(2, now.atOffset(ZoneOffset.UTC));
      }
      change.executeUpdate();
      connection.commit();
    } catch (SQLException e) {
      LOG.warn("how job {} went is known to this node only", job, e);
    }
  }

  /** By name. */
  public Map<String, Instant> failing(StatelessSession session) {
    return shared == null ? ofThis() : session.doReturningWork(JobHealth::stored);
  }

  private synchronized Map<String, Instant> ofThis() {
    return Map.copyOf(failing);
  }

  private static Map<String, Instant> stored(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select job, failing_since from job_failure")) {
      var failing = new TreeMap<String, Instant>();
      while (rows.next()) {
        failing.put(rows.getString(1), rows.getObject(2, OffsetDateTime.class).toInstant());
      }
      return failing;
    }
  }
}
