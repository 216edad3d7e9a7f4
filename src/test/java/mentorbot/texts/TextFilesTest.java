package mentorbot.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextFilesTest {
  private static final Pattern EXCLAMATIONS = Pattern.compile("!\\s*!");

  @Test
  void the_index_lists_every_file_in_order_and_no_other() throws Exception {
    URI index = Objects.requireNonNull(Texts.class.getResource("/texts/index")).toURI();
    try (Stream<Path> files = Files.list(Objects.requireNonNull(Path.of(index).getParent()))) {
      assertThat(TextFiles.names())
          .containsExactlyElementsOf(
              files
                  .map(file -> String.valueOf(file.getFileName()))
                  .filter(name -> name.endsWith(".properties"))
                  .map(name -> name.replace(".properties", ""))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void every_key_starts_with_its_files_name() {
    for (String name : TextFiles.names()) {
      String feature = name.replaceFirst("_.*", "");
      assertThat(TextFiles.read(name).keySet())
          .allSatisfy(key -> assertThat(key).startsWith(feature + "."));
    }
  }

  @Test
  void every_text_is_a_valid_message_without_traps() {
    for (Map.Entry<Locale, Map<String, String>> language : TextFiles.read().entrySet()) {
      Catalogue catalogue = new Catalogue(language.getKey(), language.getValue());
      language
          .getValue()
          .forEach(
              (key, pattern) -> {
                assertThatCode(() -> catalogue.find(key)).doesNotThrowAnyException();
                assertThat(pattern)
                    .as("%s: write ’ instead of ', which ICU reads as a quoting sign", key)
                    .doesNotContain("'");
                assertThat(pattern)
                    .as("%s: & < > mean something to Slack; pass such text as an argument", key)
                    .doesNotContain("&", "<", ">");
                assertThat(pattern).as("%s: is empty", key).isNotBlank();
                assertThat(pattern).as("%s: shouts", key).doesNotContainPattern(EXCLAMATIONS);
              });
    }
  }

  /** Titles are mentorbot's words to the reader; a button says what the reader would say. */
  @Test
  void titles_say_your_and_buttons_say_my() {
    for (String name : TextFiles.names()) {
      TextFiles.read(name)
          .forEach(
              (key, text) -> {
                if (key.matches(".*([.]title|Title)([.].*)?")) {
                  assertThat(text).as(key).doesNotContainPattern("(?i)\\b(my|our)\\b");
                }
                if (key.matches(".*([.]button|[.]nextStep)([.].*)?") && !name.equals("home")) {
                  assertThat(text).as(key).doesNotContainPattern("(?i)\\byour\\b");
                }
              });
    }
  }

  @Test
  void a_translation_translates_known_keys_and_asks_for_no_other_arguments() {
    Map<Locale, Map<String, String>> languages = TextFiles.read();
    Catalogue english =
        new Catalogue(Locale.ENGLISH, languages.getOrDefault(Locale.ENGLISH, Map.of()));
    languages.forEach(
        (language, texts) -> {
          Catalogue translated = new Catalogue(language, texts);
          for (String key : texts.keySet()) {
            Message original = Objects.requireNonNull(english.find(key), key);
            assertThat(original.arguments())
                .as(key)
                .containsAll(Objects.requireNonNull(translated.find(key)).arguments());
          }
        });
  }

  @Test
  void a_key_written_twice_is_refused() {
    assertThatThrownBy(() -> TextFiles.parse("goals", new StringReader("goals.a=1\ngoals.a=2\n")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'goals.a' stands twice in goals");
  }

  @Test
  void files_are_properties_with_continued_lines() throws IOException {
    assertThat(TextFiles.parse("goals", new StringReader("goals.a = one \\\n    two\n")))
        .isEqualTo(Map.of("goals.a", "one two"));
  }

  @Test
  void a_files_name_tells_its_language() {
    assertThat(TextFiles.languageOf("goals")).isEqualTo(Locale.ENGLISH);
    assertThat(TextFiles.languageOf("goals_fr")).isEqualTo(Locale.FRENCH);
    assertThat(TextFiles.languageOf("goals_pt_BR")).isEqualTo(Locale.forLanguageTag("pt-BR"));
  }
}
