package mentorbot.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.config.Bank;
import mentorbot.config.Definitions;
import mentorbot.config.SurveyMode;
import mentorbot.config.WaveRule;
import mentorbot.config.WaveTime;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.UniqueKeys;
import mentorbot.surveys.Eligible.Part;
import org.hibernate.StatelessSession;

/**
 * Sends the programme's waves: those of a date on that day, those of relationships in weekly
 * rounds. A round takes those due before its Monday, however late it is looked at, and is sent once
 * enough people are due to tell anything of it; fewer wait for the next. Of a day before the wave
 * was first asked here, or before we were installed, nobody is asked.
 */
public final class WaveSweep implements Sweep {
  private final Database database;
  private final Definitions definitions;
  private final Rounds rounds;
  private final Launcher launcher;
  private final WaveFinder finder;
  private final Errands errands;

  /** The round that was looked at, by team: it does not change any more. */
  private final Map<String, LocalDate> looked = new ConcurrentHashMap<>();

  public WaveSweep(Database database, Sealer sealer, Definitions definitions, Hours hours) {
    this.database = database;
    this.definitions = definitions;
    var zone = definitions.server().defaultZone();
    this.rounds = new Rounds(zone);
    var rules = definitions.programme().surveys();
    this.launcher = new Launcher(rules, new Concealing(sealer), zone);
    this.finder = new WaveFinder(rules.waves(), zone);
    this.errands = new Errands(database, rules, hours);
  }

  @Override
  public String name() {
    return "surveys.wave";
  }

  @Override
  public int run(String team, Instant now) {
    if (waves().isEmpty() || errands.listing(team)) {
      return 0;
    }
    var since = since(team, now);
    var all = new OneByOne();
    all.each(
        waves(),
        wave ->
            wave.time() instanceof WaveTime.OnDate on
                && isOn(on.date(), now)
                && !on.date().isBefore(since.getOrDefault(wave.id(), on.date()))
                && launched(team, wave, on.date(), now, this::everybody));
    var round = rounds.latest(now);
    if (!finder.none() && !round.equals(looked.get(team))) {
      round(all, team, round, since, now);
      if (!all.anyFailed()) {
        looked.put(team, round);
      }
    }
    return all.done();
  }

  /** The day since which each wave is asked here; from now on if it was not asked before. */
  private Map<String, LocalDate> since(String team, Instant now) {
    var since = database.read(team, this::since);
    var fresh = waves().stream().map(WaveRule::id).filter(id -> !since.containsKey(id)).toList();
    if (fresh.isEmpty()) {
      return since;
    }
    return UniqueKeys.retrying(
        () ->
            database.write(
                team,
                session -> {
                  var known = since(session);
                  fresh.stream()
                      .filter(id -> !known.containsKey(id))
                      .forEach(id -> new Portions_(session).add(new SurveyWave(id, now)));
                  return since(session);
                }));
  }

  private Map<String, LocalDate> since(StatelessSession session) {
    var since = new HashMap<String, LocalDate>();
    new Portions_(session)
        .waves()
        .forEach(wave -> since.put(wave.id(), launcher.day(wave.since())));
    return since;
  }

  /** For as long as it would be open; who installs us later has missed it. */
  private boolean isOn(LocalDate date, Instant now) {
    int days = definitions.programme().surveys().windowDays();
    return !now.isBefore(rounds.at(date)) && now.isBefore(rounds.at(date.plusDays(days)));
  }

  private void round(
      OneByOne all, String team, LocalDate round, Map<String, LocalDate> since, Instant now) {
    Map<String, List<Part>> due =
        database.read(team, session -> finder.due(session, round.minusDays(1), since, all));
    all.each(
        waves().stream().filter(wave -> !due.getOrDefault(wave.id(), List.of()).isEmpty()).toList(),
        wave ->
            launched(
                team, wave, round, now, (session, it) -> due.getOrDefault(it.id(), List.of())));
  }

  private interface Asked {
    List<Part> of(StatelessSession session, WaveRule wave);
  }

  private List<Part> everybody(StatelessSession session, WaveRule wave) {
    return new Parts_(session).running();
  }

  private boolean launched(
      String team, WaveRule wave, LocalDate occasion, Instant now, Asked asked) {
    Optional<String> made =
        UniqueKeys.retrying(
            () -> database.write(team, session -> launch(session, wave, occasion, now, asked)));
    made.ifPresent(survey -> errands.begin(team, survey, now));
    return made.isPresent();
  }

  private Optional<String> launch(
      StatelessSession session, WaveRule wave, LocalDate occasion, Instant now, Asked asked) {
    var surveys = new Surveys_(session);
    if (surveys.withKey(wave.id() + "/" + occasion) > 0) {
      return Optional.empty();
    }
    var parts = asked.of(session, wave);
    var people = Eligible.groups(session, parts, wave.audience(), wave.group());
    if (people.isEmpty() || people.size() < least(wave)) {
      return Optional.empty();
    }
    var plan =
        new SurveyPlan(wave.title(), wave.banks(), wave.audience(), wave.mode(), wave.group());
    var frozen = launcher.freeze(plan, banks(wave), now);
    var survey =
        Survey.ofWave(
            wave.id(), frozen, launcher.day(now), launcher.end(plan, now), occasion.toString());
    launcher.launch(session, survey, people, turns(wave, parts));
    return Optional.of(survey.id());
  }

  private static Map<String, List<String>> turns(WaveRule wave, List<Part> parts) {
    return wave.time() instanceof WaveTime.OnDate
        ? Map.of()
        : parts.stream()
            .collect(
                Collectors.groupingBy(
                    Part::person, Collectors.mapping(Part::mentorship, Collectors.toList())));
  }

  private int least(WaveRule wave) {
    return wave.mode() == SurveyMode.ANONYMOUS
        ? definitions.programme().surveys().thresholds().scores()
        : 1;
  }

  private List<Bank> banks(WaveRule wave) {
    return wave.banks().stream()
        .flatMap(id -> Bank.find(definitions.banks(), id).stream())
        .toList();
  }

  private List<WaveRule> waves() {
    return definitions.programme().surveys().waves();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    var dates =
        waves().stream()
            .map(WaveRule::time)
            .flatMap(
                time -> time instanceof WaveTime.OnDate on ? Stream.of(on.date()) : Stream.empty())
            .map(rounds::at);
    var next = finder.none() ? Stream.<Instant>of() : Stream.of(rounds.at(rounds.next(after)));
    return Stream.concat(dates, next)
        .filter(moment -> moment.isAfter(after))
        .min(Comparator.naturalOrder());
  }
}
