package mentorbot;

import static mentorbot.PauseStoryTest.last;
import static mentorbot.PauseStoryTest.paired;
import static mentorbot.PauseStoryTest.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The rows of one relationship are such as this version of the program never wrote, perhaps after a
 * newer one ran; Jun's and Wilhelmina's goes on.
 */
class UnreadableRowsTest {
  private static final String JUN = EverythingUsed.JUN;
  private static final String DANA = EverythingUsed.DANA;
  private static final String TOMAS = EverythingUsed.TOMAS;
  private static final String RUTH = EverythingUsed.RUTH;
  private static final String FAILS = "Something I do by myself fails";
  private static final String OF_DANA =
      " where agreement in (select mentorship from participant where person = 'U08DANA')";

  @Test
  void what_cannot_be_read_of_one_relationship_holds_up_no_other_and_is_told_at_the_desk() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      paired(bot);
      pairUp(bot);
      bot.walkTo(Instant.parse("2026-12-08T20:00:00Z"));
      assertThat(said(bot, DANA, "How does it feel")).hasSize(1);
      change(bot, "update check_in set answer = 'SO_SO' where person = 'U08DANA'");
      change(
          bot,
          "update agreement_version set check_in_cadence = 'now and then',"
              + " meeting_cadence = 'now and then', review_days = 'soon'"
              + OF_DANA);
      bot.walkTo(Instant.parse("2026-12-24T23:00:00Z"));
      assertThat(said(bot, JUN, "This check-in about")).as("asked again, and closed").hasSize(2);
      bot.walkTo(Instant.parse("2026-12-28T23:00:00Z"));
      assertThat(said(bot, JUN, "It has been quiet between you and")).hasSize(1);
      bot.person(RUTH).command("/mentor-admin");
      assertThat(shown(bot))
          .contains(FAILS, "`checkins.close`", "`checkins.silence`", "`meetings.gaps`")
          .contains("`reviews.open`", "`surveys.wave`");
      change(bot, "update check_in set answer = null where person = 'U08DANA'");
      change(
          bot,
          "update agreement_version set check_in_cadence = '2w', meeting_cadence = '2w',"
              + " review_days = '30'"
              + OF_DANA);
      bot.walkTo(Instant.parse("2026-12-30T20:00:00Z"));
      bot.person(RUTH).command("/mentor-admin");
      assertThat(shown(bot)).doesNotContain(FAILS);
    }
  }

  private static void pairUp(WholeBot bot) {
    var crawl = new Crawl(bot);
    crawl.spare("edge.run");
    bot.person(DANA).command("/mentor enrol");
    crawl.press(DANA, "people.enrol", Map.of("wanted", List.of("dentistry"), "offered", List.of()));
    bot.person(TOMAS).command("/mentor enrol");
    crawl.press(
        TOMAS,
        "people.enrol",
        Map.of("offered", List.of("dentistry"), "wanted", List.of(), "places", "3"));
    crawl.spare();
    crawl.fill(DANA, "/mentor request @tomas", Map.of());
    crawl.press(TOMAS, "matching.accept", Map.of());
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", List.of(DANA, TOMAS)));
    for (var party : List.of(DANA, TOMAS)) {
      bot.person(party).command("/mentor agreement");
      crawl.press(party, "agreement.sign", Map.of());
    }
    bot.settle();
    assertThat(last(bot, DANA)).isNotEmpty();
  }

  private static String shown(WholeBot bot) {
    var all = bot.person(RUTH).messages();
    return all.get(all.size() - 1).blocks().toString();
  }

  private static void change(WholeBot bot, String sql) {
    try (var connection = bot.running().database().dataSource().getConnection();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
