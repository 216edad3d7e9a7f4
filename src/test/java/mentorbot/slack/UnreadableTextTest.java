package mentorbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadableTextTest {
  @Test
  void nul_and_lone_surrogates_are_unreadable() {
    assertThat(UnreadableText.in("a\u0000b")).isTrue();
    assertThat(UnreadableText.in("a\uD83D")).isTrue();
    assertThat(UnreadableText.in("\uDE00b")).isTrue();
    assertThat(UnreadableText.in("\uD83D\uD83D\uDE00")).isTrue();
  }

  @Test
  void everything_else_is_readable() {
    assertThat(UnreadableText.in("grüße 😀 שלום \u202E \t\n <!channel>")).isFalse();
    assertThat(UnreadableText.in("")).isFalse();
  }
}
