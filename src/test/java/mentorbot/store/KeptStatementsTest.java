package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a driver that is watched: the real one does not tell what is still open. */
class KeptStatementsTest {
  private static final int MOST = 80;

  private final Connection driver = mock(Connection.class);
  private final List<PreparedStatement> made = new ArrayList<>();
  private final Connection connection = KeptStatements.keeping(driver);

  @BeforeEach
  void prepare() throws SQLException {
    when(driver.prepareStatement(anyString()))
        .thenAnswer(
            asked -> {
              var statement = mock(PreparedStatement.class);
              made.add(statement);
              return statement;
            });
  }

  @Test
  void a_statement_is_kept_once_however_often_it_is_asked_for() throws SQLException {
    for (int i = 0; i < 3; i++) {
      connection.prepareStatement("select 1").close();
    }
    verify(driver, times(4)).prepareStatement("select 1");
    verify(made.get(0), never()).close();
  }

  /**
   * Hibernate says in so many words what is so by default, and each of its reads was planned anew.
   */
  @Test
  void a_statement_is_kept_too_when_it_is_said_how_it_is_read() throws SQLException {
    connection.prepareStatement(
        "select 1", ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    verify(driver).prepareStatement("select 1");
    verify(made.get(0), never()).close();
  }

  @Test
  void one_that_is_read_another_way_is_not() throws SQLException {
    connection.prepareStatement(
        "select 1", ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
    verify(driver, never()).prepareStatement("select 1");
  }

  @Test
  void the_one_not_used_for_longest_is_let_go() throws SQLException {
    connection.prepareStatement("first");
    connection.prepareStatement("second");
    connection.prepareStatement("first");
    for (int i = 2; i < MOST; i++) {
      connection.prepareStatement("another " + i);
    }
    verify(made.get(2), never()).close();
    connection.prepareStatement("one too many");
    verify(made.get(0), never()).close();
    verify(made.get(2)).close();
  }

  @Test
  void a_fault_of_the_driver_comes_through_as_it_is() throws SQLException {
    var fault = new SQLException("disk full");
    doThrow(fault).when(driver).commit();
    assertThatThrownBy(connection::commit).isSameAs(fault);
  }
}
