package mentorbot;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A programme in which everything has been used: a pair that has signed, set goals and been asked
 * how it goes, others who wait for an answer, and a desk with work on it.
 */
final class EverythingUsed {
  static final String MIRA = "U01MIRA";
  static final String RUTH = "U02RUTH";
  static final String TOMAS = "U03TOMAS";
  static final String JUN = "U05JUN";
  static final String PRIYA = "U06PRIYA";
  static final String DANA = "U08DANA";
  static final String WILHELMINA = "U10WILHELMINA";

  private static final String[] ENDINGS = {
    "people.leave",
    "mentorships.end",
    "mentorships.pause",
    "desk.pause",
    "desk.pausePerson",
    "matching.withdraw",
    "goals.undo-goal",
    "people.page"
  };

  private final WholeBot bot;
  private final Crawl crawl;

  private EverythingUsed(WholeBot bot) {
    this.bot = bot;
    this.crawl = new Crawl(bot);
  }

  /** {@code look} is run in between. */
  static Crawl in(WholeBot bot, Runnable look) {
    var used = new EverythingUsed(bot);
    used.crawl.spare(ENDINGS);
    for (var part :
        List.<Runnable>of(
            used::enrol,
            used::pairUp,
            used::commandsOfEverybody,
            () -> used.timePasses(look),
            used::end)) {
      part.run();
      look.run();
    }
    return used.crawl;
  }

  private void enrol() {
    for (var mentor : List.of(TOMAS, WILHELMINA, DANA)) {
      enrol(mentor, Map.of("offered", List.of("iv-catheters"), "wanted", List.of(), "places", "3"));
    }
    for (var mentee : List.of(MIRA, JUN, PRIYA)) {
      enrol(mentee, Map.of("wanted", List.of("iv-catheters"), "offered", List.of()));
    }
  }

  private void enrol(String user, Map<String, ?> values) {
    crawl.spare("edge.run");
    bot.person(user).command("/mentor enrol");
    crawl.press(user, "people.enrol", values);
    crawl.spare(ENDINGS);
  }

  private void pairUp() {
    crawl.fill(MIRA, "/mentor request @wilhelmina", Map.of());
    crawl.press(WILHELMINA, "matching.accept", Map.of());
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", List.of(MIRA, WILHELMINA)));
    for (var party : List.of(MIRA, WILHELMINA)) {
      bot.person(party).command("/mentor agreement");
      crawl.press(party, "agreement.sign", Map.of());
    }
    for (var line :
        List.of("Place 5 IV catheters by June", "Read about anaesthesia", "did 2 IV catheters")) {
      crawl.type(MIRA, "/goal " + line);
    }
    crawl.fill(PRIYA, "/mentor request", Map.of());
    crawl.fill(DANA, "/mentor offer @jun", Map.of());
    crawl.fill(TOMAS, "/mentor group", Map.of("people", List.of(MIRA, JUN)));
    bot.person(MIRA).openHome();
    bot.person(RUTH).openHome();
  }

  private void commandsOfEverybody() {
    for (var user : List.of(MIRA, TOMAS, RUTH, PRIYA, WILHELMINA, JUN)) {
      for (var route : bot.running().bot().registry().routes.table()) {
        var columns = route.split("\\s+", 2);
        if (columns[0].endsWith("command")) {
          crawl.type(user, columns[1]);
        }
      }
      for (var typed :
          List.of(
              "/goal",
              "/mentor checkni",
              "/mentor request @dana",
              "/mentor nominate @noor",
              "/mentor register @tomas")) {
        crawl.type(user, typed);
      }
    }
  }

  private void timePasses(Runnable look) {
    for (int day = 0; day < 40; day++) {
      bot.walk(Duration.ofDays(1));
      look.run();
      for (var user : List.of(MIRA, TOMAS, RUTH, PRIYA, WILHELMINA, JUN)) {
        crawl.pressAll(bot.person(user));
      }
    }
  }

  private void end() {
    crawl.spare();
    crawl.type(MIRA, "/mentor pause");
    crawl.type(MIRA, "/mentor pause");
    crawl.type(MIRA, "/mentor end");
    bot.walk(Duration.ofDays(2));
    for (var user : List.of(MIRA, WILHELMINA)) {
      crawl.pressAll(bot.person(user));
    }
    for (var user : List.of(PRIYA, DANA)) {
      crawl.pressAll(bot.person(user));
      crawl.type(user, "/mentor leave");
    }
  }
}
