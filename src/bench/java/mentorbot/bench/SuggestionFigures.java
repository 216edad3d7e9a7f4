package mentorbot.bench;

import java.time.Clock;
import java.util.List;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.config.AreaOption;
import mentorbot.matching.Suggestions;
import mentorbot.matching.Suggestions.Search;
import mentorbot.people.Absences;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.Members;
import mentorbot.people.StoredPeople;

/** Who might be asked, out of ten thousand mentors. */
final class SuggestionFigures {
  private static final int MENTORS = 10_000;
  private static final int WARM = 60;
  private static final int MEASURED = 50;
  private static final String SEEKER = "U1T1";

  private final Store store;

  SuggestionFigures(Store store) {
    this.store = store;
  }

  /**
   * {@code everybody}: an area that all of them offer; {@code usual}: one that some do; {@code
   * row}: reading a single row by its key.
   */
  record Figures(Latencies everybody, Latencies usual, int offeringUsual, Latencies row) {}

  Figures measure() {
    var programme = store.programme();
    var areas = programme.profile().areas().stream().map(AreaOption::id).toList();
    var clock = Clock.systemUTC();
    try (var database = store.open("suggestions")) {
      var people = new StoredPeople(database, SignedRequest.TEAM, programme);
      people.addMentors("U1M", MENTORS, areas.get(0));
      people.addTechnicians("U1T", 1);
      var quiet = programme.messages().quiet();
      var hours =
          new Hours(
              new QuietTime(quiet.from(), quiet.until()),
              PreferredHour.daily(programme.checkIns().time()));
      var suggestions = new Suggestions(database, clock, programme, hours);
      var members = new Members(database, clock, clock, new Absences(new Coordinators(List.of(), List.of()), List.of()));
      var usual = search(areas.get(1));
      return new Figures(
          timed(() -> found(suggestions, search(areas.get(0)))),
          timed(() -> found(suggestions, usual)),
          found(suggestions, usual).offering(),
          timed(() -> members.known(SignedRequest.TEAM, SEEKER)));
    }
  }

  private static Search search(String area) {
    return new Search(List.of(area), List.of(), false);
  }

  private static Suggestions.Found found(Suggestions suggestions, Search search) {
    var found = suggestions.find(SignedRequest.TEAM, SEEKER, search);
    if (found.people().size() != Suggestions.MOST) {
      throw new IllegalStateException("only " + found.people().size() + " suggestions");
    }
    return found;
  }

  private static Latencies timed(Runnable work) {
    for (int i = 0; i < WARM; i++) {
      work.run();
    }
    var took = new long[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long before = System.nanoTime();
      work.run();
      took[i] = System.nanoTime() - before;
    }
    return new Latencies(took, 0);
  }
}
