package mentorbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {
  private static final Path SHIPPED = Path.of("config/resources.yaml");

  @Test
  void the_shipped_one_serves_every_role_stage_topic_and_discipline() {
    var definitions = Definitions.load(Path.of("config"));
    var library = definitions.library();
    for (var stage : library.stages()) {
      assertThat(stage.mentor()).as(stage.id()).hasSizeGreaterThan(2);
      assertThat(stage.mentee()).as(stage.id()).hasSizeGreaterThan(2);
    }
    for (var topic : ConversationQuestion.TOPICS) {
      assertThat(library.questions()).as(topic).anyMatch(q -> q.topic().equals(topic));
    }
    var disciplines = definitions.programme().profile().disciplines().stream().map(Choice::id);
    assertThat(disciplines)
        .allSatisfy(
            id ->
                assertThat(library.resources())
                    .as(id)
                    .anyMatch(resource -> resource.discipline().equals(id)));
    assertThat(library.resources())
        .extracting(LibraryResource::discipline)
        .allMatch(
            id ->
                id.equals(LibraryResource.EVERYONE)
                    || definitions.programme().profile().disciplines().stream()
                        .anyMatch(choice -> choice.id().equals(id)));
  }

  /** People read these words as they read the program's own. */
  @Test
  void the_shipped_one_is_set_like_every_other_text() throws IOException {
    assertThat(Files.readAllLines(SHIPPED))
        .filteredOn(line -> !line.strip().startsWith("#"))
        .noneMatch(line -> line.contains("'") || line.contains("\\\"") || line.contains("..."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "- id: settle|- id: middle|must be begin, settle, work, close, in order",
        "topic: listen|topic: talk|topic must be one of listen",
        "minutes: 45|minutes: 4|minutes must be from 5 to 240",
        "role: mentor,|role: boss,|role must be one of mentor, mentee, everyone",
        "stage: any,|stage: later,|stage must be any, or one of",
        "id: two-timelines|id: good-fit|holds the activity good-fit twice",
        "id: year-ahead|id: study-plan|holds study-plan twice",
      })
  void what_is_wrong_is_named(String from, String to, String why, @TempDir Path folder)
      throws IOException {
    var text = Files.readString(SHIPPED);
    assertThat(text).contains(from);
    Files.writeString(
        folder.resolve("resources.yaml"),
        text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    assertThatThrownBy(() -> Definitions.load(folder))
        .isInstanceOf(SettingsRefused.class)
        .hasMessageContaining("resources.yaml")
        .hasMessageContaining(why);
  }

  @Test
  void a_link_is_https(@TempDir Path folder) throws IOException {
    var text = Files.readString(SHIPPED);
    var at = "id: year-ahead,";
    Files.writeString(
        folder.resolve("resources.yaml"), text.replace(at, at + " link: \"http://example.org\","));
    assertThatThrownBy(() -> Definitions.load(folder)).hasMessageContaining("https://");
    Files.writeString(
        folder.resolve("resources.yaml"), text.replace(at, at + " link: \"https://example.org\","));
    assertThat(Definitions.load(folder).library().resources())
        .anyMatch(resource -> resource.link().equals("https://example.org"));
  }
}
