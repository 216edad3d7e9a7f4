package mentorbot.community.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.community.Community;
import mentorbot.community.Community.Chosen;
import mentorbot.community.CommunityPost.Kind;
import mentorbot.community.CommunityPost.State;
import mentorbot.community.OpenedNotice.Opened;
import mentorbot.community.Post;
import mentorbot.community.PostOutcome;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class CommunityViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final Reader READER = new Reader("U2", WORDS, ZoneOffset.UTC);
  private static final String CHANNEL = "C0COMMUNITY";
  private static final String HOSTILE = "<!channel> <@U9> *b* & \u202e\n" + "&<>".repeat(150);
  private static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");

  @Test
  void forms_show_first_what_everybody_will_read() {
    for (var words : List.of(WORDS, PSEUDO)) {
      SlackRules.assertKept(CommunityViews.introduce(words, "U1", CHANNEL, "Hello"));
      SlackRules.assertKept(CommunityViews.thank(words, "U1", CHANNEL, "", "", 14));
      SlackRules.assertKept(ChoosingViews.form(words, Optional.empty()));
    }
    Golden.assertMatches(
        "community/introduce-form", CommunityViews.introduce(WORDS, "U1", CHANNEL, "Hello"));
    Golden.assertMatches(
        "community/thank-form", CommunityViews.thank(WORDS, "U1", CHANNEL, "U2", "", 14));
    Golden.assertMatches("community/choose-form", ChoosingViews.form(WORDS, Optional.of(CHANNEL)));
  }

  @Test
  void the_page_shows_what_stands_there_with_the_way_back() {
    var mine =
        List.of(
            post(Kind.INTRODUCTION, State.POSTED, "U1", "Hello"),
            post(Kind.THANKS, State.ASKED, "U1", "Thanks"),
            post(Kind.THANKS, State.POSTED, "U1", "Thanks"),
            post(Kind.THANKS, State.POSTED, "U2", "Thanks"),
            stays(Kind.INTRODUCTION, "U1", "is_inactive"),
            stays(Kind.THANKS, "U1", "is_inactive"),
            stays(Kind.THANKS, "U2", "is_inactive"));
    var chosen = Optional.of(new Chosen(CHANNEL, "U9", NOW));
    Golden.assertMatches("community/page", CommunityViews.page(WORDS, "U1", chosen, true, mine));
    Golden.assertMatches(
        "community/page-nowhere",
        CommunityViews.page(WORDS, "U1", Optional.empty(), true, List.of()));
    Golden.assertMatches(
        "community/page-new", CommunityViews.page(WORDS, "U1", chosen, true, List.of()));
    Golden.assertMatches(
        "community/page-stranger", CommunityViews.page(WORDS, "U1", chosen, false, List.of()));
    Golden.assertMatches("community/chosen", ChoosingViews.chosen(WORDS, chosen.get()));
    SlackRules.assertKept(CommunityViews.page(PSEUDO, "U1", chosen, true, mine));
    SlackRules.assertKept(ChoosingViews.chosen(PSEUDO, chosen.get()));
  }

  @Test
  void every_outcome_is_answered() {
    var post = post(Kind.THANKS, State.ASKED, "U1", "Thanks");
    var outcomes =
        List.<PostOutcome>of(
            new PostOutcome.OnItsWay(post),
            new PostOutcome.Asked(post),
            new PostOutcome.Already(post),
            new PostOutcome.AskedLately("U2"),
            new PostOutcome.TakenBack(post),
            new PostOutcome.Declined(),
            new PostOutcome.Settled(),
            new PostOutcome.Moved(),
            new PostOutcome.Empty(),
            new PostOutcome.TooLong(),
            new PostOutcome.Yourself(),
            new PostOutcome.Unavailable("U2"),
            new PostOutcome.TooManyAsked(5),
            new PostOutcome.NotEnrolled(),
            new PostOutcome.NoChannel(),
            new PostOutcome.Gone());
    outcomes.forEach(
        outcome ->
            Golden.assertMatches(
                "community/said-" + outcome.getClass().getSimpleName(),
                CommunityViews.of(WORDS, outcome)));
    for (Class<?> kind : PostOutcome.class.getPermittedSubclasses()) {
      assertThat(outcomes).as(kind.getSimpleName()).anyMatch(kind::isInstance);
    }
    Map<String, Community.Outcome> choices =
        Map.of(
            "opened", new Community.Outcome.Opened(CHANNEL),
            "same", new Community.Outcome.Same(CHANNEL),
            "taken-back", new Community.Outcome.TakenBack(),
            "none", new Community.Outcome.None());
    choices.forEach(
        (name, outcome) ->
            Golden.assertMatches("community/choice-" + name, ChoosingViews.of(WORDS, outcome)));
  }

  @Test
  void messages_look_as_agreed_and_say_nothing_of_what_is_over() {
    for (var state : State.values()) {
      boolean over = state == State.DECLINED || state == State.LAPSED || state == State.TAKEN_BACK;
      var line = over ? "" : "You stayed";
      var post = post(Kind.THANKS, state, "U1", line);
      Golden.assertMatches("community/asked-" + state, CommunityNotices.asked(post, READER));
      SlackRules.assertKept(CommunityNotices.asked(post, READER));
      if (state != State.POSTED) {
        assertThat(CommunityNotices.posted(post, READER).text()).doesNotContain("U1", "You");
      }
    }
    var posted = post(Kind.THANKS, State.POSTED, "U1", HOSTILE);
    Golden.assertMatches("community/posted-thanks", CommunityNotices.posted(posted, READER));
    assertThat(CommunityNotices.posted(posted, READER).text())
        .doesNotContain("<!channel>", "<@U9>")
        .contains("&lt;&gt;");
    Golden.assertMatches(
        "community/posted-introduction",
        CommunityNotices.posted(post(Kind.INTRODUCTION, State.POSTED, "U1", "Hello"), READER));
    Golden.assertMatches(
        "community/posted-taken-back",
        CommunityNotices.posted(post(Kind.THANKS, State.TAKEN_BACK, "U1", ""), READER));
    Golden.assertMatches("community/agreed", CommunityNotices.agreed(posted, READER));
    Golden.assertMatches(
        "community/agreed-taken-back",
        CommunityNotices.agreed(post(Kind.THANKS, State.TAKEN_BACK, "U1", ""), READER));
    Golden.assertMatches("community/hello", ChoosingViews.opened(new Opened("U9"), READER));
    for (var why :
        List.of(
            "not_in_channel",
            "channel_not_found",
            "is_archived",
            "restricted_action",
            "no_channel_any_more",
            "unsettled")) {
      var refused =
          new Post(
              "p1",
              Kind.INTRODUCTION,
              "U1",
              Optional.empty(),
              CHANNEL,
              "Hello",
              State.NOT_POSTED,
              why,
              NOW,
              NOW.plus(Duration.ofDays(14)));
      Golden.assertMatches(
          "community/not-posted-" + why, CommunityNotices.notPosted(refused, READER));
    }
  }

  @Test
  void what_lapsed_and_what_stays_is_told_with_what_can_be_done() {
    var lapsed = post(Kind.THANKS, State.LAPSED, "U1", "");
    Golden.assertMatches("community/lapsed", CommunityNotices.lapsed(lapsed, READER));
    for (var why : List.of("is_inactive", "edit_window_closed")) {
      for (var kind : Kind.values()) {
        var stays = CommunityNotices.stays(stays(kind, "U1", why), READER);
        Golden.assertMatches("community/stays-" + kind + "-" + why, stays);
        SlackRules.assertKept(stays);
      }
    }
    Golden.assertMatches(
        "community/stays-tried-again",
        CommunityNotices.stays(post(Kind.THANKS, State.TAKEN_BACK, "U1", ""), READER));
  }

  private static Post stays(Kind kind, String author, String why) {
    var post = post(kind, State.TAKEN_BACK, author, "");
    return new Post(
        post.id(),
        kind,
        author,
        post.about(),
        CHANNEL,
        "",
        State.TAKEN_BACK,
        why,
        NOW,
        post.lapsesAt());
  }

  private static Post post(Kind kind, State state, String author, String line) {
    var about =
        kind == Kind.INTRODUCTION
            ? Optional.<String>empty()
            : Optional.of(author.equals("U1") ? "U2" : "U1");
    var lapses = NOW.plus(Duration.ofDays(14));
    return new Post("p1", kind, author, about, CHANNEL, line, state, "", NOW, lapses);
  }
}
