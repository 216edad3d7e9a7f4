package mentorbot.checkins.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.checkins.Answer;
import mentorbot.checkins.Answering.Written;
import mentorbot.checkins.Audience;
import mentorbot.checkins.CheckInCard;
import mentorbot.checkins.CheckInCard.Stage;
import mentorbot.checkins.CheckInCard.TimeQuestion;
import mentorbot.checkins.CheckInRequests;
import mentorbot.checkins.GoalHint;
import mentorbot.checkins.HandledNotice.Handled;
import mentorbot.checkins.MyCheckIns.Coming;
import mentorbot.checkins.MyCheckIns.Mine;
import mentorbot.checkins.Outcome;
import mentorbot.checkins.SharedNotice.Shared;
import mentorbot.checkins.Wish;
import mentorbot.checkins.WishNotice.Wished;
import mentorbot.checkins.Wishing;
import mentorbot.checkins.Wishing.Preview;
import mentorbot.goals.MissingPart;
import mentorbot.slack.Caller;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckInViewsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Words ENGLISH = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final String HOSTILE = "<!channel> *b* <@U1> & `x`\n> \u202Eabc 🐾".repeat(100);
  private static final Reader READER = new Reader("U1", ENGLISH, LONDON);
  private static final Caller CALLER = new Caller(new Actor("T1", "U1", ""), ENGLISH);

  @ParameterizedTest
  @EnumSource
  void a_check_in_in_every_stage(Stage stage) {
    Golden.assertMatches("checkins/" + stage.name(), CardViews.message(card(stage), ENGLISH));
  }

  @Test
  void the_first_asks_about_the_fit() {
    Golden.assertMatches("checkins/first", CardViews.message(first(), ENGLISH));
  }

  @Test
  void the_message_says_who_sees_the_answer_before_its_buttons() {
    for (var stage : List.of(card(Stage.ASKED), first())) {
      var blocks = CardViews.message(stage, ENGLISH).blocks();
      var types = blocks.stream().map(b -> b.getType()).toList();
      assertThat(types.indexOf("context")).isLessThan(types.indexOf("actions"));
      assertThat(blocks.get(1).toString()).contains("Only you see your answer");
    }
  }

  @Test
  void a_note_shared_with_the_other_says_so() {
    Golden.assertMatches("checkins/answered-shared", CardViews.message(shared(), ENGLISH));
    Golden.assertMatches(
        "checkins/note", NoteViews.page(new Written(shared(), "my note"), ENGLISH));
  }

  @Test
  void every_outcome_of_touching_one_has_an_answer() {
    Map<Class<?>, Outcome> outcomes =
        Map.of(
            Outcome.Done.class, new Outcome.Done(card(Stage.ANSWERED)),
            Outcome.Stale.class, new Outcome.Stale(card(Stage.ANSWERED)),
            Outcome.Closed.class, new Outcome.Closed(card(Stage.CLOSED)),
            Outcome.Gone.class, new Outcome.Gone());
    for (var type : Outcome.class.getPermittedSubclasses()) {
      var name = "checkins/outcome-" + type.getSimpleName();
      Golden.assertMatches(
          name, CheckInReplies.message(Objects.requireNonNull(outcomes.get(type)), CALLER));
    }
  }

  @Test
  void every_outcome_of_passing_on_has_an_answer() {
    var preview = preview(Wish.CHANGE);
    Map<Class<?>, Wishing.Outcome> outcomes =
        Map.of(
            Wishing.Outcome.Told.class, new Wishing.Outcome.Told(preview),
            Wishing.Outcome.ToldBefore.class, new Wishing.Outcome.ToldBefore(preview),
            Wishing.Outcome.OthersNow.class, new Wishing.Outcome.OthersNow(preview),
            Wishing.Outcome.Gone.class, new Wishing.Outcome.Gone());
    for (var type : Wishing.Outcome.class.getPermittedSubclasses()) {
      var name = "checkins/wishing-" + type.getSimpleName();
      Golden.assertMatches(
          name, WishViews.outcome(Objects.requireNonNull(outcomes.get(type)), ENGLISH));
    }
  }

  @Test
  void every_outcome_of_handling_has_an_answer() {
    Map<Class<?>, CheckInRequests.Outcome> outcomes =
        Map.of(
            CheckInRequests.Outcome.Handled.class,
            new CheckInRequests.Outcome.Handled("U2", Wish.CHANGE),
            CheckInRequests.Outcome.HandledBefore.class,
            new CheckInRequests.Outcome.HandledBefore("U3"),
            CheckInRequests.Outcome.Gone.class,
            new CheckInRequests.Outcome.Gone());
    for (var type : CheckInRequests.Outcome.class.getPermittedSubclasses()) {
      var name = "checkins/handling-" + type.getSimpleName();
      Golden.assertMatches(
          name, WishActions.message(Objects.requireNonNull(outcomes.get(type)), CALLER));
    }
  }

  @Test
  void what_one_could_change_and_who_to_turn_to() {
    Golden.assertMatches(
        "checkins/choices", WishViews.choices(new Wishing.With("m1", List.of("U2")), ENGLISH));
    Golden.assertMatches("checkins/hard", WishViews.hard(Optional.of("U9"), ENGLISH));
    Golden.assertMatches("checkins/hard-nobody", WishViews.hard(Optional.empty(), ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void consent_says_exactly_who_hears_what(Wish wish) {
    var page = WishViews.consent(preview(wish), "U1", ENGLISH);
    Golden.assertMatches("checkins/consent-" + wish, page);
    var told = CheckInMessages.wished(wished(wish, "", ""), READER).blocks().get(0).toString();
    var promised = WishViews.told(wish, "U1", List.of("U2"), ENGLISH);
    assertThat(told).contains(promised);
    assertThat(page.getBlocks().get(1).toString()).contains(promised);
  }

  @Test
  void with_nobody_to_tell_there_is_no_yes() {
    var nobody = new Preview("m1", List.of("U2"), Wish.CHANGE, Audience.COORDINATORS, List.of());
    Golden.assertMatches("checkins/consent-nobody", WishViews.consent(nobody, "U1", ENGLISH));
  }

  @Test
  void consent_comes_back_as_it_was_shown() {
    var given = new Consent("m1", Wish.PRACTICE, List.of("U5", "U6"));
    assertThat(Consent.of(given.metadata())).contains(given);
    assertThat(Consent.of("")).isEmpty();
    assertThat(Consent.of("m1:NOTHING:U1")).isEmpty();
    assertThat(Tap.of("a:1").id()).isEmpty();
    assertThat(Tap.of("a:99999999999:OKAY").id()).isEmpty();
    assertThat(Tap.of(Tap.value("a", 3, Answer.OKAY)).as(Answer.class)).contains(Answer.OKAY);
  }

  @Test
  void what_others_receive() {
    Golden.assertMatches(
        "checkins/wished-pace", CheckInMessages.wished(wished(Wish.PACE, "", ""), READER));
    Golden.assertMatches(
        "checkins/wished-practice",
        CheckInMessages.wished(wished(Wish.PRACTICE, "The rota\ncomes late", ""), READER));
    Golden.assertMatches(
        "checkins/wished-handled", CheckInMessages.wished(wished(Wish.CHANGE, "", "U5"), READER));
    Golden.assertMatches(
        "checkins/handled", CheckInMessages.handled(new Handled("U5", Wish.CHANGE), READER));
    var shown = new Shared("U2", false, true, Optional.of(Answer.OKAY), Optional.of("Fine."));
    Golden.assertMatches("checkins/shared", CheckInMessages.shared(shown, READER));
    var taken = new Shared("U2", false, false, Optional.empty(), Optional.empty());
    Golden.assertMatches("checkins/shared-no", CheckInMessages.shared(taken, READER));
  }

  @Test
  void hostile_text_is_shown_escaped_and_cut() {
    var shown = new Shared("U2", true, true, Optional.empty(), Optional.of(HOSTILE));
    Golden.assertMatches("checkins/shared-hostile", CheckInMessages.shared(shown, READER));
    Golden.assertMatches(
        "checkins/wished-hostile",
        CheckInMessages.wished(wished(Wish.RESOURCE, HOSTILE, ""), READER));
  }

  @Test
  void the_command_home_and_next_step() {
    var coming =
        new Coming("m1", List.of("U2"), Optional.of(at("2026-06-29T09:00:00Z")), Optional.empty());
    var none = new Coming("m2", List.of("U3"), Optional.empty(), Optional.empty());
    var quiet = new Mine(List.of(), List.of(coming, none), LONDON);
    var open = new Mine(List.of(card(Stage.ASKED), first()), List.of(coming), LONDON);
    var nothing = new Mine(List.of(), List.of(), LONDON);
    Golden.assertMatches("checkins/command-coming", CheckInCommand.message(quiet, ENGLISH));
    Golden.assertMatches("checkins/command-open", CheckInCommand.message(open, ENGLISH));
    Golden.assertMatches("checkins/command-none", CheckInCommand.message(nothing, ENGLISH));
    Golden.assertMatches("checkins/home", new Message("Home", CheckInHome.blocks(open, ENGLISH)));
    assertThat(CheckInHome.blocks(nothing, ENGLISH)).isEmpty();
    var step = CheckInStep.step(card(Stage.ASKED), ENGLISH);
    assertThat(step.mrkdwn()).contains("<@U2>");
  }

  @Test
  void longer_words_in_another_script_break_no_limit() {
    var messages = new ArrayList<Message>();
    for (var stage : Stage.values()) {
      messages.add(CardViews.message(card(stage), PSEUDO));
    }
    messages.add(CardViews.message(first(), PSEUDO));
    for (var message : messages) {
      assertThat(message.blocks()).hasSizeLessThanOrEqualTo(50);
      assertThat(CardViews.modal(message, PSEUDO).getTitle().getText())
          .hasSizeLessThanOrEqualTo(24);
    }
    for (var wish : Wish.values()) {
      var page = WishViews.consent(preview(wish), "U1", PSEUDO);
      assertThat(page.getSubmit().getText()).hasSizeLessThanOrEqualTo(24);
    }
    Golden.assertMatches("checkins/asked-pseudo", messages.get(0));
  }

  private static CheckInCard first() {
    return new CheckInCard(
        "c2",
        0,
        "m1",
        List.of("U2"),
        true,
        Stage.ASKED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        TimeQuestion.NONE,
        Optional.empty(),
        Optional.empty(),
        LONDON,
        Optional.empty());
  }

  private static CheckInCard shared() {
    return card(Stage.ANSWERED, Optional.of(Answer.OKAY), true);
  }

  private static CheckInCard card(Stage stage) {
    boolean answered = stage == Stage.ANSWERED || stage == Stage.ANSWERED_AND_CLOSED;
    return card(stage, answered ? Optional.of(Answer.OKAY) : Optional.empty(), false);
  }

  private static CheckInCard card(Stage stage, Optional<Answer> answer, boolean shared) {
    return new CheckInCard(
        "c1",
        3,
        "m1",
        List.of("U2"),
        false,
        stage,
        answer,
        stage == Stage.LATER ? Optional.of(at("2026-06-16T09:00:00Z")) : Optional.empty(),
        Optional.of(at("2026-06-17T09:00:00Z")),
        shared,
        shared,
        stage == Stage.ASKED ? TimeQuestion.ASKED : TimeQuestion.ANSWERED,
        stage == Stage.ASKED
            ? Optional.of(new GoalHint("Place <IV> catheters", MissingPart.DUE))
            : Optional.empty(),
        Optional.of(at("2026-06-29T09:00:00Z")),
        LONDON,
        Optional.empty());
  }

  private static Preview preview(Wish wish) {
    boolean party = wish == Wish.PACE || wish == Wish.RESOURCE;
    return new Preview(
        "m1",
        List.of("U2"),
        wish,
        party ? Audience.PARTY : Audience.COORDINATORS,
        party ? List.of("U2") : List.of("U5", "U6"));
  }

  private static Wished wished(Wish wish, String words, String handledBy) {
    return new Wished(
        "r1",
        "U1",
        List.of("U2"),
        wish,
        preview(wish).audience(),
        words.isEmpty() ? Optional.empty() : Optional.of(words),
        handledBy.isEmpty() ? Optional.empty() : Optional.of(handledBy),
        !handledBy.isEmpty());
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
