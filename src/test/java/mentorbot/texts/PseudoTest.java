package mentorbot.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PseudoTest {
  @Test
  void letters_are_accented_and_the_text_stands_between_right_to_left_marks() {
    assertThat(Pseudo.disguise("Your goals")).startsWith("\u200FÝöûŕ ğöåļš ").endsWith("\u200F");
  }

  @Test
  void the_text_is_two_fifths_longer() {
    String text = "Your mentor answers within two working days";
    assertThat(Pseudo.disguise(text).length()).isGreaterThanOrEqualTo(text.length() * 14 / 10);
  }

  @Test
  void placeholders_mrkdwn_commands_and_code_stay_as_they_are() {
    assertThat(Pseudo.disguise("*{name}* _may_ ~type~ `code {x} code` or /mentor me :wave:"))
        .contains("*{name}* _ḿåý_ ~ţýþé~ `code {x} code` öŕ /mentor ḿé :wave:");
  }

  @Test
  void choices_are_disguised_and_still_choose() {
    String disguised =
        Pseudo.disguise("{count, plural, one {# goal of {who}} other {# goals of {who}}} now");
    MessageFormat format = new MessageFormat(disguised, ULocale.ENGLISH);
    assertThat(new Message("goals", disguised, ULocale.ENGLISH).arguments())
        .isEqualTo(Set.of("count", "who"));
    assertThat(format.format(Map.of("count", 1, "who", "Mira"))).contains("1 ğöåļ öƒ Mira ñöŵ");
    assertThat(format.format(Map.of("count", 2, "who", "Mira"))).contains("2 ğöåļš öƒ Mira ñöŵ");
  }

  @Test
  void every_shipped_text_can_be_disguised() {
    assertThat(Texts.pseudo().in("fr-FR").locale().toLanguageTag()).isEqualTo("en-XA");
  }
}
