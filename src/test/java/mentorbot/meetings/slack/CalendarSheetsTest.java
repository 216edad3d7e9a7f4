package mentorbot.meetings.slack;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mentorbot.meetings.CalendarEntry;
import mentorbot.meetings.MeetingCard;
import mentorbot.meetings.MeetingCard.Other;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.meetings.Told;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class CalendarSheetsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Words ENGLISH = Texts.load().in("en-GB");
  private static final Instant START = Instant.parse("2026-06-02T16:00:00Z");

  @Test
  void a_calendar_tells_by_first_names_who_it_is_with_and_stays_short() {
    assertThat(summary(List.of())).isEqualTo("Mentoring meeting");
    assertThat(summary(List.of("Dr. Mira Okafor", "Jun"))).isEqualTo("Mentoring: Mira and Jun");
    assertThat(summary(Collections.nCopies(12, "Wilhelmina Featherstonehaugh")))
        .isEqualTo("Mentoring: Wilhelmina, Wilhelmina, Wilhelmina, Wilhelmina and 8 more");
    assertThat(summary(List.of("Hubertblainewolfeschlegelsteinhausenbergerdorff")))
        .hasSizeLessThan(40);
  }

  @Test
  void a_group_with_a_name_of_its_own_goes_by_it() {
    assertThat(summary(List.of("Mira Okafor", "Jun Ito"), Optional.of("Night owls; all")))
        .isEqualTo("Mentoring: Night owls; all");
  }

  private static String summary(List<String> names) {
    return summary(names, Optional.empty());
  }

  private static String summary(List<String> names, Optional<String> name) {
    var entry = new CalendarEntry("k", 0, START, 45, false, START);
    var told = new Told(card(name), true, List.of(entry), names);
    var message = MeetingMessages.told(told, new Reader("U1", ENGLISH, LONDON));
    var file = message.enclosed().get(0).sheets().get(0).content().get();
    return Biweekly.parse(file).first().getEvents().get(0).getSummary().getValue();
  }

  private static MeetingCard card(Optional<String> name) {
    return new MeetingCard(
        "e1",
        3,
        "m1",
        "U1",
        LONDON,
        List.of(new Other("U2", LONDON)),
        Stage.STANDS,
        Optional.of("U2"),
        List.of(),
        Optional.of(START),
        Optional.empty(),
        45,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(),
        name);
  }
}
