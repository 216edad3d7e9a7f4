package mentorbot.surveys;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentorbot.agreement.AgreementWorld;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.people.Coordinators;
import mentorbot.people.Person;
import mentorbot.store.Database;
import mentorbot.surveys.Concealing.Cover;
import mentorbot.testing.SampleSurveys;

/** Pairs that have agreed on 1 June 2026, and everything that surveys are made of. */
final class SurveyWorld implements AutoCloseable {
  static final String TEAM = AgreementWorld.TEAM;
  static final String RUTH = "U0RUTH";
  static final SurveyPlan PLAN =
      new SurveyPlan(
          "How is it going",
          List.of("relationship", "programme"),
          SurveyAudience.BOTH,
          SurveyMode.ANONYMOUS,
          SurveyGroup.ROLE);

  final Database database;
  final AgreementWorld agreement;
  final AnonymousAnswering answering;
  final NamedAnswering named;
  final Launching launching;
  final Closing closing;
  final Errands errands;
  final CloseSweep close;
  final WaveSweep waves;
  final Reports reports;
  final ReleaseAudit audit;
  final Map<String, Set<String>> partners = new HashMap<>();

  SurveyWorld(Database database) {
    this(database, new AgreementWorld(database), Set.of(Cover.values()));
  }

  SurveyWorld(Database database, AgreementWorld agreement, Set<Cover> covers) {
    this.database = database;
    this.agreement = agreement;
    var sealer = agreement.sealer;
    var definitions = SampleSurveys.DEFINITIONS;
    var coordinators = new Coordinators(List.of(RUTH, "U1MENTOR"), List.of());
    var concealing = new Concealing(sealer, covers);
    answering = new AnonymousAnswering(database, agreement.clock, concealing);
    named = new NamedAnswering(database, agreement.clock, sealer);
    launching =
        new Launching(
            database, agreement.clock, sealer, definitions, agreement.hours, coordinators);
    closing = new Closing(database, sealer, coordinators, concealing, new SecureRandom());
    errands = new Errands(database, definitions.programme().surveys(), agreement.hours);
    close = new CloseSweep(database, closing, errands);
    waves = new WaveSweep(database, sealer, definitions, agreement.hours);
    reports =
        new Reports(
            database,
            agreement.clock,
            sealer,
            coordinators,
            (session, user) -> partners.getOrDefault(user, Set.of()),
            errands);
    audit = new ReleaseAudit(database, sealer);
    // As installed on that morning.
    waves.run(TEAM, agreement.clock.instant());
  }

  /** So many pairs more; their people, mentees and mentors in turn. */
  List<String> pairs(int from, int until) {
    var people = new ArrayList<String>();
    for (int i = from; i < until; i++) {
      var mentee = "U" + i + "MENTEE";
      var mentor = "U" + i + "MENTOR";
      for (var user : List.of(mentee, mentor)) {
        database.change(TEAM, session -> session.insert(new Person(user)));
        people.add(user);
      }
      var pair = agreement.pair(TEAM, mentee, mentor);
      agreement.sign(mentee, pair);
      agreement.sign(mentor, pair);
    }
    database.change(
        TEAM, s -> s.createMutationQuery("update Person set state = ENROLLED").executeUpdate());
    return people;
  }

  String launch(SurveyPlan plan) {
    var outcome = launching.launch(agreement.actor(RUTH), plan);
    return ((LaunchOutcome.Launched) outcome).survey().id();
  }

  AnswerOutcome answer(String user, String survey, int option, String comment) {
    var page = new Answers(Map.of("relationship.heard", option), Map.of());
    var kept = (AnswerOutcome.PageKept) answering.keep(TEAM, user, survey, "", page);
    var last = new Answers(Map.of(), Map.of("programme.better", comment));
    return answering.send(TEAM, user, survey, kept.carried(), last);
  }

  /** Without a page before. */
  AnswerOutcome answerNothing(String user, String survey) {
    return answering.send(TEAM, user, survey, "", Answers.NONE);
  }

  /** As if it were installed only with the next sweep. */
  void forgetInstallation() {
    database.change(TEAM, s -> s.createMutationQuery("delete from SurveyWave").executeUpdate());
  }

  void at(String instant) {
    agreement.clock.set(Instant.parse(instant));
  }

  int closeAll() {
    return close.run(TEAM, agreement.clock.instant());
  }

  long count(String entity) {
    return database.read(
        TEAM,
        s ->
            s.createSelectionQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
  }

  @Override
  public void close() {
    agreement.close();
  }
}
