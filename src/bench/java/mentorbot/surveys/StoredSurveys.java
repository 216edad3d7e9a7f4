package mentorbot.surveys;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mentorbot.config.Bank;
import mentorbot.config.Definitions;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import mentorbot.store.Sealer;

/** Waves of an anonymous survey that many people have answered, written in bulk. */
public final class StoredSurveys {
  private static final int AT_A_TIME = 500;
  private static final int QUESTIONS = 20;
  private static final double ANSWERING = 0.9;
  private static final Duration BETWEEN = Duration.ofDays(30);

  private final Database database;
  private final String team;
  private final Definitions definitions;
  private final Sealer sealer = Sealer.withKey(Sealer.newKey());
  private final Concealing concealing = new Concealing(sealer);
  private final Closing closing;
  private final Random random = new Random(7);

  public StoredSurveys(Database database, String team, Definitions definitions) {
    this.database = database;
    this.team = team;
    this.definitions = definitions;
    var nobody = new Coordinators(List.of(), List.of());
    this.closing = new Closing(database, sealer, nobody, new SecureRandom());
  }

  /** A wave that is open; its id. Nine of ten people have answered everything but comments. */
  public String add(int wave, List<String> people, Instant begin) {
    var now = begin.plus(BETWEEN.multipliedBy(wave));
    var asked = questionnaire(now);
    var survey =
        Survey.ofWave("w" + wave, asked, now.atZone(ZoneOffset.UTC).toLocalDate(), end(now), "b");
    survey.list(people.size(), (people.size() + AT_A_TIME - 1) / AT_A_TIME);
    survey.begin();
    var key = concealing.newKey(team, survey.id());
    database.change(
        team,
        session -> {
          session.insert(survey);
          session.insert(key);
        });
    var sites = definitions.programme().profile().sites();
    for (int from = 0; from < people.size(); from += AT_A_TIME) {
      var some = people.subList(from, Math.min(people.size(), from + AT_A_TIME));
      var rows = new ArrayList<Object>();
      for (var person : some) {
        var group = sites.get(Math.floorMod(person.hashCode(), sites.size())).id();
        rows.add(new SurveyPerson(survey.id(), person, group, from / AT_A_TIME));
        if (random.nextDouble() < ANSWERING) {
          var payload = new Payload(asked);
          rows.add(
              new SurveyParticipation(concealing.code(team, key, person), survey.id()));
          rows.add(concealing.staged(team, survey.id(), payload, group, answers(asked)));
        }
      }
      database.change(team, session -> session.insertMultiple(rows));
    }
    return survey.id();
  }

  private static Instant end(Instant now) {
    return now.plus(Duration.ofDays(14));
  }

  private Questionnaire questionnaire(Instant now) {
    var plan =
        new SurveyPlan(
            "Wave", List.of(), SurveyAudience.BOTH, SurveyMode.ANONYMOUS, SurveyGroup.SITE);
    var rules = definitions.programme().surveys();
    var banks =
        rules.banks().stream().flatMap(id -> Bank.find(definitions.banks(), id).stream()).toList();
    var day = now.atZone(ZoneOffset.UTC).toLocalDate();
    var all = Questionnaire.of(plan, banks, rules.thresholds(), rules.help(), day, end(now));
    return new Questionnaire(
        all.title(),
        all.mode(),
        all.group(),
        all.thresholds(),
        all.opensOn(),
        all.closesAt(),
        all.health(),
        all.help(),
        all.questions().subList(0, QUESTIONS));
  }

  private Answers answers(Questionnaire asked) {
    var options = new HashMap<String, Integer>();
    var comments = new HashMap<String, String>();
    for (var question : asked.questions()) {
      if (!question.comment()) {
        options.put(question.key(), 1 + random.nextInt(question.options().size()));
      } else if (random.nextInt(4) == 0) {
        comments.put(question.key(), "More time for it would help. ".repeat(1 + random.nextInt(5)));
      }
    }
    return new Answers(options, comments);
  }

  /** As the sweep does it, files rewritten and all. */
  public void close(String survey) {
    if (!closing.close(team, survey, Clock.systemUTC().instant().plus(Duration.ofDays(9999)))) {
      throw new IllegalStateException("not closed");
    }
  }

  /** For comparison: only opens the answers; how many. */
  public int open(String survey) {
    return database.read(
        team,
        session -> {
          int opened = 0;
          var ballots = new Ballots_(session);
          var some = ballots.staged(survey, "", jakarta.data.Limit.of(AT_A_TIME));
          while (!some.isEmpty()) {
            for (var staged : some) {
              opened += concealing.open(staged).isEmpty() ? 0 : 1;
            }
            var last = some.get(some.size() - 1).id();
            some = ballots.staged(survey, last, jakarta.data.Limit.of(AT_A_TIME));
          }
          return opened;
        });
  }

  public ReleaseAudit.Audited audit() {
    return new ReleaseAudit(database, sealer).audit(team);
  }

  /** For comparison: only reads what was told, and who was asked; how many. */
  public int read() {
    return database.read(
        team,
        session -> {
          var moves = new Moves(session, sealer);
          int read = 0;
          for (var survey : new Surveys_(session).closed()) {
            Map<String, String> groupOf = moves.groupOf(survey);
            read += moves.release(survey).scores().size() + groupOf.size();
          }
          return read;
        });
  }
}
