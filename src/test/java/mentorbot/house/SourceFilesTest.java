package mentorbot.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen only in the sources. */
class SourceFilesTest {
  private static final int LONGEST = 300;
  private static final Pattern SWEEP =
      Pattern.compile("class \\w+[^{]* implements [^{]*\\bSweep\\b");

  @Test
  void no_file_is_longer_than_three_hundred_lines() throws IOException {
    var tooLong = new ArrayList<String>();
    for (var file : sources(".java", ".js", ".css")) {
      long lines = Files.readAllLines(file).size();
      if (lines > LONGEST) {
        tooLong.add(file + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void every_package_says_in_a_sentence_what_it_is_for() throws IOException {
    var silent = new ArrayList<Path>();
    for (var file : sources(".java")) {
      var folder = Objects.requireNonNull(file.getParent());
      if (file.startsWith("src/main") && !Files.exists(folder.resolve("package-info.java"))) {
        silent.add(folder);
      }
    }
    assertThat(silent).isEmpty();
  }

  /** One relationship that fails must not hold up all others. */
  @Test
  void a_sweep_does_what_is_due_one_by_one() throws IOException {
    var atOnce = new ArrayList<Path>();
    for (var file : sources(".java")) {
      var text = file.startsWith("src/main") ? Files.readString(file) : "";
      if (SWEEP.matcher(text).find() && !text.contains("new OneByOne()")) {
        atOnce.add(file.getFileName());
      }
    }
    // One channel; and the errands, of which Errands knows how to pass one by.
    assertThat(atOnce)
        .extracting(Path::toString)
        .containsExactlyInAnyOrder("ChannelSweep.java", "PortionSweep.java");
  }

  private static List<Path> sources(String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .toList();
    }
  }
}
