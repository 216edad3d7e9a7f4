package mentorbot.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mentorbot.mentorships.StoredPairs;
import mentorbot.people.StoredPeople;
import mentorbot.store.Database;
import mentorbot.surveys.ReleaseAudit.Audited;
import mentorbot.surveys.StoredSurveys;

/** Waves of twenty questions to ten thousand people: closing each, and attacking all together. */
final class SurveyFigures {
  private static final int PAIRS = 5_000;
  private static final int WAVES = 8;
  private static final Duration AGO = Duration.ofDays(400);

  private final Store store;
  private final Instant begin = Clock.systemUTC().instant().minus(AGO);

  SurveyFigures(Store store) {
    this.store = store;
  }

  /**
   * {@code opening}: only opening the sealed answers of a wave; {@code reading}: only reading what
   * was told and who was asked.
   */
  record Figures(
      Latencies closing, Latencies opening, double audit, double reading, Audited audited) {}

  Figures measure() {
    try (var database = store.open("surveys")) {
      var people = people(database);
      var surveys = new StoredSurveys(database, SignedRequest.TEAM, store.definitions());
      var closing = new long[WAVES];
      var opening = new long[WAVES];
      for (int wave = 0; wave < WAVES; wave++) {
        var survey = surveys.add(wave, people, begin);
        opening[wave] = nanos(() -> check(surveys.open(survey) > people.size() / 2));
        closing[wave] = nanos(() -> surveys.close(survey));
      }
      double reading = nanos(() -> check(surveys.read() > WAVES * people.size())) / 1e6;
      var audited = new ArrayList<Audited>();
      double audit = nanos(() -> audited.add(surveys.audit())) / 1e6;
      check(audited.get(0).surveys() == WAVES && audited.get(0).changes() > 0);
      return new Figures(
          new Latencies(closing, 0), new Latencies(opening, 0), audit, reading, audited.get(0));
    }
  }

  private List<String> people(Database database) {
    var programme = store.programme();
    var stored = new StoredPeople(database, SignedRequest.TEAM, programme);
    stored.addMentors(Store.MENTORS, PAIRS, programme.profile().areas().get(0).id());
    stored.addTechnicians(Store.MENTEES, PAIRS);
    new StoredPairs(database, SignedRequest.TEAM, programme, begin)
        .add(Store.MENTORS, Store.MENTEES, PAIRS, PAIRS);
    var people = new ArrayList<String>();
    for (int i = 1; i <= PAIRS; i++) {
      people.addAll(List.of(Store.MENTORS + i, Store.MENTEES + i));
    }
    return people;
  }

  private static void check(boolean right) {
    if (!right) {
      throw new IllegalStateException("the surveys are not what they should be");
    }
  }

  private static long nanos(Runnable work) {
    long before = System.nanoTime();
    work.run();
    return System.nanoTime() - before;
  }
}
