package mentorbot.reviews.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mentorbot.reviews.MyReviews.Standing;
import mentorbot.reviews.ReviewCard;
import mentorbot.reviews.ReviewCard.Stage;
import mentorbot.reviews.Reviewing.Written;
import mentorbot.reviews.Said;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class ReviewViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final List<String> PAIR = List.of("U2");
  private static final List<String> GROUP = List.of("U2", "U3", "U4");
  private static final String HOSTILE =
      "<!channel> *bold* `code` \u202e evil 🩺\n" + "&<>".repeat(400);

  private static ReviewCard card(List<String> others, Stage stage, Optional<Said> said) {
    return card(others, stage, said, false);
  }

  private static ReviewCard card(
      List<String> others, Stage stage, Optional<Said> said, boolean kept) {
    return new ReviewCard(
        "a1",
        "m1",
        others,
        others.size() == 1 && said.isEmpty(),
        stage,
        said,
        kept ? Optional.of(LocalDate.of(2026, 7, 2)) : Optional.empty(),
        kept,
        Instant.parse("2026-07-11T08:00:00Z"),
        Optional.of(LocalDate.of(2026, 12, 1)),
        ZoneOffset.UTC,
        Optional.empty());
  }

  @Test
  void each_stage_looks_as_agreed() {
    assertMatches("asked", ReviewViews.card(card(PAIR, Stage.OPEN, Optional.empty()), WORDS));
    assertMatches(
        "asked-group", ReviewViews.card(card(GROUP, Stage.OPEN, Optional.empty()), WORDS));
    assertMatches(
        "asked-pseudo", ReviewViews.card(card(GROUP, Stage.OPEN, Optional.empty()), PSEUDO));
    assertMatches("again", ReviewViews.reminder(card(PAIR, Stage.OPEN, Optional.empty()), WORDS));
    for (var said : Said.values()) {
      assertMatches(
          "said-" + said, ReviewViews.card(card(PAIR, Stage.OPEN, Optional.of(said), true), WORDS));
    }
    for (var stage : List.of(Stage.CLOSING, Stage.CONTINUE, Stage.TALK, Stage.OFF)) {
      assertMatches(
          "over-" + stage, ReviewViews.card(card(PAIR, stage, Optional.empty(), true), WORDS));
    }
  }

  @Test
  void the_result_is_the_same_for_all_and_has_the_same_ways_on() {
    var reader = new Reader("U1", WORDS, ZoneOffset.UTC);
    for (var stage : List.of(Stage.CONTINUE, Stage.TALK)) {
      assertMatches(
          "result-" + stage, ReviewMessages.result(card(PAIR, stage, Optional.empty()), reader));
      assertMatches(
          "result-group-" + stage,
          ReviewMessages.result(card(GROUP, stage, Optional.empty()), reader));
      assertMatches(
          "result-pseudo-" + stage,
          ReviewMessages.result(
              card(PAIR, stage, Optional.empty()), new Reader("U1", PSEUDO, ZoneOffset.UTC)));
      // Whatever is kept of its own reader changes no word of it.
      assertThat(ReviewMessages.result(card(PAIR, stage, Optional.empty(), true), reader))
          .isEqualTo(ReviewMessages.result(card(PAIR, stage, Optional.empty(), false), reader));
    }
  }

  @Test
  void where_reviews_stand_and_home() {
    var standings =
        List.of(
            standing(Optional.of(card(PAIR, Stage.OPEN, Optional.empty())), false),
            standing(Optional.of(card(PAIR, Stage.OPEN, Optional.of(Said.END))), false),
            standing(Optional.of(card(PAIR, Stage.TALK, Optional.empty())), false),
            standing(Optional.empty(), false),
            standing(Optional.empty(), true));
    var notes = List.of(card(GROUP, Stage.CONTINUE, Optional.empty(), true));
    assertMatches("list", ReviewList.of(standings, notes, WORDS));
    for (var words : List.of(WORDS, PSEUDO)) {
      var open = standings.get(0);
      var many = ReviewList.of(Collections.nCopies(1_000, open), notes, words);
      SlackRules.assertKept(many);
      assertThat(many.blocks().toString()).contains("995");
    }
    assertMatches("list-none", ReviewList.of(List.of(), List.of(), WORDS));
    assertMatches("list-pseudo", ReviewList.of(standings, notes, PSEUDO));
    List<LayoutBlock> home = ReviewHome.blocks(standings, WORDS);
    assertMatches("home", new Message("", home));
    assertThat(ReviewHome.blocks(List.of(), WORDS)).isEmpty();
  }

  private static Standing standing(Optional<ReviewCard> latest, boolean resting) {
    return new Standing(
        "m1", PAIR, latest, Optional.of(LocalDate.of(2026, 8, 30)), resting, Optional.empty());
  }

  @Test
  void the_page_for_a_note_keeps_what_was_written() {
    var card = card(PAIR, Stage.OPEN, Optional.empty());
    Golden.assertMatches(
        "reviews/note", ReviewViews.notePage(new Written(card, "Meet at noon"), WORDS));
    var hostile = ReviewViews.notePage(new Written(card, HOSTILE), PSEUDO);
    SlackRules.assertKept(hostile);
    Golden.assertMatches("reviews/note-pseudo", hostile);
  }

  private static void assertMatches(String name, Message message) {
    SlackRules.assertKept(message);
    Golden.assertMatches("reviews/" + name, message);
  }
}
