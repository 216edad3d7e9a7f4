package mentorbot;

import static mentorbot.PauseStoryTest.last;
import static mentorbot.PauseStoryTest.paired;
import static mentorbot.PauseStoryTest.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jun and Wilhelmina fall silent, and what follows by the shipped programme. */
class SilenceStoryTest {
  private static final String JUN = EverythingUsed.JUN;
  private static final String WILHELMINA = EverythingUsed.WILHELMINA;
  private static final String RUTH = EverythingUsed.RUTH;
  private static final String QUIET = "It has been quiet between you and";

  @Test
  void a_pair_that_goes_silent_is_nudged_then_a_coordinator_is_told_a_date_and_it_ends_kindly() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      paired(bot);
      // Two rounds of two weeks, and three days for the second.
      bot.walkTo(Instant.parse("2026-12-24T23:00:00Z"));
      assertThat(said(bot, JUN, QUIET)).isEmpty();
      bot.walkTo(Instant.parse("2026-12-28T23:00:00Z"));
      var nudges = List.of(said(bot, JUN, QUIET), said(bot, WILHELMINA, QUIET));
      assertThat(nudges).allSatisfy(own -> assertThat(own).hasSize(1));
      assertThat(nudges.get(0).get(0).text().replace(WILHELMINA, "X"))
          .as("the same words")
          .isEqualTo(nudges.get(1).get(0).text().replace(JUN, "X"));
      // They read it on the 28th, three days late by their budgets: that day counts.
      assertThat(nudges.get(0).get(0).text()).contains("kind end by itself on Mon, 8 Feb 2027");
      bot.person(RUTH).command("/mentor-admin");
      assertThat(shown(bot, RUTH)).doesNotContain("SILENT:").doesNotContain("UNMET:");
      bot.walkTo(Instant.parse("2027-01-14T12:00:00Z"));
      bot.person(RUTH).command("/mentor-admin");
      assertThat(shown(bot, RUTH)).contains("SILENT:").contains(JUN);
      bot.walkTo(Instant.parse("2027-02-15T23:00:00Z"));
      for (var user : List.of(JUN, WILHELMINA)) {
        assertThat(said(bot, user, "has come to its end by itself"))
            .as(bot.conversation(user))
            .hasSize(1);
        assertThat(said(bot, user, "has ended. No reason was asked")).isEmpty();
        assertThat(said(bot, user, "agreed on is over")).as("it never got that far").isEmpty();
        var closed = said(bot, user, "has closed, and that’s fine");
        assertThat(closed).isNotEmpty();
        assertThat(closed.get(closed.size() - 1).blocks().toString())
            .as("none comes any more")
            .doesNotContain("The next one comes");
      }
      var news = said(bot, JUN, "has come to its end by itself").get(0);
      assertThat(news.blocks().toString()).contains("Look back", "/mentor closing");
      bot.person(JUN).command("/mentor closing");
      assertThat(shown(bot, JUN))
          .contains("since it had been quiet for a while", "8 Feb 2027")
          .doesNotContain("May 2027");
      int jun = bot.person(JUN).messages().size();
      bot.walk(Duration.ofDays(20));
      assertThat(said(bot, JUN, "How is it going with")).hasSizeLessThan(6);
      assertThat(bot.person(JUN).messages().size()).isLessThanOrEqualTo(jun + 2);
    }
  }

  @Test
  void one_tap_and_it_goes_on_without_anybody_being_told() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      paired(bot);
      bot.walkTo(Instant.parse("2026-12-28T23:00:00Z"));
      bot.person(JUN).press("checkins.goOn");
      bot.settle();
      assertThat(said(bot, JUN, QUIET)).as("it says so now").isEmpty();
      assertThat(said(bot, WILHELMINA, "It had been quiet")).hasSize(1);
      bot.walkTo(Instant.parse("2027-01-20T23:00:00Z"));
      bot.person(RUTH).command("/mentor-admin");
      assertThat(shown(bot, RUTH)).doesNotContain("SILENT:");
    }
  }

  /** Answered before signs were kept beside the parties, or at a node of an older version. */
  @Test
  void an_answer_whose_sign_was_not_kept_is_found_before_anybody_is_nudged() throws Exception {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      paired(bot);
      bot.walkTo(Instant.parse("2026-12-07T20:00:00Z"));
      bot.person(JUN).press("checkins.answer:OKAY");
      bot.settle();
      assertThat(change(bot, "update participant set heard_at = null where heard_at is not null"))
          .isOne();
      bot.walkTo(Instant.parse("2026-12-29T23:00:00Z"));
      assertThat(said(bot, JUN, QUIET)).isEmpty();
      assertThat(change(bot, "update participant set heard_at = null where heard_at is not null"))
          .as("written down for the next look, for both")
          .isEqualTo(2);
      bot.walkTo(Instant.parse("2027-01-15T23:00:00Z"));
      assertThat(said(bot, JUN, QUIET)).as("and two rounds later").hasSize(1);
    }
  }

  private static int change(WholeBot bot, String sql) throws SQLException {
    try (var connection = bot.running().database().dataSource().getConnection();
        var statement = connection.createStatement()) {
      int changed = statement.executeUpdate(sql);
      connection.commit();
      return changed;
    }
  }

  @Test
  void both_end_it_at_the_same_time_the_second_finds_it_ended_and_nobody_matches_them_again() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      paired(bot);
      bot.person(JUN).command("/mentor meet");
      bot.person(JUN).submit(Map.of("times", List.of(), "date", "2026-11-24", "time", "17:00"));
      bot.settle();
      bot.person(WILHELMINA).press("meetings.pick:0");
      bot.settle();
      for (var user : List.of(JUN, WILHELMINA)) {
        bot.person(user).command("/mentor end");
      }
      bot.person(JUN).submit(Map.of("reason", "planted words", "notAgain", List.of("yes")));
      bot.person(WILHELMINA).submit(Map.of("notAgain", List.of("yes")));
      bot.settle();
      assertThat(last(bot, WILHELMINA)).doesNotContain("planted words");
      assertThat(bot.conversation(WILHELMINA)).contains("has ended already");
      assertThat(bot.conversation(WILHELMINA)).doesNotContain("planted words");
      bot.walk(Duration.ofDays(2));
      assertThat(said(bot, WILHELMINA, "Did you and")).isEmpty();
      bot.person(JUN).command("/mentor request @wilhelmina");
      assertThat(bot.conversation(JUN) + bot.person(JUN).modal())
          .doesNotContain("asked not to")
          .doesNotContain("matched with you again");
    }
  }

  private static String shown(WholeBot bot, String user) {
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).blocks().toString();
  }
}
