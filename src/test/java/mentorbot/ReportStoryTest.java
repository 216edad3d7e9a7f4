package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mentorbot.workspace.Person;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ruth asks how it went, and gets it as a message, a page and a table. */
class ReportStoryTest {
  private final SurveyedClinic clinic = SurveyedClinic.open();
  private final Person ruth = clinic.person(SurveyedClinic.RUTH);

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void ruth_gets_a_period_in_figures_with_a_page_to_print_and_a_table() throws Exception {
    surveyed("Early", 2);
    surveyed("Later", 4);
    report(Map.of("span", "SINCE_START"));
    var told = told();
    assertThat(told.text())
        .contains("0 enrolled before, 6 joined, 0 left, 6 enrolled at the end")
        .contains("3 started", "3 running at the end", "Before and after");
    assertThat(told.blocks().toString())
        .contains("data_visualization", "data_table", "sums were checked, and they hold");
    var shared = shared();
    assertThat(shared).hasSize(1);
    var files = files(shared.get(0));
    assertThat(files).hasSize(2);
    var page = files.entrySet().stream().filter(f -> f.getKey().endsWith(".html")).findFirst();
    assertThat(page.orElseThrow().getValue())
        .startsWith("<!doctype html>")
        .contains("Early", "Later", "5 to 6", "may be chance");
    var table = files.entrySet().stream().filter(f -> f.getKey().endsWith(".csv")).findFirst();
    assertThat(table.orElseThrow().getValue())
        .startsWith("\uFEFFPart,Item,Measure,Value\r\n")
        .contains("Relationships under way,Started in it,Number,3\r\n");
    ruth.command("/mentor-admin audit");
    assertThat(ruth.lastMessage().orElseThrow().blocks().toString()).contains("asked for a report");
  }

  @Test
  void two_dates_count_instead_of_the_span_and_are_looked_at() {
    for (var wrong :
        List.of(
            Map.of("first", "2026-11-01"),
            Map.of("first", "2026-11-24", "last", "2026-11-01"),
            Map.of("first", "2026-11-24", "last", "2026-11-25"))) {
      form(wrong);
      assertThat(ruth.modal()).as("%s", wrong).isPresent();
      ruth.closeAll();
    }
    clinic.bot.settle();
    assertThat(shared()).isEmpty();
    form(Map.of("first", "2026-10-01", "last", "2026-10-31"));
    clinic.bot.settle();
    assertThat(told().text()).contains("31 Oct 2026", "0 enrolled at the end");
  }

  @Test
  void somebody_else_is_told_who_the_coordinators_are() {
    var mira = clinic.person(SurveyedClinic.MIRA);
    mira.command("/mentor-admin report");
    assertThat(mira.modal()).isEmpty();
    assertThat(mira.lastMessage().orElseThrow().text()).contains("coordinators");
  }

  private void surveyed(String title, int option) {
    var survey = clinic.launch(title, mentorbot.config.SurveyMode.ANONYMOUS, "programme");
    clinic.delivered();
    for (var user : SurveyDeskStoryTest.people()) {
      SurveyDeskStoryTest.answer(clinic, user, survey, option);
    }
    clinic.bot.walk(Duration.ofDays(16));
  }

  private void report(Map<String, ?> values) {
    form(values);
    assertThat(ruth.modal()).isEmpty();
    clinic.bot.settle();
  }

  private void form(Map<String, ?> values) {
    ruth.command("/mentor-admin report");
    var all = new HashMap<String, Object>(Map.of("span", "TERM"));
    all.putAll(values);
    ruth.submit(all);
  }

  private Message told() {
    return ruth.messages().stream()
        .filter(message -> message.text().startsWith("*Report*"))
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  private List<Message> shared() {
    return ruth.messages().stream().filter(message -> message.files() != null).toList();
  }

  private Map<String, String> files(Message message) throws IOException, InterruptedException {
    var contents = new HashMap<String, String>();
    for (var file : Objects.requireNonNull(message.files())) {
      var address = URI.create(file.path("url_private").asText());
      var answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("sandbox", "default-src 'none'");
      contents.put(file.path("name").asText(), answer.body());
    }
    return contents;
  }
}
