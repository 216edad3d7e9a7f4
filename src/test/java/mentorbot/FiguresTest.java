package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mentorbot.jobs.Job;
import mentorbot.testing.Golden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted of the whole program, and that it stays few. */
class FiguresTest {
  private static final Pattern LABEL = Pattern.compile("[{,](\\w+)=\"");

  private WholeBot bot;

  @BeforeEach
  void open() {
    bot = WholeBot.at("2026-11-24T10:00:00Z");
  }

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void these_are_the_names_their_help_and_their_labels() {
    bot.person("U01MIRA").command("/mentor");
    bot.workspace().faults().rateLimit("chat.postMessage", Duration.ofSeconds(1), 1);
    bot.person("U01MIRA").dm("hello");
    bot.settle();
    bot.workspace().faults().outage();
    bot.person("U04NOOR").dm("hello");
    bot.walk(Duration.ofHours(1));
    var due = page().lines().filter(line -> line.contains("mentorbot_notices_due")).toList();
    assertThat(due).contains("mentorbot_notices_due{kind=\"home.plain-message\"} 1.0");
    bot.workspace().faults().none();
    for (int i = 0; i < 40 && page().contains("mentorbot_notices_due{"); i++) {
      sleep(Duration.ofMillis(500));
      bot.settle();
    }
    var figures = bot.running().figures();
    figures.notices().dropped("goals.shared", "refused: msg_too_long");
    figures.socket(() -> true);
    var job = new Job("checkins.ask", Duration.ofMinutes(1), () -> {});
    figures.jobs().of(job, Clock.systemUTC()).work().run();
    var page = page() + String.join("\n", due);
    assertThat(page)
        .contains("mentorbot_notices_late_total{kind=\"home.plain-message\"} 1.0")
        .contains("mentorbot_notices_sent_total{kind=\"home.plain-message\"} 2.0")
        .contains("mentorbot_notices_dropped_total{kind=\"goals.shared\",why=\"refused\"} 1.0")
        .contains("error=\"ratelimited\",method=\"chat.postMessage\"")
        .contains("# HELP jvm_memory_used_bytes", "# HELP process_cpu_usage");
    Golden.assertText("metrics.txt", ours(page));
  }

  /** Name, kind and help of each of ours, and its labels. */
  private static String ours(String page) {
    var lines = new TreeMap<String, String>();
    var labels = new TreeMap<String, TreeSet<String>>();
    page.lines()
        .filter(line -> line.contains("mentorbot_"))
        .forEach(
            line -> {
              if (line.startsWith("#")) {
                var words = line.split(" ", 4);
                lines.merge(words[2], words[3], (help, type) -> type + ": " + help);
              } else {
                var name = line.split("[{ ]", 2)[0].replaceAll("_(bucket|count|sum)$", "");
                var found = labels.computeIfAbsent(name, n -> new TreeSet<>());
                LABEL.matcher(line).results().forEach(label -> found.add(label.group(1)));
              }
            });
    var golden = new StringBuilder();
    lines.forEach(
        (name, what) ->
            golden
                .append(name)
                .append(labels.getOrDefault(name, new TreeSet<>()))
                .append(" ")
                .append(what)
                .append("\n"));
    return golden.toString().strip();
  }

  @Test
  void whatever_people_type_there_are_no_more_lines() {
    var mira = bot.person("U01MIRA");
    mira.command("/mentor zebrafinch");
    mira.command("/mentor help");
    mira.command("/mentor survey");
    long lines = page().lines().filter(line -> line.startsWith("mentorbot_ack")).count();
    for (int i = 0; i < 20; i++) {
      mira.command("/mentor zebrafinch" + i);
      mira.command("/mentor-admin quokka" + i);
    }
    var page = page();
    assertThat(page).doesNotContain("zebrafinch", "quokka", "survey\"");
    assertThat(page).contains("route=\"command /mentor other\"");
    assertThat(page.lines().filter(line -> line.startsWith("mentorbot_ack")).count())
        .as("one more route, of another command")
        .isLessThanOrEqualTo(lines + lines / 2);
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String page() {
    try {
      var request = HttpRequest.newBuilder(bot.requestUrl().resolve("/metrics")).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
