package mentorbot.closing.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mentorbot.closing.AheadCard;
import mentorbot.closing.AheadCard.Stage;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class AheadViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Reader READER = new Reader("U1", WORDS, ZoneOffset.UTC);

  private static AheadCard card(Stage stage, List<String> others) {
    return new AheadCard(
        "w1",
        stage,
        others,
        LocalDate.of(2027, 5, 23),
        ZonedDateTime.of(2027, 5, 5, 10, 0, 0, 0, ZoneOffset.UTC),
        Optional.of(LocalDate.of(2027, 11, 23)));
  }

  @Test
  void the_question_looks_as_agreed_and_both_answers_weigh_the_same() {
    var asked = AheadViews.asked(card(Stage.ASKED, List.of("U2", "U3")), READER);
    Golden.assertMatches("closing/ahead-asked", asked);
    assertThat(asked.blocks().toString()).doesNotContain("style=primary");
    for (var stage : List.of(Stage.YES, Stage.NO)) {
      Golden.assertMatches(
          "closing/ahead-" + stage, AheadViews.asked(card(stage, List.of("U2", "U3")), READER));
    }
  }

  @Test
  void what_came_of_it_looks_as_agreed_and_asks_nothing_more() {
    for (var stage : Stage.values()) {
      var told = AheadViews.told(card(stage, List.of("U2", "U3")), READER);
      Golden.assertMatches("closing/ahead-told-" + stage, told);
    }
    Golden.assertMatches(
        "closing/ahead-told-two", AheadViews.told(card(Stage.NEXT, List.of("U2")), READER));
  }

  @Test
  void it_fits_into_a_message_however_many_there_are() {
    var reader = new Reader("U1", Texts.pseudo().in(null), ZoneOffset.UTC);
    for (var stage : Stage.values()) {
      var card = card(stage, Collections.nCopies(11, "U0ABCDEFGHIJ"));
      SlackRules.assertKept(AheadViews.asked(card, reader));
      SlackRules.assertKept(AheadViews.told(card, reader));
    }
  }
}
