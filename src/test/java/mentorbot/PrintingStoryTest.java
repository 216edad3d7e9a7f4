package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mentorbot.testing.PdfUa;
import mentorbot.workspace.Person;
import mentorbot.workspace.delivery.Parcel.Kind;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The agreement on paper, from the button to the file, in force, changed, and after the end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrintingStoryTest {
  private static SurveyedClinic clinic;
  private static Person mira;
  private static Person wilhelmina;
  private static Person ruth;
  private static String button = "";

  @BeforeAll
  static void open() {
    clinic = SurveyedClinic.open();
    mira = clinic.person(SurveyedClinic.MIRA);
    wilhelmina = clinic.person(SurveyedClinic.WILHELMINA);
    ruth = clinic.person(SurveyedClinic.RUTH);
    for (var person : List.of(mira, wilhelmina, ruth)) {
      person.closeAll();
    }
  }

  @AfterAll
  static void close() {
    clinic.close();
  }

  @Test
  @Order(1)
  void by_one_tap_it_comes_to_whoever_asked_and_to_nobody_else() throws Exception {
    mira.command("/mentor agreement");
    button = value(mira.lastMessage().orElseThrow(), "agreement.print");
    mira.press("agreement.print");
    mira.command("/mentor agreement");
    mira.press("agreement.print");
    clinic.bot.settle();
    assertThat(said(mira, "for you alone")).as("what the taps were answered").hasSize(2);
    assertThat(said(mira, "In force until")).as("the agreement itself stays").hasSize(2);
    assertThat(papers(mira)).as("two taps, one paper").hasSize(1);
    var pdf = bytes(papers(mira).get(0));
    Files.write(Files.createDirectories(Path.of("target/papers")).resolve("story.pdf"), pdf);
    assertThat(PdfUa.broken(pdf)).isEmpty();
    assertThat(PdfUa.flat(pdf))
        .contains("Mira Okafor (mentee)", "Wilhelmina", "(mentor)", "Page 1 of")
        .contains("Version 1, signed by everybody. In force since Tue, 24 Nov 2026")
        .contains("had exactly these words")
        .doesNotContain("Draft", "Not signed", "<@");
    assertThat(said(mira, "Here is your agreement with")).hasSize(1);
    assertThat(papers(wilhelmina)).isEmpty();
    assertThat(papers(ruth)).isEmpty();
  }

  @Test
  @Order(2)
  void a_proposed_change_is_a_draft_and_what_it_replaces_is_outdated() throws Exception {
    mira.command("/mentor agreement");
    mira.press("agreement.edit");
    mira.press("agreement.change:-meetings");
    mira.submit(Map.of("minutes.1", "30"));
    mira.closeAll();
    clinic.bot.settle();
    wilhelmina.command("/mentor agreement");
    assertThat(lastOf(wilhelmina)).contains("A change is proposed");
    wilhelmina.press("agreement.print");
    clinic.bot.settle();
    assertThat(PdfUa.flat(bytes(papers(wilhelmina).get(0))))
        .as("what is in force")
        .contains("Version 1, signed by everybody")
        .doesNotContain("30 minutes", "Draft");
    wilhelmina.command("/mentor agreement");
    wilhelmina.press("agreement.history");
    wilhelmina.press("agreement.version:2");
    wilhelmina.press("agreement.print");
    wilhelmina.closeAll();
    clinic.bot.settle();
    assertThat(PdfUa.flat(bytes(papers(wilhelmina).get(1))))
        .contains("Draft", "Version 2 is a proposed change", "30 minutes", "Not signed");
  }

  @Test
  @Order(3)
  void after_the_end_both_papers_are_found_under_closing() throws Exception {
    mira.command("/goal Place ten catheters alone");
    mira.closeAll();
    mira.command("/mentor end");
    mira.submit(Map.of());
    mira.closeAll();
    clinic.bot.settle();
    mira.command("/mentor agreement");
    mira.press("agreement.earlier");
    clinic.bot.settle();
    mira.press(action(mira, "agreement.print:"));
    clinic.bot.settle();
    assertThat(PdfUa.flat(bytes(papers(mira).get(1))))
        .contains("No longer in force", "The relationship ended on Tue, 24 Nov 2026");
    mira.command("/mentor closing");
    mira.press("closing.goals");
    clinic.bot.settle();
    var goals = bytes(papers(mira).get(2));
    Files.write(Path.of("target/papers/goals.pdf"), goals);
    assertThat(PdfUa.broken(goals)).isEmpty();
    assertThat(PdfUa.flat(goals)).contains("Your goals", "Place ten catheters alone", "Goes on");
    mira.command("/goal");
    mira.press("goals.print");
    mira.command("/goal print");
    clinic.bot.settle();
    assertThat(papers(mira)).as("asked twice, it comes once").hasSize(4);
    var all = bytes(papers(mira).get(3));
    assertThat(PdfUa.broken(all)).isEmpty();
    assertThat(PdfUa.flat(all))
        .contains("Mira Okafor, on Tue, 24 Nov 2026", "Place ten catheters alone")
        .doesNotContain("Wilhelmina");
    assertThat(papers(wilhelmina)).as("whose goals they are not").hasSize(2);
  }

  @Test
  @Order(4)
  void a_coordinator_and_everybody_else_gets_nothing_by_the_same_button() {
    int before = papers(mira).size();
    int number = 0;
    try (var wires = new Wires(clinic.bot)) {
      for (var user : List.of(SurveyedClinic.RUTH, SurveyedClinic.NOOR, SurveyedClinic.DANA)) {
        var press =
            new Forged(user, SurveyedClinic.TEAM)
                .press("agreement.print", button, wires.responseUrl(++number));
        wires.send(Wires.Wire.HTTP, Kind.INTERACTION, press);
        assertThat(wires.said(number)).contains("no longer here");
      }
      // The same by a party brings one: it is not the wire that keeps it from the others.
      var press =
          new Forged(SurveyedClinic.WILHELMINA, SurveyedClinic.TEAM)
              .press("agreement.print", button, wires.responseUrl(++number));
      wires.send(Wires.Wire.HTTP, Kind.INTERACTION, press);
      assertThat(wires.said(number)).contains("on its way");
    }
    clinic.bot.settle();
    for (var user : List.of(SurveyedClinic.RUTH, SurveyedClinic.NOOR, SurveyedClinic.DANA)) {
      assertThat(papers(clinic.person(user))).as(user).isEmpty();
    }
    assertThat(papers(mira)).hasSize(before);
    assertThat(papers(wilhelmina)).hasSize(3);
  }

  private static List<Message> papers(Person person) {
    return person.messages().stream().filter(message -> message.files() != null).toList();
  }

  private static List<Message> said(Person person, String words) {
    return person.messages().stream().filter(m -> m.bot() && m.text().contains(words)).toList();
  }

  private static byte[] bytes(Message message) throws IOException, InterruptedException {
    var file = Objects.requireNonNull(message.files()).get(0);
    assertThat(file.path("name").asText()).endsWith(".pdf");
    var request = HttpRequest.newBuilder(URI.create(file.path("url_private").asText())).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
  }

  private static String action(Person person, String begins) {
    return person.lastMessage().orElseThrow().blocks().findValuesAsText("action_id").stream()
        .filter(action -> action.startsWith(begins))
        .findFirst()
        .orElseThrow(() -> new AssertionError(person.lastMessage().orElseThrow().toString()));
  }

  private static String value(Message message, String action) {
    return message.blocks().findParents("action_id").stream()
        .filter(button -> button.path("action_id").asText().equals(action))
        .map(button -> button.path("value").asText())
        .findFirst()
        .orElseThrow();
  }

  private static String lastOf(Person person) {
    return person.lastMessage().orElseThrow().blocks().toString();
  }
}
