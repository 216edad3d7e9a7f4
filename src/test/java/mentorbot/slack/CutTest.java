package mentorbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import mentorbot.texts.Markup;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CutTest {
  @Property
  void never_longer_than_the_limit_and_never_half_a_sign(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 50) int limit) {
    var cut = Cut.to(text, limit);
    assertThat(cut.codePointCount(0, cut.length())).isLessThanOrEqualTo(limit);
    if (!UnreadableText.in(text)) {
      assertThat(UnreadableText.in(cut)).isFalse();
    }
  }

  @Property
  void what_fits_is_left_as_it_is(@ForAll String text) {
    assertThat(Cut.to(text, Math.max(1, text.length()))).isEqualTo(text);
  }

  @Property
  void escaped_text_is_not_cut_within_an_escaped_sign(
      @ForAll @IntRange(min = 2, max = 40) int limit, @ForAll @IntRange(max = 30) int before) {
    var escaped = Markup.escape("x".repeat(before) + "<&>".repeat(10));
    var cut = Cut.to(escaped, limit);
    assertThat(cut.replaceAll("&(amp|lt|gt);", "")).doesNotContain("&");
  }

  @Test
  void an_emoji_at_the_edge_stays_whole() {
    assertThat(Cut.to("ab😀cd", 4)).isEqualTo("ab😀…");
    assertThat(Cut.to("ab😀cd", 3)).isEqualTo("ab…");
  }
}
