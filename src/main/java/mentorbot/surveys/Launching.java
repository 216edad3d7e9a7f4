package mentorbot.surveys;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.config.Bank;
import mentorbot.config.Definitions;
import mentorbot.config.SurveyMode;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** A survey that a coordinator sends once. It can't be changed or taken back afterwards. */
public final class Launching {
  private final Database database;
  private final Clock programme;
  private final Definitions definitions;
  private final Coordinators coordinators;
  private final Launcher launcher;

  public Launching(
      Database database,
      Clock programme,
      Sealer sealer,
      Definitions definitions,
      Hours hours,
      Coordinators coordinators) {
    this.database = database;
    this.programme = programme;
    this.definitions = definitions;
    this.coordinators = coordinators;
    this.launcher =
        new Launcher(
            definitions.programme().surveys(),
            hours,
            new Concealing(sealer),
            definitions.server().defaultZone());
  }

  /** What can be chosen, by id and title. */
  public Map<String, String> offered() {
    var offered = new LinkedHashMap<String, String>();
    for (var id : definitions.programme().surveys().banks()) {
      Bank.find(definitions.banks(), id).ifPresent(bank -> offered.put(id, bank.title()));
    }
    return offered;
  }

  /** How many it would ask, and whether any result could appear at all. */
  public LaunchOutcome preview(String team, String coordinator, SurveyPlan plan) {
    return database.read(
        team,
        session -> {
          var refused = refusal(session, coordinator, plan);
          return refused.orElseGet(
              () -> possible(Eligible.running(session, plan.audience(), plan.group()).size()));
        });
  }

  private LaunchOutcome possible(int eligible) {
    boolean comments = eligible >= definitions.programme().surveys().thresholds().comments();
    return new LaunchOutcome.Possible(eligible, comments);
  }

  public LaunchOutcome launch(Actor actor, SurveyPlan plan) {
    return database.write(
        actor,
        session -> {
          var refused = refusal(session, actor.user(), plan);
          if (refused.isPresent()) {
            return refused.get();
          }
          var now = programme.instant();
          var asked = launcher.freeze(plan, banks(plan), now);
          var survey = Survey.sentBy(actor.user(), asked, launcher.day(now), launcher.end(now));
          var people = Eligible.running(session, plan.audience(), plan.group());
          launcher.launch(session, survey, people, now);
          Audit.record(
              session,
              actor,
              "survey.launched",
              survey.id(),
              Map.of("mode", plan.mode().name(), "eligible", "" + people.size()),
              now);
          return new LaunchOutcome.Launched(survey.shown(asked), people.size());
        });
  }

  private Optional<LaunchOutcome> refusal(
      StatelessSession session, String coordinator, SurveyPlan plan) {
    if (!coordinators.is(session, coordinator)) {
      return Optional.of(new LaunchOutcome.NotCoordinator());
    }
    var banks = banks(plan);
    if (banks.isEmpty() || banks.size() != plan.banks().size()) {
      return Optional.of(new LaunchOutcome.UnknownBank());
    }
    if (!Definitions.fitsOneSurvey(banks)) {
      return Optional.of(new LaunchOutcome.TooLong());
    }
    boolean anonymous = plan.mode() == SurveyMode.ANONYMOUS;
    if (!anonymous && banks.stream().anyMatch(Bank::health)) {
      return Optional.of(new LaunchOutcome.HealthIsAnonymous());
    }
    int eligible = Eligible.running(session, plan.audience(), plan.group()).size();
    int needed = definitions.programme().surveys().thresholds().scores();
    if (eligible == 0) {
      return Optional.of(new LaunchOutcome.Nobody());
    }
    return anonymous && eligible < needed
        ? Optional.of(new LaunchOutcome.TooFew(eligible, needed))
        : Optional.empty();
  }

  private List<Bank> banks(SurveyPlan plan) {
    var offered = definitions.programme().surveys().banks();
    var banks = new ArrayList<Bank>();
    for (var id : plan.banks().stream().distinct().toList()) {
      if (offered.contains(id)) {
        Bank.find(definitions.banks(), id).ifPresent(banks::add);
      }
    }
    return banks;
  }
}
