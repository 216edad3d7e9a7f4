package mentorbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import mentorbot.texts.Markup;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TypedTextTest {
  @Property
  void what_slack_escapes_comes_back_as_it_was_typed(@ForAll String typed) {
    var withoutBrackets = typed.replace('<', '(').replace('>', ')');
    assertThat(TypedText.decoded(Markup.escape(withoutBrackets))).isEqualTo(withoutBrackets);
  }

  @Test
  void people_stay_known_and_become_readable() {
    var sent = "ask <@U01MIRA|mira> &amp; <@U03TOMAS|tomás> about &lt;b&gt;";
    var decoded = TypedText.decoded(sent);
    assertThat(TypedText.people(decoded)).containsExactly("U01MIRA", "U03TOMAS");
    assertThat(TypedText.readable(decoded)).isEqualTo("ask @mira & @tomás about <b>");
  }

  @Test
  void a_link_becomes_its_address() {
    assertThat(TypedText.decoded("see <https://example.org/a?b=1&amp;c=2|example>"))
        .isEqualTo("see https://example.org/a?b=1&c=2");
  }

  @Test
  void an_escaped_escape_is_undone_once() {
    assertThat(TypedText.decoded("&amp;lt;")).isEqualTo("&lt;");
  }
}
