package mentorbot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers to anything but a start: a useful line and an exit code. */
class CommandsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Commands(
            Map.of(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(arguments));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void help_lists_what_can_be_asked_and_how_it_ends(String help) {
    assertThat(run(help)).isZero();
    assertThat(out.toString(UTF_8))
        .contains("java -jar mentorbot.jar copy --to jdbc:postgresql://")
        .contains("Exit codes: 0 done");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"copy", "copy --to", "copy --from x", "copy --to x y", "check now"})
  void wrong_arguments_are_answered_with_right_ones(String line) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString(UTF_8).lines()).hasSize(1);
    assertThat(err.toString(UTF_8)).startsWith("Write: java -jar mentorbot.jar ");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void a_command_explains_itself_and_an_unknown_one_points_to_the_list() {
    assertThat(run("copy", "--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("empty PostgreSQL");
    assertThat(run("chekc")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("I don't know chekc").contains("--help");
  }
}
