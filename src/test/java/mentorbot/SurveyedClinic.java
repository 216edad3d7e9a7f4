package mentorbot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mentorbot.actor.Actor;
import mentorbot.config.Definitions;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.people.Coordinators;
import mentorbot.store.Ids;
import mentorbot.store.Sealer;
import mentorbot.surveys.LaunchOutcome;
import mentorbot.surveys.Launching;
import mentorbot.surveys.SurveyPlan;
import mentorbot.testing.SampleSurveys;
import mentorbot.testing.TestDatabase;
import mentorbot.workspace.Person;

/**
 * The sample clinic with three pairs that have agreed, and the surveys that Ruth sends them; the
 * programme sends none by itself.
 */
public final class SurveyedClinic implements AutoCloseable {
  static final String TEAM = "T0RIVERSIDE";
  static final String MIRA = "U01MIRA";
  static final String RUTH = "U02RUTH";
  static final String TOMAS = "U03TOMAS";
  static final String NOOR = "U04NOOR";
  static final String JUN = "U05JUN";
  static final String DANA = "U08DANA";
  static final String WILHELMINA = "U10WILHELMINA";
  static final List<String> MENTEES = List.of(MIRA, NOOR, JUN);
  static final List<String> MENTORS = List.of(WILHELMINA, DANA, TOMAS);

  private static final List<String> AREA = List.of("iv-catheters");
  private static final List<String> ENGLISH = List.of("en");

  final WholeBot bot;
  private final String key;
  private final Definitions definitions;
  private final Crawl crawl;

  private SurveyedClinic(Definitions definitions, String databaseUrl, String key) {
    this.key = key;
    this.definitions = definitions;
    this.bot = WholeBot.with(definitions, databaseUrl, key, "2026-11-24T16:00:00Z");
    this.crawl = new Crawl(bot);
  }

  public static SurveyedClinic open() {
    return on(TestDatabase.hsqldbUrl());
  }

  public static SurveyedClinic on(String databaseUrl) {
    return on(SampleSurveys.WITHOUT_WAVES, databaseUrl);
  }

  static SurveyedClinic on(Definitions definitions, String databaseUrl) {
    var clinic = new SurveyedClinic(definitions, databaseUrl, Sealer.newKey());
    clinic.pairUp();
    return clinic;
  }

  private void pairUp() {
    for (var mentor : MENTORS) {
      enrol(
          mentor,
          Map.of("offered", AREA, "languages", ENGLISH, "wanted", List.of(), "places", "3"));
    }
    for (var mentee : MENTEES) {
      enrol(mentee, Map.of("wanted", AREA, "languages", ENGLISH, "offered", List.of()));
    }
    for (int i = 0; i < MENTEES.size(); i++) {
      var mentor = MENTORS.get(i);
      var name = mentor.substring(3).toLowerCase(Locale.ROOT);
      crawl.fill(MENTEES.get(i), "/mentor request @" + name, Map.of());
      crawl.press(mentor, "matching.accept", Map.of());
      crawl.fill(RUTH, "/mentor-admin record", Map.of("people", List.of(MENTEES.get(i), mentor)));
      for (var party : List.of(MENTEES.get(i), mentor)) {
        person(party).command("/mentor agreement");
        crawl.press(party, "agreement.sign", Map.of());
      }
    }
  }

  private void enrol(String user, Map<String, ?> values) {
    crawl.spare("edge.run");
    person(user).command("/mentor enrol");
    crawl.press(user, "people.enrol", values);
  }

  /** Its id; everybody of the three pairs is asked. */
  String launch(String title, SurveyMode mode, String... banks) {
    return launch(title, mode, bot.now(), banks);
  }

  public String launch(String title, SurveyMode mode, Instant now, String... banks) {
    var group = mode == SurveyMode.ANONYMOUS ? SurveyGroup.ROLE : SurveyGroup.NONE;
    var plan = new SurveyPlan(title, List.of(banks), SurveyAudience.BOTH, mode, group);
    var outcome = launching(now).launch(new Actor(TEAM, RUTH, "launch " + Ids.fresh()), plan);
    return ((LaunchOutcome.Launched) outcome).survey().id();
  }

  private Launching launching(Instant now) {
    return new Launching(
        bot.running().database(),
        Clock.fixed(now, ZoneOffset.UTC),
        Sealer.withKey(key),
        definitions,
        bot.running().bot().hours(),
        new Coordinators(List.of(RUTH), List.of()));
  }

  /** Until everybody has the message. */
  void delivered() {
    bot.walk(Duration.ofDays(1));
  }

  /** The first screen of a survey, from the list of those that are open. */
  public void open(String user, String survey) {
    var person = person(user);
    person.closeAll();
    person.command("/mentor survey");
    press(person, survey);
  }

  /** The button of this survey in the newest message. */
  public static void press(Person person, String survey) {
    person.choose(buttonOf(person, survey), survey);
  }

  /** How many answers wait in this database for the close. */
  public static long staged(String databaseUrl, String key) {
    var definitions = SampleSurveys.WITHOUT_WAVES;
    try (var bot = WholeBot.with(definitions, databaseUrl, key, "2026-11-24T16:00:00Z")) {
      return bot.rows().getOrDefault("SURVEY_STAGED", 0L);
    }
  }

  private static String buttonOf(Person person, String survey) {
    for (var block : person.lastMessage().orElseThrow().blocks()) {
      var button = block.path("accessory");
      if (button.path("value").asText().equals(survey)) {
        return button.path("action_id").asText();
      }
    }
    throw new AssertionError("no button for " + survey + " in " + person.lastMessage());
  }

  /** As nobody can by the program. */
  void change(String survey) {
    bot.running()
        .database()
        .change(
            TEAM,
            session ->
                session
                    .createMutationQuery(
                        "update Survey set definition = replace(definition, 'Changed', 'Other')"
                            + " where id = :id")
                    .setParameter("id", survey)
                    .executeUpdate());
  }

  public String key() {
    return key;
  }

  /** What the open page says. */
  public String page(String user) {
    return person(user).modal().map(Object::toString).orElse("");
  }

  public Person person(String user) {
    return bot.person(user);
  }

  @Override
  public void close() {
    bot.close();
  }
}
