package mentorbot.goals.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.goals.Celebrating.Achievement;
import mentorbot.goals.NewsNotice.News;
import mentorbot.goals.NewsOutcome;
import mentorbot.goals.NotPosted.Kept;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class GoodNewsViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Reader READER = new Reader("U1", WORDS, ZoneOffset.UTC);
  private static final String CHANNEL = "C0NEWS";
  private static final String HOSTILE = "<!channel> <@U9> *bold* & \u202e\n" + "&<>".repeat(160);

  @Test
  void every_outcome_is_answered() {
    Map<String, NewsOutcome> outcomes =
        Map.of(
            "shared", new NewsOutcome.Shared("g1", CHANNEL),
            "already", new NewsOutcome.Already("g1", CHANNEL),
            "taken-back", new NewsOutcome.TakenBack(CHANNEL),
            "empty", new NewsOutcome.Empty(),
            "too-long", new NewsOutcome.TooLong(),
            "gone", new NewsOutcome.Gone());
    outcomes.forEach(
        (name, outcome) ->
            Golden.assertMatches("goals/news-" + name, GoodNewsViews.of(WORDS, outcome)));
    for (Class<?> kind : NewsOutcome.class.getPermittedSubclasses()) {
      assertThat(outcomes.values()).as(kind.getSimpleName()).anyMatch(kind::isInstance);
    }
  }

  @Test
  void its_owner_sees_first_what_everybody_will_see() {
    var goal = new Achievement("g1", "Suturing skin", false, "U1", Optional.of(CHANNEL));
    Golden.assertMatches("goals/news-form", GoodNewsViews.form(WORDS, goal, CHANNEL));
    Golden.assertMatches(
        "goals/news-to-copy",
        GoodNewsViews.toCopy(
            WORDS, new Achievement("s1", "First one alone", true, "U1", Optional.empty())));
  }

  @Test
  void messages_look_as_agreed() {
    Golden.assertMatches(
        "goals/news-posted",
        GoodNewsViews.posted(new News("U1", "I did it.\nThank you all", false), READER));
    Golden.assertMatches(
        "goals/news-posted-taken-back", GoodNewsViews.posted(new News("U1", "", true), READER));
    for (var why : List.of("not_in_channel", "channel_not_found", "is_archived", "unsettled: x")) {
      Golden.assertMatches(
          "goals/news-not-posted-" + why.replaceAll("[^a-z_]", ""),
          GoodNewsViews.notPosted(new Kept(CHANNEL, "I did it", why), READER));
    }
  }

  @Test
  void hostile_words_reach_the_channel_harmless_and_whole() {
    var message = GoodNewsViews.posted(new News("U1", HOSTILE, false), READER);
    Golden.assertMatches("goals/news-posted-hostile", message);
    assertThat(message.text()).doesNotContain("<!channel>", "<@U9>");
    var form =
        GoodNewsViews.form(
            WORDS, new Achievement("g1", HOSTILE, false, "U1", Optional.of(CHANNEL)), CHANNEL);
    assertThat(form.getBlocks()).hasSize(3);
  }
}
