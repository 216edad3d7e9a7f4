package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** While nodes are replaced one by one, older ones work on the schema of the newer. */
class MigrationsTest {
  private static final Path SCRIPTS = Path.of("src/main/resources/db");

  /** What an older program reads or writes would be gone, or be asked of it. */
  private static final Pattern TAKES_AWAY =
      Pattern.compile(
          "drop table|drop column|rename|set not null"
              + "|add column (?!.* default ).*not null(?! default)",
          Pattern.DOTALL);

  @Test
  void a_migration_only_adds() throws IOException {
    var statements = statements();
    assertThat(statements).hasSizeGreaterThan(50);
    assertThat(statements).noneMatch(statement -> TAKES_AWAY.matcher(statement).find());
  }

  @Test
  void what_would_break_older_nodes_is_seen() {
    assertThat(
            List.of(
                "alter table person drop column zone",
                "alter table person add column away varchar(16) not null",
                "alter table person alter column zone rename to area"))
        .allMatch(statement -> TAKES_AWAY.matcher(statement).find());
    assertThat("alter table survey add column people integer default 0 not null")
        .doesNotContainPattern(TAKES_AWAY);
  }

  private static List<String> statements() throws IOException {
    try (Stream<Path> files = Files.walk(SCRIPTS)) {
      return files
          .filter(Files::isRegularFile)
          .map(MigrationsTest::read)
          .map(sql -> sql.replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT))
          .flatMap(sql -> Arrays.stream(sql.split(";", -1)))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
