package mentorbot.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.config.Bank;
import mentorbot.config.BankQuestion;
import mentorbot.config.Definitions;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** A survey that a coordinator sends once. It can't be changed or taken back afterwards. */
public final class Launching {
  /** Within a week everybody has a message to spare for being asked (M28). */
  private static final int FEWEST_DAYS = 7;

  private static final int MOST_DAYS = 60;

  private final Database database;
  private final Clock programme;
  private final Definitions definitions;
  private final Coordinators coordinators;
  private final Launcher launcher;
  private final Errands errands;

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
            new Concealing(sealer),
            definitions.server().defaultZone());
    this.errands = new Errands(database, definitions.programme().surveys(), hours);
  }

  /**
   * A questionnaire that can be chosen: what it {@code asks}, word for word, and where it comes
   * from; {@code health}: anonymously only.
   */
  public record Offer(String id, String title, List<String> asks, String citation, boolean health) {
    public Offer {
      asks = List.copyOf(asks);
    }
  }

  /** What can be chosen. */
  public List<Offer> offered() {
    return definitions.programme().surveys().banks().stream()
        .flatMap(id -> Bank.find(definitions.banks(), id).stream())
        .map(Launching::offer)
        .toList();
  }

  private static Offer offer(Bank bank) {
    var asks = bank.questions().stream().map(BankQuestion::text).toList();
    return new Offer(bank.id(), bank.title(), asks, bank.citation(), bank.health());
  }

  /** The last day of a survey that is sent now and open as long as surveys usually are. */
  public LocalDate usualLastDay() {
    return today().plusDays(definitions.programme().surveys().windowDays());
  }

  private LocalDate today() {
    return launcher.day(programme.instant());
  }

  /** How many it would ask, and whether any result could appear at all. */
  public LaunchOutcome preview(String team, String coordinator, SurveyPlan plan) {
    return database.read(
        team,
        session -> {
          var people = Eligible.running(session, plan.audience(), plan.group());
          return refusal(session, coordinator, plan, people.size())
              .orElseGet(() -> possible(plan, people));
        });
  }

  private LaunchOutcome possible(SurveyPlan plan, Map<String, String> groupOf) {
    var thresholds = definitions.programme().surveys().thresholds();
    var sizes = new HashMap<String, Integer>();
    groupOf.values().forEach(group -> sizes.merge(group, 1, Integer::sum));
    long large = sizes.values().stream().filter(size -> size >= thresholds.scores()).count();
    return new LaunchOutcome.Possible(
        groupOf.size(),
        thresholds,
        comments(plan, groupOf.size() >= thresholds.comments()),
        plan.group() == SurveyGroup.NONE ? 0 : (int) large);
  }

  private LaunchOutcome.Comments comments(SurveyPlan plan, boolean enoughPeople) {
    boolean asked =
        banks(plan).stream()
            .flatMap(bank -> bank.questions().stream())
            .anyMatch(BankQuestion::isComment);
    if (!asked) {
      return LaunchOutcome.Comments.NOT_ASKED;
    }
    return enoughPeople ? LaunchOutcome.Comments.TOLD : LaunchOutcome.Comments.FEW;
  }

  /** The list is frozen with the answer; of many people all but the first are told later. */
  public LaunchOutcome launch(Actor actor, SurveyPlan plan) {
    var now = programme.instant();
    var outcome = database.write(actor, session -> launch(session, actor, plan, now));
    if (outcome instanceof LaunchOutcome.Launched launched) {
      errands.begin(actor.team(), launched.survey().id(), now);
    }
    return outcome;
  }

  private LaunchOutcome launch(
      StatelessSession session, Actor actor, SurveyPlan plan, Instant now) {
    var people = Eligible.running(session, plan.audience(), plan.group());
    var refused = refusal(session, actor.user(), plan, people.size());
    if (refused.isPresent()) {
      return refused.get();
    }
    var asked = launcher.freeze(plan, banks(plan), now);
    var survey = Survey.sentBy(actor.user(), asked, launcher.day(now), launcher.end(plan, now));
    launcher.launch(session, survey, people, Map.of());
    Audit.record(
        session,
        actor,
        "survey.launched",
        survey.id(),
        Map.of("mode", plan.mode().name(), "eligible", "" + people.size()),
        now);
    return new LaunchOutcome.Launched(survey.shown(asked), people.size());
  }

  private Optional<LaunchOutcome> refusal(
      StatelessSession session, String coordinator, SurveyPlan plan, int eligible) {
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
    var earliest = today().plusDays(FEWEST_DAYS);
    var latest = today().plusDays(MOST_DAYS);
    if (plan.lastDay().filter(day -> day.isBefore(earliest) || day.isAfter(latest)).isPresent()) {
      return Optional.of(new LaunchOutcome.LastDayRefused(earliest, latest));
    }
    boolean anonymous = plan.mode() == SurveyMode.ANONYMOUS;
    if (!anonymous && plan.group() != SurveyGroup.NONE) {
      return Optional.of(new LaunchOutcome.GroupsAreAnonymous());
    }
    if (!anonymous && banks.stream().anyMatch(Bank::health)) {
      return Optional.of(new LaunchOutcome.HealthIsAnonymous());
    }
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
