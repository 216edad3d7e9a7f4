package mentorbot.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.Entities;
import mentorbot.store.BareDatabase;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.DatabaseUnavailable;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a database that is written to meanwhile, and the way back. */
class BackupsTest {
  private static final int WRITERS = 3;
  private static final int PAIRS = 2_000;
  private static final String TEAM = "T1";

  @TempDir private Path folder;
  private DatabaseSettings here;
  private DatabaseSettings there;

  @BeforeEach
  void places() throws IOException {
    here = at("here");
    there = at("there");
  }

  private DatabaseSettings at(String name) throws IOException {
    Files.createDirectories(folder.resolve(name));
    return new DatabaseSettings("jdbc:hsqldb:file:" + folder.resolve(name).resolve("mentorbot"));
  }

  private static Database open(DatabaseSettings settings) {
    return Database.open(settings, Entities.all(), Clock.systemUTC());
  }

  @Test
  void what_was_acknowledged_before_a_backup_began_is_in_it_and_nothing_by_halves()
      throws Exception {
    try (var database = open(here);
        var door = BackupDoor.open(here.files().orElseThrow(), database::backUp).orElseThrow()) {
      assertThat(door).isNotNull();
      for (int i = 0; i < PAIRS; i++) {
        int pair = i;
        database.change(TEAM, session -> insertPair(session, pair));
      }
      var writers = new Writers(database);
      writers.start();
      for (int round = 1; round <= 3; round++) {
        writers.makeSome();
        var acknowledged = writers.acknowledged();
        var file = folder.resolve("backup" + round);
        assertThat(new Backups(here).write(file).running()).isTrue();
        restoredHolds(file, "restored" + round, acknowledged);
      }
      writers.stop();
    }
    assertThat(onlyItsOwners(folder.resolve("backup1"))).isTrue();
    assertThat(names(folder))
        .allMatch(name -> !name.contains("unfinished") && !name.contains("unpacked"));
  }

  private void restoredHolds(Path file, String name, List<Integer> acknowledged) throws Exception {
    var place = at(name);
    new Backups(place).restore(file);
    try (var restored = BareDatabase.existing(place)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        assertThat(one(restored, "select count(*) from cohort where name = 'w" + writer + "'"))
            .as("commits of writer %d", writer)
            .isGreaterThanOrEqualTo(acknowledged.get(writer));
      }
      assertThat(
              one(
                  restored,
                  "select count(*) from delivery a join delivery b on a.team = b.team and a.id ="
                      + " 'a' || substr(b.id, 2) where b.id like 'b%' and a.version <> b.version"))
          .as("pairs that were changed together and came apart")
          .isZero();
      assertThat(one(restored, "select count(*) from delivery")).isEqualTo(2 * PAIRS);
    }
  }

  private static int one(BareDatabase database, String sql) throws SQLException {
    try (var statement = database.connection().createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void insertPair(StatelessSession session, int pair) {
    if (pair == 0) {
      sql(
          session,
          "insert into programme (team, id, version, kind, name) values ('T1', 'p', 0, 'MENTORING', 'p')");
    }
    for (var side : List.of("a", "b")) {
      sql(
          session,
          "insert into delivery (team, id, version, claimed_at) values ('T1', '%s%d', 0, timestamp '2026-01-01 00:00:00+0:00')"
              .formatted(side, pair));
    }
  }

  private static void sql(StatelessSession session, String sql) {
    session.createNativeMutationQuery(sql).executeUpdate();
  }

  /** Each adds a row and changes a pair in every transaction, as fast as it can. */
  private static final class Writers {
    private final Database database;
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final List<AtomicInteger> done = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Writers(Database database) {
      this.database = database;
    }

    void start() {
      for (int i = 0; i < WRITERS; i++) {
        int writer = i;
        var count = new AtomicInteger();
        done.add(count);
        threads.add(new Thread(() -> write(writer, count)));
      }
      threads.forEach(Thread::start);
    }

    private void write(int writer, AtomicInteger count) {
      while (going.get()) {
        int n = count.get();
        int pair = (n * 7 + writer * 13) % PAIRS;
        database.change(
            TEAM,
            session -> {
              sql(
                  session,
                  "insert into cohort (team, id, version, programme, name) values ('T1', 'w%d-%d', 0, 'p', 'w%d')"
                      .formatted(writer, n, writer));
              for (var side : List.of("a", "b")) {
                sql(
                    session,
                    "update delivery set version = %d where team = 'T1' and id = '%s%d'"
                        .formatted(n * WRITERS + writer, side, pair));
              }
            });
        count.incrementAndGet();
      }
    }

    void makeSome() throws InterruptedException {
      var before = acknowledged();
      for (int i = 0; i < WRITERS; i++) {
        while (done.get(i).get() < before.get(i) + 50) {
          Thread.sleep(5);
        }
      }
    }

    List<Integer> acknowledged() {
      return done.stream().map(AtomicInteger::get).toList();
    }

    void stop() throws InterruptedException {
      going.set(false);
      for (var thread : threads) {
        thread.join();
      }
    }
  }

  @Test
  void the_files_of_a_stopped_bot_are_taken_and_nothing_is_overwritten() throws Exception {
    try (var database = BareDatabase.existing(seeded())) {
      AnyRows.fill(database, 3, 20);
    }
    var file = folder.resolve("monday.backup");
    var written = new Backups(here).write(file);
    assertThat(written.running()).isFalse();
    assertThat(written.rows()).isGreaterThan(500);
    var bytes = Files.readAllBytes(file);
    refused(() -> new Backups(here).write(file), "is there already, and nothing is overwritten");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    refused(() -> new Backups(here).write(folder.resolve("no/such/file")), "There is no folder");

    var restored = new Backups(there).restore(file);
    assertThat(restored.rows()).isEqualTo(written.rows());
    try (var before = BareDatabase.existing(here);
        var after = BareDatabase.existing(there)) {
      EveryRow.assertSame(EveryRow.of(after), EveryRow.of(before));
    }
    open(there).close();
    refused(() -> new Backups(there).restore(file), "A database is there already");
  }

  private DatabaseSettings seeded() {
    open(here).close();
    return here;
  }

  @Test
  void what_cannot_be_backed_up_or_restored_is_said_and_leaves_nothing() throws Exception {
    refused(() -> new Backups(here).write(folder.resolve("none")), "There is no database at");
    assertThat(folder.resolve("none")).doesNotExist();
    refused(() -> new Backups(there).restore(folder.resolve("none")), "There is no file");
    var noBackup = Files.writeString(folder.resolve("letter"), "Dear practice manager");
    refused(() -> new Backups(there).restore(noBackup), "not a whole backup of mentorbot's");
    var nowhere = new DatabaseSettings("jdbc:hsqldb:file:" + folder.resolve("nowhere/bot"));
    refused(() -> new Backups(nowhere).restore(noBackup), "not a whole backup of mentorbot's");
    assertThat(folder.resolve("nowhere")).doesNotExist();
    seeded();
    var file = folder.resolve("whole");
    new Backups(here).write(file);
    var half = folder.resolve("half");
    var bytes = Files.readAllBytes(file);
    Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> new Backups(there).restore(half))
        .isInstanceOf(DatabaseUnavailable.class);
    assertThat(there.files().orElseThrow().existing()).isEmpty();
    try (var database = open(there)) {
      assertThat(database.teams()).isEmpty();
      refused(() -> new Backups(there).restore(file), "in use by another running mentorbot");
    }
    refused(() -> new Backups(new DatabaseSettings("jdbc:postgresql://localhost/x")), "pg_dump");
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String why) {
    assertThatThrownBy(act).isInstanceOf(DatabaseUnavailable.class).hasMessageContaining(why);
  }

  @Test
  void only_its_owner_comes_to_the_door() throws Exception {
    try (var database = open(here);
        var door = BackupDoor.open(here.files().orElseThrow(), database::backUp).orElseThrow()) {
      assertThat(door).isNotNull();
      var running = here.files().orElseThrow().part("running");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(running)))
          .isEqualTo("rwx------");
      assertThat(onlyItsOwners(running.resolve("door"))).isTrue();
    }
    assertThat(here.files().orElseThrow().part("running")).doesNotExist();
  }

  private static boolean onlyItsOwners(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).equals("rw-------");
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
