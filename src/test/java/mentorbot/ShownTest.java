package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would not be fit to be shown to anybody. */
class ShownTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"<!channel> hello\"}",
        "{\"blocks\": [{\"text\": {\"type\": \"mrkdwn\", \"text\": \"now <!here>\"}}]}",
        "{\"text\": \"goals.list.title\"}",
        "{\"text\": {\"type\": \"plain_text\", \"text\": \"push_limit_reached\"}}",
        "{\"text\": \"java.lang.IllegalStateException: no\"}",
        "{\"errors\": {\"line\": \"invalid_arguments\"}}",
        "{\"errors\": {\"line\": \"Too long.\"}}"
      })
  void is_refused(String answer) {
    assertThatThrownBy(() -> Shown.fit(answer)).isInstanceOf(AssertionError.class);
  }

  @Test
  void words_for_people_pass_and_what_is_shown_as_it_was_typed() {
    var fit =
        "{\"text\": \"&lt;!channel&gt; hello\"}"
            + "{\"text\": {\"type\": \"plain_text\", \"text\": \"<!channel>\"}}"
            + "{\"errors\": {\"line\": \"Please write something here.\"}}";
    assertThat(Shown.fit(fit)).isEqualTo(fit);
    assertThat(Shown.fit("")).isEmpty();
  }
}
