package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mentorbot.workspace.Person;
import mentorbot.workspace.state.Message;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A certificate as people ask for it and get it, also of a relationship of two days. */
class CertificateStoryTest {
  private SurveyedClinic clinic;
  private Person noor;
  private Person dana;

  @BeforeEach
  void open() {
    clinic = SurveyedClinic.open();
    noor = clinic.person(SurveyedClinic.NOOR);
    dana = clinic.person(SurveyedClinic.DANA);
    noor.closeAll();
    dana.closeAll();
  }

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void there_is_none_before_the_end() {
    noor.command("/mentor certificate");
    assertThat(lastOf(noor)).contains("once a mentoring relationship that had begun has ended");
  }

  @Test
  void it_says_the_days_and_no_more_than_both_allow() throws Exception {
    dana.command("/mentor met");
    dana.submit(Map.of());
    dana.closeAll();
    clinic.bot.walk(Duration.ofDays(2));
    noor.command("/mentor end");
    noor.submit(Map.of());
    noor.command("/mentor certificate");
    assertThat(page(noor))
        .contains("It needs no minimum time", "نور الحداد", "has not said that their name");
    noor.submit(Map.of());
    assertThat(lastOf(noor)).contains("on its way");
    clinic.bot.settle();
    assertThat(said(noor, "Here is your certificate")).hasSize(1);
    assertThat(text(certificates(noor).get(0))).contains("نور الحداد");
    noor.command("/mentor certificate");
    noor.submit(Map.of("name", "Noor Al Haddad"));
    clinic.bot.settle();
    assertThat(certificates(noor)).hasSize(2);
    assertThat(text(certificates(noor).get(1)))
        .contains(
            "Noor Al Haddad",
            "took part in",
            "from 24 November 2026 to 26 November 2026",
            "claims no more")
        .doesNotContain("Dana", "meeting");

    dana.command("/mentor closing");
    dana.press("closing.look-back");
    dana.submit(Map.of("consent", List.of("name", "hours")));
    noor.command("/mentor closing");
    noor.press("closing.look-back");
    noor.submit(Map.of("consent", List.of("hours")));
    noor.command("/mentor certificate");
    assertThat(page(noor)).contains("allows their name to be on it", "how long you met");
    noor.submit(Map.of());
    clinic.bot.settle();
    assertThat(certificates(noor)).hasSize(3);
    assertThat(text(certificates(noor).get(2)))
        .contains("Noor Al Haddad", "Dana Whitfield", "one meeting");

    dana.command("/mentor certificate");
    dana.submit(Map.of());
    clinic.bot.settle();
    assertThat(text(certificates(dana).get(0)))
        .as("Noor has not allowed it")
        .contains("Dana Whitfield", "as mentor")
        .doesNotContain("Noor");
  }

  @Test
  void a_name_that_cannot_be_printed_is_asked_for_in_other_letters() {
    noor.command("/mentor end");
    noor.submit(Map.of());
    noor.command("/mentor certificate");
    assertThat(noor.submit(Map.of("name", "王 Noor")).toString()).contains("print", "王");
    noor.closeAll();
    clinic.bot.settle();
    assertThat(certificates(noor)).isEmpty();
  }

  private static String page(Person person) {
    return person.modal().orElseThrow().toString();
  }

  private static List<Message> certificates(Person person) {
    return person.messages().stream().filter(message -> message.files() != null).toList();
  }

  private static List<Message> said(Person person, String words) {
    return person.messages().stream().filter(m -> m.bot() && m.text().contains(words)).toList();
  }

  private String text(Message message) throws Exception {
    var file = Objects.requireNonNull(message.files()).get(0);
    assertThat(file.path("name").asText()).startsWith("certificate-").endsWith(".pdf");
    var request = HttpRequest.newBuilder(URI.create(file.path("url_private").asText())).build();
    var bytes = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String lastOf(Person person) {
    return person.lastMessage().orElseThrow().blocks().toString();
  }
}
