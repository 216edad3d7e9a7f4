package mentorbot.surveys.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AboutTest {
  @Test
  void a_range_ends_where_nobody_else_was_asked_and_tells_no_more_than_its_step() {
    assertThat(About.of(11).plus(About.of(0)).among(12)).isEqualTo(new About(10, 12));
    assertThat(About.of(10).among(10)).isEqualTo(new About(10, 10));
    for (int asked = 1; asked <= 30; asked++) {
      for (int answers = 0; answers <= asked; answers++) {
        var told = About.of(answers);
        var shown = told.among(asked);
        assertThat(shown.atLeast()).isEqualTo(told.atLeast()).isLessThanOrEqualTo(answers);
        assertThat(shown.atMost()).isBetween(answers, told.atMost());
        int another = Math.min(asked, told.atMost());
        assertThat(About.of(another).among(asked))
            .as("%d or %d of %d", answers, another, asked)
            .isEqualTo(shown);
      }
    }
  }

  @Test
  void fewer_who_are_still_listed_than_answered_leave_no_range_upside_down() {
    assertThat(About.of(12).among(7)).isEqualTo(new About(10, 10));
  }
}
