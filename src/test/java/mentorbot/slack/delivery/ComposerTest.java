package mentorbot.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.Part;
import mentorbot.slack.BarChart;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer;
import mentorbot.texts.Texts;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private final Composer composer =
      new Composer(
          List.of(
              told("answer", new Answering()),
              told("thanks", (text, r) -> Message.of(text)),
              told("figures", (text, r) -> Message.of(text, Kit.section(text), bars(text)))),
          Texts.load());

  @Test
  void one_answer_covers_all_that_would_say_the_same() {
    var composed = compose(new Part("answer", "Next"), new Part("answer", "Next"));
    assertThat(composed.message().text()).isEqualTo("Next");
    assertThat(composed.message().blocks()).hasSize(1);
    assertThat(composed.parts()).isEqualTo(2);
  }

  @Test
  void another_answer_is_another() {
    var composed =
        compose(new Part("answer", "Next"), new Part("answer", "Then"), new Part("answer", "Next"));
    assertThat(composed.message().text()).isEqualTo("Next\nThen");
    assertThat(composed.parts()).isEqualTo(3);
  }

  @Test
  void two_thanks_of_the_same_words_are_two() {
    var composed = compose(new Part("thanks", "Thank you"), new Part("thanks", "Thank you"));
    assertThat(composed.message().text()).isEqualTo("Thank you\nThank you");
  }

  @Test
  void what_is_covered_needs_no_room() {
    var many = java.util.Collections.nCopies(1_000, new Part("answer", "y".repeat(2_000)));
    assertThat(composer.compose(OnWorkspace.READER, many).parts()).isEqualTo(1_000);
  }

  @Test
  void a_third_chart_is_left_to_the_words_beside_it() {
    var figures =
        compose(
            new Part("figures", "One"), new Part("figures", "Two"), new Part("figures", "Three"));
    assertThat(figures.parts()).isEqualTo(3);
    assertThat(figures.message().blocks()).filteredOn(BarChart.class::isInstance).hasSize(2);
    assertThat(figures.message().blocks().toString()).contains("Three");
  }

  private static BarChart bars(String what) {
    return BarChart.of(what, what, Map.of(what, 1));
  }

  private Composer.Composed compose(Part... parts) {
    return composer.compose(OnWorkspace.READER, List.of(parts));
  }

  private static final class Answering implements NoticeRenderer<String> {
    @Override
    public Message render(String text, Reader reader) {
      return Message.of(text);
    }

    @Override
    public boolean onceIsEnough() {
      return true;
    }
  }

  private static Told<String> told(String name, NoticeRenderer<String> renderer) {
    NoticeKind<String> kind =
        new NoticeKind<>() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public Weight weight() {
            return Weight.REPLY;
          }

          @Override
          public Decision<String> decide(StatelessSession session, Notice notice, Instant now) {
            return Decision.send(notice.subject());
          }
        };
    return new Told<>(kind, renderer);
  }
}
