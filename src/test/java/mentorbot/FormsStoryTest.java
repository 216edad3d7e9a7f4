package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.Test;

/** Two people in a form of their own, from asking to the end, by the clock. */
class FormsStoryTest {
  private static final String JUN = EverythingUsed.JUN;
  private static final String MIRA = EverythingUsed.MIRA;
  private static final String WILHELMINA = EverythingUsed.WILHELMINA;
  private static final String RUTH = EverythingUsed.RUTH;

  @Test
  void peers_find_each_other_by_what_both_look_for_and_both_set_goals() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      var crawl = enrolled(bot);
      bot.person(JUN).command("/mentor request");
      assertThat(bot.person(JUN).modal().orElseThrow().toString())
          .contains("You both learn, you both set goals; nobody is the mentor");
      bot.person(JUN).submit(Map.of("areas", List.of("dentistry"), "form", "PEER"));
      assertThat(bot.person(JUN).modal().orElseThrow().toString())
          .contains(MIRA)
          .contains("looks for the same: Dental procedures and charting")
          .doesNotContain(WILHELMINA);
      bot.person(JUN).submit(Map.of("purpose", "To dare more"));
      bot.settle();
      assertThat(said(bot, MIRA, "learn side by side with you, as peers")).hasSize(1);
      assertThat(bot.conversation(MIRA)).contains("[Accept] [Not now] [Suggest someone else]");
      crawl.press(MIRA, "matching.accept", Map.of());
      bot.settle();
      for (var user : List.of(JUN, MIRA)) {
        assertThat(said(bot, user, "found each other as peers")).hasSize(1);
      }
      signed(bot, crawl, JUN, MIRA);
      assertThat(shownTo(bot, JUN, "/mentor agreement"))
          .contains("Our agreement as peers")
          .contains("To dare more")
          .contains("Both of us count the same")
          .doesNotContain("The mentee leads");
      for (var user : List.of(JUN, MIRA)) {
        assertThat(said(bot, user, "A good first step is one goal each")).hasSize(1);
        assertThat(shownTo(bot, user, "/mentor relationships"))
            .contains("as peers")
            .contains("your goals, each in one line");
      }
      bot.person(JUN).command("/goal Chart a whole mouth alone");
      bot.walk(Duration.ofDays(15));
      for (var user : List.of(JUN, MIRA)) {
        assertThat(said(bot, user, "How does it feel to work with"))
            .as(bot.conversation(user))
            .hasSize(1);
      }
      assertThat(shownTo(bot, MIRA, "/goal")).doesNotContain("Chart a whole mouth alone");
      bot.person(MIRA).command("/mentor end");
      bot.person(MIRA).submit(Map.of("notAgain", List.of("yes")));
      bot.settle();
      assertThat(said(bot, JUN, "Your peer mentoring with")).hasSize(1);
      bot.person(JUN).command("/mentor request @mira");
      assertThat(last(bot, JUN)).contains("can’t be asked just now");
    }
  }

  @Test
  void each_helps_the_other_in_one_area_and_both_areas_are_told() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      var crawl = enrolled(bot);
      bot.person(JUN).command("/mentor request @wilhelmina");
      bot.person(JUN).submit(Map.of("areas", List.of("iv-catheters"), "form", "COMPLEMENTARY"));
      var page = bot.person(JUN).modal().orElseThrow().toString();
      assertThat(page).contains("What I can help them with");
      bot.person(JUN)
          .submit(
              Map.of(
                  "areas", List.of("iv-catheters"), "form", "COMPLEMENTARY", "gives", "exotics"));
      bot.settle();
      assertThat(shown(bot, WILHELMINA)).contains("*In return they help with:* Exotic");
      crawl.press(WILHELMINA, "matching.accept", Map.of());
      signed(bot, crawl, JUN, WILHELMINA);
      assertThat(shownTo(bot, JUN, "/mentor relationships"))
          .contains("They help you with IV catheters and fluids; you help them with Exotic");
      assertThat(shownTo(bot, WILHELMINA, "/mentor relationships"))
          .contains("They help you with Exotic")
          .contains("you help them with IV catheters and fluids");
      assertThat(shownTo(bot, WILHELMINA, "/mentor agreement"))
          .contains("Our agreement to help each other");
    }
  }

  @Test
  void the_newer_one_mentors_the_other_unless_one_reports_to_the_other() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      var crawl = enrolled(bot);
      reports(bot, JUN, WILHELMINA);
      bot.person(WILHELMINA).command("/mentor request @jun");
      assertThat(last(bot, WILHELMINA)).contains("One of you and").contains("reports to the other");
      bot.person(MIRA).command("/mentor request @jun");
      bot.person(MIRA).submit(Map.of("areas", List.of("exotics"), "form", "REVERSE"));
      bot.settle();
      assertThat(said(bot, JUN, "though they have been in the work longer")).hasSize(1);
      crawl.press(JUN, "matching.accept", Map.of());
      bot.settle();
      assertThat(said(bot, JUN, "would like to learn from you. You have found")).hasSize(1);
      signed(bot, crawl, JUN, MIRA);
      assertThat(shownTo(bot, JUN, "/mentor agreement"))
          .contains("Our reverse mentoring agreement")
          .contains("rank stays outside");
      reports(bot, JUN, MIRA);
      bot.settle();
      for (var user : List.of(JUN, MIRA)) {
        assertThat(said(bot, user, "so your mentoring relationship rests")).hasSize(1);
      }
    }
  }

  @Test
  void an_informal_pair_signs_nothing_and_is_asked_nothing_yet_takes_the_course_first() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      var crawl = enrolled(bot);
      bot.person(JUN).command("/mentor request @mira");
      bot.person(JUN).submit(Map.of("areas", List.of("exotics"), "form", "INFORMAL"));
      bot.settle();
      crawl.press(MIRA, "matching.accept", Map.of());
      bot.settle();
      assertThat(said(bot, MIRA, "will turn to you now and then")).hasSize(1);
      assertThat(shown(bot, MIRA)).contains("no agreement to sign").doesNotContain("See the agr");
      assertThat(shownTo(bot, JUN, "/mentor agreement"))
          .contains("You have no agreement at the moment");
      bot.walk(Duration.ofDays(5));
      assertThat(said(bot, JUN, "You and")).isEmpty();
      crawl.fill(RUTH, "/mentor-admin record", Map.of("people", List.of(JUN, MIRA)));
      bot.settle();
      for (var user : List.of(JUN, MIRA)) {
        assertThat(said(bot, user, "informally: nothing to sign and no check-ins")).hasSize(1);
      }
      bot.walk(Duration.ofDays(60));
      for (var user : List.of(JUN, MIRA)) {
        assertThat(said(bot, user, "One tap is enough")).isEmpty();
        assertThat(said(bot, user, "ready to be read")).isEmpty();
      }
      crawl.fill(RUTH, "/mentor-admin report", Map.of());
      assertThat(bot.conversation(RUTH))
          .doesNotContain("does not hold")
          .doesNotContain("do not hold");
    }
  }

  @Test
  void a_second_mentor_for_another_area_makes_a_constellation_that_only_its_owner_sees() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      var crawl = enrolled(bot);
      enrol(bot, crawl, EverythingUsed.DANA, List.of("iv-catheters", "dentistry"), List.of());
      var areas = List.of("iv-catheters", "dentistry");
      assertThat(shownTo(bot, JUN, "/mentor me")).doesNotContain("Whom you learn from");
      for (var mentor : List.of("wilhelmina", "dana")) {
        bot.person(JUN).command("/mentor request @" + mentor);
        bot.person(JUN).submit(Map.of("areas", areas));
        bot.settle();
        crawl.press(
            mentor.equals("dana") ? EverythingUsed.DANA : WILHELMINA, "matching.accept", Map.of());
      }
      crawl.fill(
          RUTH,
          "/mentor-admin record",
          Map.of("people", List.of(JUN, WILHELMINA, EverythingUsed.DANA)));
      for (var mentor : List.of(WILHELMINA, EverythingUsed.DANA)) {
        bot.person(mentor).command("/mentor agreement");
        crawl.press(mentor, "agreement.sign", Map.of());
      }
      bot.person(JUN).openHome();
      bot.settle();
      for (var shown :
          List.of(
              shownTo(bot, JUN, "/mentor me"), bot.person(JUN).home().orElseThrow().toString())) {
        assertThat(shown)
            .contains("Whom you learn from")
            .contains("IV catheters and fluids: *<@" + WILHELMINA + ">* · your mentor")
            .contains("Dental procedures and charting: *<@" + EverythingUsed.DANA + ">*");
      }
      assertThat(shownTo(bot, EverythingUsed.DANA, "/mentor agreement"))
          .contains("Our agreement for one area");
      bot.person(WILHELMINA).openHome();
      bot.settle();
      assertThat(bot.person(WILHELMINA).home().orElseThrow().toString())
          .doesNotContain("Whom you learn from")
          .doesNotContain(EverythingUsed.DANA);
      assertThat(shownTo(bot, RUTH, "/mentor me")).doesNotContain("Whom you learn from");
    }
  }

  @Test
  void peers_register_themselves_and_the_other_confirms() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      var crawl = enrolled(bot);
      bot.person(JUN).command("/mentor register @mira");
      bot.person(JUN).submit(Map.of("role", "PEER", "area", "dentistry"));
      bot.settle();
      assertThat(said(bot, MIRA, "learn from each other as peers already")).hasSize(1);
      crawl.press(MIRA, "matching.yes", Map.of());
      bot.settle();
      assertThat(said(bot, JUN, "found each other as peers")).hasSize(1);
      bot.person(WILHELMINA).command("/mentor register @mira");
      bot.person(WILHELMINA).submit(Map.of("role", "COMPLEMENTARY", "area", "exotics"));
      bot.person(WILHELMINA).submit(Map.of("area", "exotics", "gives", "iv-catheters"));
      bot.settle();
      assertThat(said(bot, MIRA, "you two help each other already")).hasSize(1);
      assertThat(shown(bot, MIRA)).contains("*In return they help with:* IV catheters and fluids");
    }
  }

  @Test
  void peers_whose_time_is_over_go_on_as_peers() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      var crawl = enrolled(bot);
      bot.person(JUN).command("/mentor register @mira");
      bot.person(JUN).submit(Map.of("role", "PEER", "area", "dentistry"));
      bot.settle();
      crawl.press(MIRA, "matching.yes", Map.of());
      signed(bot, crawl, JUN, MIRA);
      bot.person(JUN).command("/mentor end");
      bot.person(JUN).submit(Map.of());
      bot.settle();
      for (var user : List.of(JUN, MIRA)) {
        bot.person(user).command("/mentor closing");
        bot.person(user).press("closing.go-on");
        bot.settle();
      }
      for (var user : List.of(JUN, MIRA)) {
        assertThat(shownTo(bot, user, "/mentor relationships")).contains("* · as peers");
        assertThat(shownTo(bot, user, "/mentor agreement")).contains("Our agreement as peers");
      }
    }
  }

  private static void reports(WholeBot bot, String person, String supervisor) {
    bot.person(RUTH).command("/mentor-admin people <@" + person + ">");
    bot.person(RUTH).press("desk.supervisor");
    bot.person(RUTH).submit(Map.of("supervisor", supervisor));
    bot.settle();
  }

  private static Crawl enrolled(WholeBot bot) {
    var crawl = new Crawl(bot);
    crawl.spare("edge.run");
    enrol(bot, crawl, JUN, List.of(), List.of("iv-catheters", "dentistry"));
    enrol(bot, crawl, MIRA, List.of(), List.of("dentistry", "exotics"));
    enrol(bot, crawl, WILHELMINA, List.of("iv-catheters", "dentistry"), List.of("exotics"));
    crawl.spare();
    return crawl;
  }

  private static void enrol(
      WholeBot bot, Crawl crawl, String user, List<String> offered, List<String> wanted) {
    bot.person(user).command("/mentor enrol");
    crawl.press(user, "people.enrol", Map.of("offered", offered, "wanted", wanted, "places", "3"));
  }

  private static void signed(WholeBot bot, Crawl crawl, String... parties) {
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", List.of(parties)));
    for (var party : parties) {
      bot.person(party).command("/mentor agreement");
      crawl.press(party, "agreement.sign", Map.of());
    }
    bot.settle();
  }

  private static String shownTo(WholeBot bot, String user, String command) {
    bot.person(user).command(command);
    return shown(bot, user);
  }

  private static String shown(WholeBot bot, String user) {
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).blocks().toString();
  }

  private static String last(WholeBot bot, String user) {
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).text();
  }

  private static List<Message> said(WholeBot bot, String user, String words) {
    return bot.person(user).messages().stream()
        .filter(message -> message.text().contains(words) && message.to() == null)
        .toList();
  }
}
