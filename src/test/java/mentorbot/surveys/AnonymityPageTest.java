package mentorbot.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tries every attack of the page, with what stands against it and without, and writes its table.
 */
class AnonymityPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/anonymity.md");
  private static final String BEGIN = "<!-- tried by AnonymityPageTest -->\n";
  private static final String END = "<!-- end -->\n";

  @Test
  void the_page_says_what_each_attack_learns_with_and_without_its_protection() throws IOException {
    var reader = table(ReaderAttacks.all());
    var watcher = table(WatcherAttacks.all());
    var page = Files.readString(PAGE);
    var made = with(with(page, reader, 0), watcher, 1);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, made);
      page = made;
    }
    assertThat(page).isEqualTo(made);
    assertThat(Stream.of(reader, watcher).flatMap(String::lines).toList())
        .filteredOn(line -> !line.startsWith("|---") && !line.startsWith("| Attack"))
        .allSatisfy(line -> assertThat(line).endsWith("| learns nothing | **succeeds** |"));
  }

  private static String table(List<Attack> attacks) {
    return "| Attack | Somebody … | What stands against it | With it | Without it |\n"
        + "|---|---|---|---|---|\n"
        + attacks.stream().map(Attack::line).collect(Collectors.joining("\n"))
        + "\n";
  }

  /** The table at this place of the page. */
  private static String with(String page, String table, int place) {
    int begin = -1;
    for (int i = 0; i <= place; i++) {
      begin = page.indexOf(BEGIN, begin + 1);
    }
    int from = begin + BEGIN.length();
    return page.substring(0, from) + table + page.substring(page.indexOf(END, from));
  }
}
