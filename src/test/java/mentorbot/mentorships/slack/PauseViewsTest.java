package mentorbot.mentorships.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.BackNotice;
import mentorbot.mentorships.MyPauses.Choice;
import mentorbot.mentorships.MyPauses.Mine;
import mentorbot.mentorships.MyPauses.Offer;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.PausedForYouNotice.Told;
import mentorbot.mentorships.PausedNotice;
import mentorbot.mentorships.PausedNotice.Extent;
import mentorbot.mentorships.Pausing.Outcome;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class PauseViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Test
  void whom_a_coordinator_paused_reads_by_whom_until_when_and_who_sees_it() {
    for (var words : List.of(WORDS, PSEUDO)) {
      for (var scope : List.of(Scope.PERSON, Scope.MENTORSHIP)) {
        SlackRules.assertKept(told(words, scope, false));
      }
    }
    Golden.assertMatches("mentorships/paused-for-you", told(WORDS, Scope.PERSON, false));
    Golden.assertMatches("mentorships/paused-for-both", told(WORDS, Scope.MENTORSHIP, false));
    Golden.assertMatches("mentorships/paused-for-you-over", told(WORDS, Scope.PERSON, true));
  }

  private static Message told(Words words, Scope scope, boolean over) {
    var others = scope == Scope.PERSON ? List.<String>of() : List.of("U2");
    return PauseMessages.pausedForYou(
        new Told("z1", scope, others, "U9", DAY, DAY.plusDays(14), over),
        new Reader("U1", words, ZoneOffset.UTC));
  }

  @Test
  void ones_own_pauses_are_shown_with_the_way_back_where_it_is_theirs() {
    var mine =
        List.of(
            mine(Scope.PERSON, Optional.empty()),
            mine(Scope.MENTORSHIP, Optional.empty()),
            mine(Scope.PERSON, Optional.of("U9")),
            mine(Scope.MENTORSHIP, Optional.of("U9")));
    var blocks = mine.stream().map(one -> PauseViews.comeBack(WORDS, one)).toList();
    Golden.assertMatches("mentorships/pauses-of-mine", new Message("Paused", blocks));
    for (var words : List.of(WORDS, PSEUDO)) {
      var many = PauseViews.mine(words, Collections.nCopies(1_000, mine.get(1)));
      SlackRules.assertKept(many);
      assertThat(many.blocks().toString()).contains("980");
    }
    assertThat(mine).extracting(Mine::mayEnd).containsExactly(true, true, true, false);
  }

  @Test
  void who_is_in_a_group_reads_that_it_goes_on_meanwhile_and_that_nothing_is_to_be_caught_up_on() {
    var offer =
        new Offer(
            DAY,
            List.of(
                new Choice("m1", List.of("Mira"), false, Optional.empty()),
                new Choice("m2", List.of("Ben", "Cleo"), true, Optional.empty())),
            List.of());
    Golden.assertMatches("mentorships/pause-in-a-group", PauseViews.page(WORDS, offer, "m2"));
    SlackRules.assertKept(PauseViews.page(PSEUDO, offer, ""));
    var rests =
        new Outcome.Rests(
            "z1", Scope.PERSON, List.of(), List.of("U2", "U3"), Optional.empty(), DAY);
    Golden.assertMatches("mentorships/paused-in-a-group", PauseViews.outcome(WORDS, rests));
    var up = new Outcome.TakenUp(List.of(), List.of("U2", "U3"), Optional.empty());
    Golden.assertMatches("mentorships/taken-up-in-a-group", PauseViews.outcome(WORDS, up));
    for (var words : List.of(WORDS, PSEUDO)) {
      var reader = new Reader("U1", words, ZoneOffset.UTC);
      var back = new BackNotice.Back(Extent.MEMBER, List.of("U2", "U3"), Optional.of(DAY), false);
      SlackRules.assertKept(PauseMessages.back(back, reader));
      if (words == WORDS) {
        Golden.assertMatches("mentorships/member-back", PauseMessages.back(back, reader));
        var others = List.of("U2", "U3");
        var site = new PausedNotice.Rests(Extent.MEMBER, others, Optional.of(DAY), false);
        Golden.assertMatches("mentorships/member-rests", PauseMessages.paused(site, reader));
      }
    }
  }

  private static Mine mine(Scope scope, Optional<String> by) {
    return new Mine("z1", scope, List.of("U2"), DAY, DAY.plusDays(14), true, by);
  }
}
