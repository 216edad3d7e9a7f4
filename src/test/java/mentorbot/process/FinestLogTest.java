package mentorbot.process;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as it is run, in Socket Mode on PostgreSQL with Quartz, and everything turned up to
 * its finest level by whoever runs it.
 */
@Tag("process")
class FinestLogTest {
  private static final String WRITTEN = "quokkawise";
  private static final String SAID = "okapihush";

  @TempDir private Path folder;

  @Test
  void no_token_and_nobodys_words_are_in_it() {
    var log = log(config());
    assertThat(log.lines()).hasSizeGreaterThan(20);
    assertThat(log.lines()).allMatch(line -> line.startsWith("{\"time\":\""));
    assertThat(tell(log)).isEmpty();
  }

  @Test
  void without_the_filter_and_the_encoder_they_would_be() {
    var bare =
        config()
            .replaceAll("<turboFilter[^>]*>", "")
            .replaceAll(
                "(?s)<encoder class.*?</encoder>",
                "<encoder><pattern>%level %logger %msg%n</pattern></encoder>");
    var loggers = tell(log(bare));
    assertThat(loggers)
        .anyMatch(line -> line.contains(" org.postgresql."))
        .as("the body of an answer, printed by Slack's SDK")
        .anyMatch(line -> line.startsWith("{\"ok\":true,\"url\":\"ws://"))
        .anyMatch(line -> line.contains(" org.hibernate."))
        .anyMatch(line -> line.contains(" org.java_websocket."));
  }

  private static List<String> tell(String log) {
    return log.lines()
        .filter(
            line ->
                Stream.of(WRITTEN, SAID, StandIn.BOT_TOKEN, StandIn.APP_TOKEN, StandIn.KEY, "ticket=")
                    .anyMatch(line::contains))
        .map(line -> line.substring(0, Math.min(200, line.length())))
        .toList();
  }

  private static String config() {
    try {
      return Files.readString(Path.of("src/main/resources/logback.xml"))
          .replaceAll("level=\"(INFO|WARN|ERROR)\"", "level=\"TRACE\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String log(String logback) {
    try (var slack = StandIn.open(folder)) {
      var variables = slack.socketMode();
      variables.put("DATABASE_URL", TestDatabase.postgresUrl());
      variables.put("MENTORBOT_LOGS", "json");
      variables.put(BotProcess.LOGBACK, file("logback.xml", logback));
      variables.put(BotProcess.JAVA_LOGGING, file("logging.properties", ".level=ALL\n"));
      try (var bot = slack.start(variables)) {
        assertThat(bot.port()).isPositive();
        var mira = slack.mira();
        mira.command("/mentor enrol");
        mira.press("people.enrol");
        mira.submit(Map.of("role", "technician"));
        mira.submit(Map.of("wanted", List.of("iv-catheters")));
        mira.submit(Map.of("pronouns", WRITTEN));
        mira.closeAll();
        mira.dm(SAID);
        BotProcess.eventually(
            ofSeconds(15), () -> mira.messages().stream().anyMatch(m -> m.bot() && m.to() == null));
        assertThat(bot.terminate(ofSeconds(10))).isEqualTo(143);
        return bot.err();
      }
    }
  }

  private String file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
