package mentorbot.store;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import mentorbot.actor.Actor;
import mentorbot.actor.RepeatedDelivery;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The one way to the stored rows: one transaction, opened at the top of a use-case, in which only
 * the rows of one team can be seen or written. Never call Slack inside.
 */
public final class Database implements AutoCloseable {
  private static final int TRIES = 5;
  private static final Duration DELIVERIES_KEPT = Duration.ofDays(2);

  private final FileLock lock;
  private final HikariDataSource pool;
  private final CommitGuard commits;
  private final SessionFactory sessions;
  private final Clock wall;
  private final Claiming claiming;

  // One database's snapshot is not another's, so it can't be shared by a static field.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Snapshot> snapshots = new ThreadLocal<>();

  /** HSQLDB refuses to write its files anew while it backs them up. */
  private final Object oneAtATime = new Object();

  private final List<Runnable> afterCommit = new CopyOnWriteArrayList<>();

  private Database(
      FileLock lock,
      HikariDataSource pool,
      CommitGuard commits,
      SessionFactory sessions,
      Clock wall) {
    this.lock = lock;
    this.pool = pool;
    this.commits = commits;
    this.sessions = sessions;
    this.wall = wall;
    this.claiming = new Claiming(wall);
  }

  /** Migrates, validates the mapping against the schema, and opens. */
  public static Database open(DatabaseSettings settings, List<Class<?>> entities, Clock wall) {
    var lock = FileLock.of(settings);
    try {
      var space = settings.space();
      space.ifPresent(DiskSpace::refuseWhenLow);
      var pool = Connections.pool(settings, space);
      Migrations.run(pool, settings);
      var commits = new CommitGuard(pool, settings.files(), space);
      return new Database(lock, pool, commits, Connections.sessions(pool, entities), wall);
    } catch (DatabaseUnavailable e) {
      lock.close();
      throw e;
    } catch (RuntimeException e) {
      lock.close();
      throw DatabaseUnavailable.because("The database can't be opened", e);
    }
  }

  /** Reads in one transaction; nothing written in {@code work} is kept. */
  public <T> T read(String team, Function<StatelessSession, T> work) {
    var snapshot = snapshots.get();
    return snapshot != null && snapshot.isOf(team)
        ? work.apply(snapshot.session())
        : inTransaction(team, work, false);
  }

  /**
   * What {@code answer} reads in this thread, it reads in one transaction: many small questions of
   * many features, one state of affairs. It must not write.
   */
  public <T> T together(String team, Supplier<T> answer) {
    if (snapshots.get() != null) {
      return answer.get();
    }
    return inTransaction(
        team,
        session -> {
          snapshots.set(new Snapshot(team, session));
          try {
            return answer.get();
          } finally {
            snapshots.remove();
          }
        },
        false);
  }

  /**
   * Within {@link #together}, what was read under this key before; the key tells it from all else.
   */
  public <T> T once(Object key, Supplier<T> reader) {
    var snapshot = snapshots.get();
    return snapshot == null ? reader.get() : snapshot.once(key, reader);
  }

  /** Writes in one transaction, tried again from the start when it collided with another one. */
  public <T> T write(String team, Function<StatelessSession, T> work) {
    return inTransaction(team, work, true);
  }

  /**
   * Writes as an act of a person. Throws {@link RepeatedDelivery} if this delivery had its effect.
   */
  public <T> T write(Actor actor, Function<StatelessSession, T> work) {
    if (!actor.claims()) {
      return write(actor.team(), work);
    }
    var key = Delivery.idOf(actor.delivery());
    try {
      T result =
          write(
              actor.team(),
              session -> {
                claiming.claim(session, key);
                return work.apply(session);
              });
      claiming.did(actor);
      return result;
    } catch (RuntimeException e) {
      if (UniqueKeys.isViolation(e) && isClaimed(actor.team(), key)) {
        throw new RepeatedDelivery();
      }
      throw e;
    }
  }

  boolean hasJustClaimed(Actor actor) {
    return claiming.wasJustDoneBy(actor);
  }

  /** By another node, or another thread, that took the same delivery at the same time. */
  private boolean isClaimed(String team, String key) {
    return read(team, session -> new Deliveries_(session).claimed(key));
  }

  public void change(String team, Consumer<StatelessSession> work) {
    write(
        team,
        session -> {
          work.accept(session);
          return true;
        });
  }

  /**
   * Calls this after each commit of a write, in the thread that committed: only to wake somebody.
   */
  public void onCommit(Runnable wake) {
    afterCommit.add(wake);
  }

  /** Forgets deliveries that Slack no longer repeats. */
  public void purgeDeliveries(String team) {
    change(team, s -> new Deliveries_(s).purge(wall.instant().minus(DELIVERIES_KEPT)));
  }

  private <T> T inTransaction(String team, Function<StatelessSession, T> work, boolean commit) {
    if (commit && snapshots.get() != null) {
      throw new IllegalStateException("a write within what is only read");
    }
    for (int attempt = 1; ; attempt++) {
      try {
        T result = once(team, work, commit);
        if (commit) {
          afterCommit.forEach(Runnable::run);
        }
        return result;
      } catch (PersistenceException | jakarta.data.exceptions.DataException e) {
        if (attempt == TRIES || !Collisions.isOne(e)) {
          throw e;
        }
      }
    }
  }

  private <T> T once(String team, Function<StatelessSession, T> work, boolean commit) {
    try (var session = open(team)) {
      var transaction = session.beginTransaction();
      try {
        T result = work.apply(session);
        if (commit) {
          commits.commit(transaction::commit);
        } else {
          transaction.rollback();
        }
        return result;
      } catch (RuntimeException | Error e) {
        if (transaction.isActive()) {
          rollBackAfter(e, transaction::rollback);
        }
        throw e;
      }
    }
  }

  private StatelessSession open(String team) {
    return (StatelessSession)
        sessions
            .withStatelessOptions()
            .tenantIdentifier((Object) team)
            .interceptor(new TeamGuard(team))
            .open();
  }

  private static void rollBackAfter(Throwable cause, Runnable rollback) {
    try {
      rollback.run();
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /** The workspaces we know ourselves in: the one question asked across teams. */
  public List<String> teams() {
    return KnownTeams.in(pool);
  }

  /**
   * Compares the key with the one that private text was sealed with; the first key is taken. Throws
   * {@link DatabaseUnavailable} if it is another one.
   */
  public void checkKey(Sealer sealer) {
    SealCheck.check(pool, sealer);
  }

  /** Several nodes may share a PostgreSQL database; an HSQLDB file belongs to one. */
  public boolean isShared() {
    return pool.getJdbcUrl().startsWith("jdbc:postgresql:");
  }

  /**
   * What was deleted from these tables leaves the database's files, as far as the database can see
   * to it: HSQLDB writes its files anew, PostgreSQL the tables. Copies and archived logs stay.
   */
  public void leaveNothingDeleted(String... tables) {
    synchronized (oneAtATime) {
      Rewriting.of(pool, isShared(), List.of(tables));
    }
  }

  /** All that was answered as saved so far into one archive, while work goes on. HSQLDB only. */
  public void backUp(Path archive) {
    synchronized (oneAtATime) {
      try (var connection = pool.getConnection()) {
        OnlineBackup.of(connection, archive);
      } catch (SQLException e) {
        throw DatabaseUnavailable.because("The database can't be backed up", e);
      }
    }
  }

  /** Empty on a database that is no file of ours. */
  public Optional<DatabaseFiles> files() {
    return DatabaseFiles.of(pool.getJdbcUrl());
  }

  /** Whether it can be asked anything just now. */
  public boolean answers() {
    try (var connection = pool.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** For Quartz's JDBC store and for health checks; never for a feature. */
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    sessions.close();
    Connections.close(pool);
    lock.close();
  }
}
