package mentorbot.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BidiTest {
  private static final Words WORDS =
      Texts.of(Map.of(Locale.ENGLISH, Map.of("goal", "{name} reached 3 goals"))).in(null);

  @Test
  void ordinary_text_is_inserted_as_it_is() {
    for (String text : List.of("Mira", "Žofie 😀 Kowalczyk", "技師", "a\nb", "zero\u200Bwidth")) {
      assertThat(WORDS.say("goal", "name", text)).isEqualTo(text + " reached 3 goals");
    }
  }

  @Test
  void right_to_left_text_is_isolated_and_kept_exactly() {
    assertThat(WORDS.say("goal", "name", "רות")).isEqualTo("\u2068רות\u2069 reached 3 goals");
    assertThat(WORDS.mrkdwn("goal", "name", "<رنا>"))
        .isEqualTo("\u2068&lt;رنا&gt;\u2069 reached 3 goals");
    assertThat(WORDS.say("goal", "name", "a\nرنا\nb"))
        .isEqualTo("a\n\u2068رنا\u2069\nb reached 3 goals");
  }

  @Test
  void an_override_cannot_turn_the_sentence_that_follows() {
    for (String hostile :
        List.of("\u202Etxt", "\u2069\u202Etxt", "\u2067\u2067x\u202E", "\u202Bx")) {
      String said = WORDS.say("goal", "name", hostile);
      assertThat(said).contains(hostile);
      assertThat(levelsOfTail(said, " reached 3 goals")).as("after %s", hostile).containsOnly(0);
    }
  }

  @Test
  void the_hostile_text_would_turn_the_sentence_without_protection() {
    assertThat(levelsOfTail("\u202Etxt reached 3 goals", " reached 3 goals")).contains(1);
  }

  @Property
  void whatever_is_inserted_stays_itself_and_turns_nothing_else(
      @ForAll("bidirectional") String text) {
    String said = "x " + mentorbot.texts.Bidi.isolate(text) + " goals";
    String unwrapped = said.replace("\u2068", "").replace("\u2069", "");
    assertThat(unwrapped)
        .isEqualTo("x " + text.replace("\u2068", "").replace("\u2069", "") + " goals");
    assertThat(levelsOfTail(said, " goals")).containsOnly(0);
  }

  @Provide
  Arbitrary<String> bidirectional() {
    return Arbitraries.of(
            'a', ' ', '1', 'ר', 'ا', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
            '\u2066', '\u2067', '\u2068', '\u2069')
        .list()
        .ofMaxSize(20)
        .map(signs -> signs.stream().map(String::valueOf).reduce("", String::concat));
  }

  /** The tail's embedding levels in a left-to-right paragraph: 0 throughout means undisturbed. */
  private static int[] levelsOfTail(String said, String tail) {
    Bidi bidi = new Bidi(said, Bidi.DIRECTION_LEFT_TO_RIGHT);
    int from = said.length() - tail.length();
    int[] levels = new int[tail.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = bidi.getLevelAt(from + i);
    }
    return levels;
  }
}
