package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentorbot.workspace.state.Message;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Groups over clocks that change, and over people who move, go, come back and are renamed. */
class GroupClockTest extends GroupWorld {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<String> ALL = List.of(WILHELMINA, JUN, MIRA, DANA);
  private static final List<String> MEMBERS = List.of(JUN, MIRA, DANA);

  /** Each story opens its own clinic, at another time of the year. */
  @Override
  void enrol() {}

  @Test
  void who_moves_reads_their_own_clock_and_what_ends_with_a_meeting_ahead_takes_it_out_of_all() {
    open(WholeBot.at("2027-02-22T15:00:00Z"));
    hour(JUN, "17:30");
    hour(MIRA, "09:15");
    together();
    suggest("2027-03-03", List.of());
    pick(MIRA);
    moves(JUN, TORONTO);
    assertThat(said(JUN, "to meet").get(0).blocks().toString())
        .as("what was on offer is by the clock he has now")
        .contains("12:00 for you, 17:00 for");
    pick(JUN);
    pick(DANA);
    moves(MIRA, BERLIN);
    assertThat(last(MIRA)).contains("Your clock has changed", "18:00 for you, 12:00 for <@" + JUN);
    bot.person(MIRA).press("meetings.suits");
    bot.settle();
    for (var user : List.of(WILHELMINA, DANA)) {
      assertThat(said(user, "meet on Wed, 3 Mar 2027"))
          .as(bot.conversation(user))
          .singleElement()
          .satisfies(
              told ->
                  assertThat(told.text())
                      .contains("17:00 for you, 18:00 for <@" + MIRA, "12:00 for <@" + JUN));
    }
    assertThat(said(JUN, "meet on Wed, 3 Mar 2027").get(0).text()).contains("12:00 for you");
    assertThat(said(MIRA, "meet on Wed, 3 Mar 2027").get(0).text()).contains("18:00 for you");
    bot.walkTo(Instant.parse("2027-03-04T15:00:00Z"));
    var eve = LocalDate.of(2027, 3, 2);
    assertThat(at(MIRA, BERLIN, "What would you like to talk about?"))
        .containsExactly(eve.atTime(9, 15).toString());
    assertThat(at(JUN, TORONTO, "What would you like to talk about?"))
        .containsExactly(eve.atTime(17, 30).toString());
    suggest("2027-03-09", List.of("again"));
    MEMBERS.forEach(this::pick);
    assertThat(shownTo(JUN, "/mentor meetings"))
        .contains("Tue, 9 Mar 2027, 12:00", "Tue, 23 Mar 2027, 13:00", "Tue, 6 Apr 2027, 12:00");
    for (var user : List.of(WILHELMINA, DANA)) {
      assertThat(shownTo(user, "/mentor meetings"))
          .contains("Tue, 9 Mar 2027, 17:00", "Tue, 23 Mar 2027, 17:00", "Tue, 6 Apr 2027, 17:00");
    }
    bot.walkTo(Instant.parse("2027-04-05T22:00:00Z"));
    asked(WILHELMINA, LONDON, "10:00", "2027-03-08", "2027-03-22", "2027-04-05");
    // On the 8th they had been asked twice within a week, for the agenda and whether they met.
    asked(JUN, TORONTO, "17:30", "2027-03-09", "2027-03-22", "2027-04-05");
    asked(MIRA, BERLIN, "09:15", "2027-03-09", "2027-03-22", "2027-04-05");
    for (var user : ALL) {
      assertThat(ahead(user)).as(bot.conversation(user)).contains("20270406T160000Z");
    }
    bot.person(WILHELMINA).command("/mentor end");
    bot.person(WILHELMINA).submit(Map.of());
    bot.walkTo(Instant.parse("2027-04-06T15:00:00Z"));
    for (var user : ALL) {
      assertThat(said(user, "because your mentoring relationship has ended"))
          .as(bot.conversation(user))
          .hasSize(1);
      assertThat(ahead(user)).as(bot.conversation(user)).isEmpty();
    }
    bot.walkTo(Instant.parse("2027-04-08T10:00:00Z"));
    ALL.forEach(user -> assertThat(said(user, "meet on Tue, 6 Apr 2027?")).isEmpty());
    twoDays();
  }

  /** A group of two days has a certificate too, which says that they were two. */
  private void twoDays() {
    bot.person(JUN).rename("jun.w", "Jun Watanabe");
    ask(DANA, "led", JUN, MIRA);
    bot.settle();
    List.of(JUN, MIRA).forEach(this::accept);
    List.of(DANA, JUN, MIRA).forEach(this::sign);
    bot.walk(Duration.ofDays(2));
    bot.person(DANA).command("/mentor end");
    bot.person(DANA).submit(Map.of());
    bot.settle();
    for (var user : List.of(JUN, MIRA, DANA)) {
      // Of two that have ended the newer one comes first.
      bot.person(user).command("/mentor certificate");
      bot.person(user).press("closing.open");
      bot.settle();
      bot.person(user).press("closing.certificate");
      if (user.equals(JUN)) {
        assertThat(bot.person(user).modal().orElseThrow().toString())
            .contains("\"Jun Watanabe\"", "It needs no minimum time");
      }
      bot.person(user).submit(Map.of());
      bot.settle();
      assertThat(certificate(user))
          .contains("from 8 April 2027 to 10 April 2027", user.equals(DANA) ? "as mentor" : "")
          .doesNotContain(user.equals(MIRA) ? "Dana" : "Mira", "meeting");
    }
  }

  @Test
  void a_group_goes_over_the_end_of_summer_without_one_whose_account_is_gone_and_comes_back() {
    open(WholeBot.at("2027-10-04T15:00:00Z"));
    moves(JUN, TORONTO);
    hour(JUN, "17:30");
    hour(DANA, "09:15");
    together();
    suggest("2027-10-19", List.of("again"));
    MEMBERS.forEach(this::pick);
    assertThat(shownTo(JUN, "/mentor meetings"))
        .contains("19 Oct 2027, 12:00", "2 Nov 2027, 13:00", "16 Nov 2027, 12:00");
    var hers = shownTo(MIRA, "/mentor meetings");
    assertThat(hers).contains("19 Oct 2027, 17:00", "2 Nov 2027, 17:00", "16 Nov 2027, 17:00");
    bot.walkTo(Instant.parse("2027-10-20T15:00:00Z"));
    bot.person(DANA).deactivate();
    bot.walkTo(Instant.parse("2027-11-08T15:00:00Z"));
    var others = List.of(WILHELMINA, JUN, MIRA);
    for (var user : others) {
      assertThat(said(user, "Your group goes on meanwhile")).hasSize(1);
      assertThat(said(user, "on Tue, 2 Nov 2027")).as(bot.conversation(user)).isNotEmpty();
      var dates = shownTo(user, "/mentor meetings");
      assertThat(dates).doesNotContainPattern(DANA + "[^*]*\\* · Tue, (2|16|30) Nov");
      bot.person(user).command("/mentor review");
      bot.person(user).press("reviews.say:CONTINUE");
    }
    int before = bot.person(DANA).messages().size();
    bot.walkTo(Instant.parse("2027-11-14T15:00:00Z"));
    others.forEach(user -> assertThat(last(user)).contains("you all want to continue"));
    assertThat(bot.person(DANA).messages()).as("nothing is sent to her").hasSize(before);
    bot.person(DANA).reactivate();
    bot.person(JUN).rename("jun.w", "Jun Watanabe");
    bot.walkTo(Instant.parse("2027-11-15T23:00:00Z"));
    for (var user : others) {
      assertThat(said(user, "Everybody in your group")).as(bot.conversation(user)).hasSize(1);
    }
    assertThat(shownTo(DANA, "/mentor review"))
        .as("she was not asked")
        .contains("Next review with")
        .doesNotContain("you all want to continue");
    bot.person(DANA).command("/mentor pause");
    assertThat(bot.person(DANA).modal().orElseThrow().toString())
        .as("by the name he has now")
        .contains("Jun Watanabe")
        .doesNotContain("Østergård");
    bot.person(DANA).closeAll();
    asked(WILHELMINA, LONDON, "10:00", "2027-10-18", "2027-11-01", "2027-11-15");
    asked(JUN, TORONTO, "17:30", "2027-10-18", "2027-11-01", "2027-11-15");
    asked(DANA, LONDON, "09:15", "2027-10-18", "2027-11-15");
    assertThat(rounds(DANA))
        .as("what could not reach her is not left without an answer")
        .containsExactly("ASKED", "LEFT_OUT", "ASKED");
    for (var user : ALL) {
      assertThat(ahead(user))
          .as(bot.conversation(user))
          .contains("20271116T170000Z", "20271130T170000Z");
    }
  }

  /** They are a group, led by Wilhelmina. */
  private void together() {
    ask(WILHELMINA, "led", JUN, MIRA, DANA);
    bot.settle();
    MEMBERS.forEach(this::accept);
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", ALL));
    ALL.forEach(this::sign);
  }

  private void hour(String user, String time) {
    bot.person(user).command("/mentor hours");
    bot.person(user).press("people.hours.open:usual");
    bot.person(user).submit(Map.of("time", time));
    bot.person(user).closeAll();
  }

  private void moves(String user, ZoneId zone) {
    bot.person(user).moveTo(zone);
    bot.settle();
    bot.person(user).press("people.zone.move");
    bot.settle();
  }

  private void suggest(String date, List<String> repeats) {
    bot.person(WILHELMINA).closeAll();
    bot.person(WILHELMINA).command("/mentor meet");
    bot.person(WILHELMINA)
        .submit(Map.of("times", List.of(), "date", date, "time", "17:00", "repeats", repeats));
    bot.settle();
  }

  private void pick(String user) {
    bot.person(user).press("meetings.pick:0");
    bot.settle();
  }

  /** Their check-ins came on these days, at this time by that clock. */
  private void asked(String user, ZoneId zone, String time, String... days) {
    var came =
        bot.person(user).messages().stream()
            .filter(message -> message.text().matches("(?s).*(One tap is enough|This check-in).*"))
            .map(message -> local(message, zone))
            .toList();
    assertThat(came)
        .as(bot.conversation(user))
        .containsExactlyElementsOf(List.of(days).stream().map(day -> day + "T" + time).toList());
  }

  private List<String> at(String user, ZoneId zone, String words) {
    return said(user, words).stream().map(message -> local(message, zone)).toList();
  }

  private static String local(Message message, ZoneId zone) {
    var second = Long.parseLong(message.ts().substring(0, message.ts().indexOf('.')));
    var when = Instant.ofEpochSecond(second).atZone(zone);
    return when.toLocalDate() + "T" + LocalTime.of(when.getHour(), when.getMinute());
  }

  /** What stands in the calendar of whoever opens all files that they were sent, from now on. */
  private List<String> ahead(String user) {
    var sequences = new HashMap<String, Integer>();
    var starts = new HashMap<String, String>();
    for (var file : bot.files(user).stream().filter(f -> f.startsWith("BEGIN:VCAL")).toList()) {
      boolean off = file.contains("METHOD:CANCEL");
      for (var event : file.split("BEGIN:VEVENT", -1)) {
        var uid = field(event, "UID");
        int sequence = Integer.parseInt("0" + field(event, "SEQUENCE"));
        var before = sequences.get(uid);
        if (uid.isEmpty() || (before != null && sequence <= before)) {
          continue;
        }
        sequences.put(uid, sequence);
        starts.put(uid, off ? "" : field(event, "DTSTART"));
      }
    }
    var now = bot.now().toString().replaceAll("[-:]", "");
    return starts.values().stream().filter(start -> start.compareTo(now) > 0).sorted().toList();
  }

  private static String field(String event, String name) {
    return event
        .lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  /** What stands on the only certificate they were sent. */
  private String certificate(String user) {
    var file =
        bot.person(user).messages().stream()
            .flatMap(message -> Stream.ofNullable(message.files()))
            .map(files -> files.get(0))
            .filter(one -> one.path("name").asText().startsWith("certificate-"))
            .toList();
    assertThat(file).as(bot.conversation(user)).hasSize(1);
    var address = URI.create(file.get(0).path("url_private").asText());
    try {
      var request = HttpRequest.newBuilder(address).build();
      var bytes = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
      try (var document = Loader.loadPDF(bytes)) {
        return new PDFTextStripper().getText(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
