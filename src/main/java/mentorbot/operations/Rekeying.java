package mentorbot.operations;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import mentorbot.store.BareDatabase;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.DatabaseUnavailable;
import mentorbot.store.Resealing;
import mentorbot.store.SealedColumn;
import mentorbot.store.Sealer;
import mentorbot.store.StoredTable;

/** Changes the key of a database that nobody uses meanwhile. */
public final class Rekeying {
  private Rekeying() {}

  public static Resealing.Resealed rekey(
      DatabaseSettings settings,
      Sealer sealer,
      Function<List<StoredTable>, List<SealedColumn>> columns) {
    try (var database = BareDatabase.existing(settings)) {
      if (database.isPostgres()) {
        NoOthers.on(database);
        database.connection().rollback();
      }
      database.migrate(null);
      return Resealing.reseal(database, sealer, columns.apply(database.tables()));
    } catch (SQLException e) {
      throw DatabaseUnavailable.because("The key was not changed", e);
    }
  }
}
