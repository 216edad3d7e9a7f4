package mentorbot.meetings.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.CommonTimes.Fit;
import mentorbot.calendar.CommonTimes.Found;
import mentorbot.meetings.MeetingCard.Other;
import mentorbot.meetings.OfferPage;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferViewsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Words ENGLISH = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final Instant START = Instant.parse("2026-06-02T16:00:00Z");
  private static final List<Instant> SLOTS =
      List.of(START, START.plusSeconds(86_400), START.plusSeconds(2 * 86_400));

  @ParameterizedTest
  @EnumSource
  void the_page_on_which_times_are_chosen(Fit fit) {
    Golden.assertMatches("meetings/offer-" + fit, OfferViews.page(page(fit, false), ENGLISH));
  }

  @Test
  void the_page_for_other_times() {
    Golden.assertMatches(
        "meetings/other-times", OfferViews.page(page(Fit.AGREED, true), ENGLISH, "Why."));
  }

  @Test
  void how_they_met_before_is_filled_in() {
    var page = page(Fit.AGREED, false, Optional.of(START.plusSeconds(7 * 86_400)));
    SlackRules.assertKept(OfferViews.page(page, PSEUDO));
    Golden.assertMatches("meetings/offer-as-before", OfferViews.page(page, ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void longer_words_break_no_limit(Fit fit) {
    SlackRules.assertKept(OfferViews.page(page(fit, false), PSEUDO));
    Golden.assertMatches("meetings/offer-pseudo-" + fit, OfferViews.page(page(fit, true), PSEUDO));
  }

  private static OfferPage page(Fit fit, boolean other) {
    return page(fit, other, Optional.empty());
  }

  private static OfferPage page(Fit fit, boolean other, Optional<Instant> asBefore) {
    return new OfferPage(
        "m1",
        other ? Optional.of(new OfferPage.Ref("e1", 3, Optional.of(START))) : Optional.empty(),
        LONDON,
        List.of(new Other("U2", NEW_YORK)),
        other && fit == Fit.AGREED ? List.of("U3") : List.of(),
        new Found(fit == Fit.NONE ? List.of() : SLOTS, fit),
        45,
        Optional.empty(),
        Cadence.everyWeeks(2),
        other ? Optional.empty() : Optional.of(LocalDate.of(2026, 12, 1)),
        asBefore);
  }
}
