package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page is plain files that need no build step, no other server and no inline script. */
final class PageTest {
  private static final Path PAGE = Path.of("src/main/resources/workspace");
  private static final Pattern IMPORT = Pattern.compile("from '\\./([a-z]+\\.js)'");
  private static final Pattern LINKED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
  private static final String SVG = "http://www.w3.org/2000/svg";

  static List<Path> files() {
    try (Stream<Path> all = Files.walk(PAGE)) {
      return all.filter(file -> file.toString().matches(".*\\.(html|css|js|svg)")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_stays_short_enough_to_be_read_in_one_go(Path file) {
    assertThat(read(file).lines()).hasSizeLessThan(300);
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothing_is_fetched_from_elsewhere(Path file) {
    assertThat(read(file).replace(SVG, "")).doesNotContain("http://", "https://", "\"//", "url(");
  }

  @ParameterizedTest
  @MethodSource("files")
  void text_never_becomes_markup(Path file) {
    assertThat(read(file))
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }

  @Test
  void the_document_holds_no_script_style_or_handler_of_its_own() {
    String document = read(PAGE.resolve("index.html"));

    assertThat(document).doesNotContain("<style", " style=").doesNotContainPattern("\\son[a-z]+=");
    assertThat(document).doesNotContainPattern("<script(?![^>]*\\ssrc=)");
  }

  @Test
  void every_file_the_document_names_is_there() {
    List<String> named = found(LINKED, read(PAGE.resolve("index.html")));

    assertThat(named).isNotEmpty().allMatch(name -> Files.exists(PAGE.resolve(name)));
  }

  @Test
  void every_stylesheet_is_used() {
    String document = read(PAGE.resolve("index.html"));

    assertThat(files())
        .filteredOn(file -> file.toString().endsWith(".css"))
        .allMatch(file -> document.contains("css/" + file.getFileName()));
  }

  @Test
  void every_module_is_reached_from_the_first_and_every_import_exists() {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of("main.js"));
    while (!open.isEmpty()) {
      String module = open.pop();
      if (reached.add(module)) {
        open.addAll(found(IMPORT, read(PAGE.resolve("js").resolve(module))));
      }
    }

    assertThat(files())
        .filteredOn(file -> file.toString().endsWith(".js"))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(reached);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }
}
