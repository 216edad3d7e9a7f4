package mentorbot.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hsqldb.jdbc.JDBCDataSource;
import org.jspecify.annotations.Nullable;

/**
 * HSQLDB's connections, each keeping the statements it used last: HSQLDB forgets what it made of a
 * statement once that is closed, and to parse and plan it again takes longer than most answers.
 * PostgreSQL's driver keeps them by itself.
 */
final class KeptStatements extends JDBCDataSource {
  private static final long serialVersionUID = 1L;

  /** About ten kilobytes each, on each connection. */
  private static final int MOST = 80;

  private static final List<Object> FORWARD =
      List.of(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);

  private final transient @Nullable DiskSpace space;

  KeptStatements(String url, @Nullable DiskSpace space) {
    this.space = space;
    setUrl(url);
    setUser("SA");
    setPassword("");
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (space != null) {
      space.refuseToReopenWhenLow();
    }
    return keeping(super.getConnection());
  }

  static Connection keeping(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            KeptStatements.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new Keeping(connection));
  }

  /** Used by one thread at a time, as every connection of the pool. */
  private static final class Keeping implements InvocationHandler {
    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new LinkedHashMap<>(2 * MOST, 0.75f, true);

    Keeping(Connection connection) {
      this.connection = connection;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      if (arguments != null && isPrepare(method) && isPlain(arguments)) {
        keep((String) arguments[0]);
      }
      try {
        return method.invoke(connection, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private static boolean isPrepare(Method method) {
      return method.getName().equals("prepareStatement");
    }

    /** As by default: read forward only, which Hibernate says in so many words. */
    private static boolean isPlain(Object[] arguments) {
      return arguments.length == 1
          || Arrays.asList(arguments).subList(1, arguments.length).equals(FORWARD);
    }

    /** An open one of the same words is what lets HSQLDB find its plan again. */
    private void keep(String sql) throws SQLException {
      if (kept.get(sql) != null) {
        return;
      }
      kept.put(sql, connection.prepareStatement(sql));
      if (kept.size() > MOST) {
        var oldest = kept.values().iterator();
        oldest.next().close();
        oldest.remove();
      }
    }
  }
}
