package mentorbot.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeysTest {
  /** This package passes keys on, except these. */
  private static final Set<String> OF_WORDS = Set.of(Words.READER, Words.READER_FIRST);

  private static final Path SOURCE = Path.of("src/main/java");

  @Test
  void every_text_asked_for_exists() throws IOException {
    Set<String> known = english();
    KeyUses uses = usesInSource();
    assertThat(known).containsAll(uses.keys()).containsAll(OF_WORDS);
    for (String prefix : uses.prefixes()) {
      assertThat(known).as(prefix).anyMatch(key -> key.startsWith(prefix));
    }
  }

  @Test
  void every_text_is_asked_for() throws IOException {
    KeyUses uses = usesInSource();
    assertThat(english()).allMatch(key -> uses.uses(key) || OF_WORDS.contains(key));
  }

  @Test
  void texts_are_asked_for_by_literal_keys() throws IOException {
    assertThat(usesInSource().unreadable())
        .as("write the key as a literal, or use sayOneOf(\"prefix\", name)")
        .isEmpty();
  }

  @Test
  void the_scan_sees_literals_choices_and_what_it_cannot_read() {
    KeyUses uses = new KeyUses();
    uses.scan(
        "A",
        """
        import mentorbot.texts.Words;
        words.say("goals.one"); words.mrkdwn(
            "goals.two", "name", x); say("goals.three");
        words.sayOneOf("goals.state", state); words.say(key); words.say("goals." + name);
        """);
    uses.scan("B", "driver.say(\"unrelated\")");
    assertThat(uses.keys()).containsExactly("goals.one", "goals.three", "goals.two");
    assertThat(uses.prefixes()).containsExactly("goals.state.");
    assertThat(uses.unreadable()).isEqualTo(List.of("A: .say(key", "A: .say(\"goals.\""));
    assertThat(uses.uses("goals.state.DONE")).isTrue();
    assertThat(uses.uses("goals.four")).isFalse();
  }

  private static Set<String> english() {
    return TextFiles.read().getOrDefault(Locale.ENGLISH, Map.of()).keySet();
  }

  private static KeyUses usesInSource() throws IOException {
    KeyUses uses = new KeyUses();
    try (Stream<Path> files = Files.walk(SOURCE)) {
      for (Path file : files.filter(KeysTest::isScanned).toList()) {
        uses.scan(file.toString(), Files.readString(file));
      }
    }
    return uses;
  }

  /** This package passes keys on; everyone else names them. */
  private static boolean isScanned(Path file) {
    return file.toString().endsWith(".java") && !file.startsWith(SOURCE.resolve("mentorbot/texts"));
  }
}
