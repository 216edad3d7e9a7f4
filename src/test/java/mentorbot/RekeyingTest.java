package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import mentorbot.config.SurveyMode;
import mentorbot.operations.Copying;
import mentorbot.operations.Rekeying;
import mentorbot.store.BareDatabase;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.DatabaseUnavailable;
import mentorbot.store.SealedColumn;
import mentorbot.store.Sealer;
import mentorbot.testing.SampleSurveys;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new key in place of the old one, on what a whole programme has written. */
class RekeyingTest {
  private static final String MIRA = SurveyedClinic.MIRA;

  @TempDir private Path folder;
  private final String newKey = Sealer.newKey();
  private String oldKey = "";

  @Test
  void what_is_sealed_for_something_else_than_its_row_is_there() throws SQLException {
    try (var database = BareDatabase.existing(new DatabaseSettings("jdbc:hsqldb:mem:columns"))) {
      database.migrate(null);
      assertThat(SealedColumns.in(database.tables()))
          .hasSizeGreaterThan(25)
          .containsAll(SealedColumns.OTHERWISE)
          .noneMatch(column -> column.table().equals("seal_check"));
    }
  }

  /** On a file, and on PostgreSQL where it was copied to. */
  @Test
  void what_was_written_opens_with_the_new_key_alone() throws SQLException {
    var file = new DatabaseSettings("jdbc:hsqldb:file:" + folder.resolve("mentorbot"));
    used(file);
    var postgres = new DatabaseSettings(TestDatabase.postgresUrl());
    Copying.copy(file, postgres);
    changesKeyOf(file);
    changesKeyOf(postgres);
    closesAsPromised(file);
  }

  /** Three pairs with what they agreed and a goal, in the middle of two surveys. */
  private void used(DatabaseSettings settings) {
    try (var clinic = SurveyedClinic.on(settings.url())) {
      oldKey = clinic.key();
      clinic.person(MIRA).command("/goal Place IV catheters on my own");
      for (var mode : List.of(SurveyMode.ANONYMOUS, SurveyMode.NAMED)) {
        var survey = clinic.launch("Tell us " + mode, mode, "relationship", "load");
        for (var user : SurveyedClinic.MENTEES) {
          clinic.open(user, survey);
          clinic.person(user).submit(Map.of());
          clinic.person(user).submit(Map.of("choice.0.relationship.heard", "5"));
          clinic.person(user).submit(Map.of("choice.0.load.protected", "1"));
          clinic.person(user).submit(Map.of("comment.0.relationship.change", "More time"));
        }
      }
      assertThat(refusalOf(settings, both())).contains("running mentorbot", "Stop");
    }
  }

  private Sealer both() {
    return Sealer.withKeys(newKey, List.of(oldKey));
  }

  private void changesKeyOf(DatabaseSettings settings) throws SQLException {
    startsOnlyWith(settings, oldKey);

    // A programme that goes on with both keys for a while: new texts are under the new one.
    open(settings, both());
    assertThat(refusalToOpen(settings, Sealer.withKey(oldKey))).contains("is being changed");
    assertThat(refusalToOpen(settings, Sealer.withKey(newKey))).contains("is not the key");

    // Broken off by a text that no key opens, it can be gone on with.
    var spoilt = spoil(settings);
    assertThat(refusalOf(settings, both())).contains("goal.title opens with none of the keys");
    assertThat(refusalToOpen(settings, Sealer.withKey(newKey))).contains("is not the key");
    unspoil(settings, spoilt);

    var resealed = Rekeying.rekey(settings, both(), SealedColumns::in);
    assertThat(resealed.all()).isGreaterThan(20);
    startsOnlyWith(settings, newKey);
    assertThat(Rekeying.rekey(settings, both(), SealedColumns::in).changed()).isZero();
    assertThat(sealedWithAnother(settings, Sealer.withKey(newKey))).isEmpty();
  }

  /** The bot goes on with the new key; an anonymous survey's own key goes at the close as ever. */
  private void closesAsPromised(DatabaseSettings settings) throws SQLException {
    assertThat(rows(settings, "survey_key")).isEqualTo(1);
    assertThat(rows(settings, "survey_staged")).isEqualTo(3);
    try (var bot =
        WholeBot.with(
            SampleSurveys.WITHOUT_WAVES, settings.url(), newKey, "2026-11-25T16:00:00Z")) {
      assertThat(bot.person(MIRA).command("/goal").has("error")).isFalse();
      assertThat(bot.conversation(MIRA)).doesNotContain("nothing was saved");
      bot.walk(Duration.ofDays(15));
    }
    assertThat(rows(settings, "survey_key")).isZero();
    assertThat(rows(settings, "survey_staged")).isZero();
    assertThat(rows(settings, "survey_release")).isPositive();
  }

  private static int rows(DatabaseSettings settings, String table) throws SQLException {
    try (var database = BareDatabase.existing(settings);
        var statement = database.connection().createStatement();
        var row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static String refusalOf(DatabaseSettings settings, Sealer sealer) {
    try {
      Rekeying.rekey(settings, sealer, SealedColumns::in);
      return "none";
    } catch (DatabaseUnavailable e) {
      return String.valueOf(e.getMessage());
    }
  }

  private void startsOnlyWith(DatabaseSettings settings, String key) {
    open(settings, Sealer.withKey(key));
    var other = key.equals(oldKey) ? newKey : oldKey;
    assertThatThrownBy(() -> open(settings, Sealer.withKey(other)))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("MENTORBOT_KEY is not the key");
  }

  private static void open(DatabaseSettings settings, Sealer sealer) {
    try (var database = Database.open(settings, Entities.all(), Clock.systemUTC())) {
      database.checkKey(sealer);
    }
  }

  private static String refusalToOpen(DatabaseSettings settings, Sealer sealer) {
    try {
      open(settings, sealer);
      return "none";
    } catch (DatabaseUnavailable e) {
      return String.valueOf(e.getMessage());
    }
  }

  private record Spoilt(String id, String title) {}

  private static Spoilt spoil(DatabaseSettings settings) throws SQLException {
    try (var database = BareDatabase.existing(settings);
        var select = database.connection().prepareStatement("select max(id) from goal");
        var row = select.executeQuery()) {
      row.next();
      var id = row.getString(1);
      var before = title(database, id);
      setTitle(database, id, new byte[] {1, 2, 3});
      return new Spoilt(id, HexFormat.of().formatHex(before));
    }
  }

  private static void unspoil(DatabaseSettings settings, Spoilt spoilt) throws SQLException {
    try (var database = BareDatabase.existing(settings)) {
      setTitle(database, spoilt.id(), HexFormat.of().parseHex(spoilt.title()));
    }
  }

  private static byte[] title(BareDatabase database, String id) throws SQLException {
    try (var select =
        database.connection().prepareStatement("select title from goal where id = ?")) {
      select.setString(1, id);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getBytes(1);
      }
    }
  }

  private static void setTitle(BareDatabase database, String id, byte[] title) throws SQLException {
    try (var update =
        database.connection().prepareStatement("update goal set title = ? where id = ?")) {
      update.setBytes(1, title);
      update.setString(2, id);
      update.executeUpdate();
    }
    database.commit();
  }

  /** Looked for by another way than the change of keys itself takes. */
  private static List<String> sealedWithAnother(DatabaseSettings settings, Sealer sealer)
      throws SQLException {
    var others = new ArrayList<String>();
    try (var database = BareDatabase.existing(settings);
        var statement = database.connection().createStatement()) {
      for (SealedColumn column : SealedColumns.in(database.tables())) {
        try (var rows = statement.executeQuery("select * from " + column.table())) {
          while (rows.next()) {
            var place = new ArrayList<String>();
            for (var part : column.place()) {
              place.add(rows.getString(part));
            }
            var sealed = rows.getBytes(column.column());
            var at =
                new Sealer.Place(
                    rows.getString("team"),
                    column.table(),
                    column.column(),
                    String.join("/", place));
            if (sealed != null && !sealer.isCurrent(at, sealed)) {
              others.add(column.table() + "." + column.column());
            }
          }
        }
      }
    }
    return others;
  }
}
