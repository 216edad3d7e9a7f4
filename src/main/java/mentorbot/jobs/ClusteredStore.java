package mentorbot.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.JobPersistenceException;
import org.quartz.impl.jdbcjobstore.InvalidConfigurationException;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.spi.OperableTrigger;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/**
 * Quartz's store in our PostgreSQL database, shared by all nodes under one name. Public because
 * Quartz sets it up by reflection.
 */
@SuppressWarnings("unchecked") // between Quartz's own classes
public final class ClusteredStore extends JobStoreTX {
  private static final String CLUSTER = "mentorbot";
  private static final long CHECK_IN_MILLIS = 5_000;

  ClusteredStore(String node, DataSource pool) throws InvalidConfigurationException {
    DBConnectionManager.getInstance().addConnectionProvider(node, new Pool(pool));
    setDataSource(node);
    setDriverDelegateClass(PostgreSQLDelegate.class.getName());
    setTablePrefix("qrtz_");
    setUseProperties("true");
    setIsClustered(true);
    setClusterCheckinInterval(CHECK_IN_MILLIS);
    setAcquireTriggersWithinLock(true);
    setMakeThreadsDaemons(true);
  }

  /** Quartz would name the cluster after the scheduler, which is named after the node. */
  @Override
  public void setInstanceName(String ofTheNode) {
    super.setInstanceName(CLUSTER);
  }

  /**
   * Quartz frees the trigger even where another node has begun its job meanwhile, as it can when
   * that node started and stored its jobs anew: the job would then run twice at once.
   */
  @Override
  protected void releaseAcquiredTrigger(Connection connection, OperableTrigger trigger)
      throws JobPersistenceException {
    super.releaseAcquiredTrigger(connection, trigger);
    try {
      var state = checkBlockedState(connection, trigger.getJobKey(), STATE_WAITING);
      if (!state.equals(STATE_WAITING)) {
        getDelegate()
            .updateTriggerStateFromOtherState(connection, trigger.getKey(), state, STATE_WAITING);
      }
    } catch (SQLException e) {
      throw new JobPersistenceException("a trigger can't be let go", e);
    }
  }

  /** Our pool; opened and closed by whoever opened the database. */
  private record Pool(DataSource pool) implements ConnectionProvider {
    @Override
    public Connection getConnection() throws SQLException {
      return pool.getConnection();
    }

    @Override
    public void initialize() {}

    @Override
    public void shutdown() {}
  }
}
