package mentorbot.people;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mentorbot.calendar.QuietTime;
import mentorbot.config.Choice;
import mentorbot.config.ProfileOptions;
import mentorbot.config.Programme;
import mentorbot.people.PersonArea.Side;
import mentorbot.people.Profile.Exchange;
import mentorbot.people.Profile.Style;
import mentorbot.people.Profile.Times;
import mentorbot.people.Profile.Work;
import mentorbot.store.Database;

/** Enrolled people with profiles drawn from the programme's own lists, the same in every run. */
public final class StoredPeople {
  private static final int AT_A_TIME = 1_000;
  private static final int AREAS = 3;
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/London"),
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Kolkata"));

  /** Where this person lives, in the programme and in Slack's account of them. */
  public static ZoneId zoneOf(String user) {
    return ZONES.get(Math.floorMod(user.hashCode(), ZONES.size()));
  }

  private final Database database;
  private final String team;
  private final Programme programme;
  private final ProfileOptions profile;
  private final Random random = new Random(7);

  public StoredPeople(Database database, String team, Programme programme) {
    this.database = database;
    this.team = team;
    this.programme = programme;
    this.profile = programme.profile();
  }

  /**
   * Mentors {@code prefix}1 to {@code prefix}count, three places each; all offer {@code common} and
   * two areas more.
   */
  public void addMentors(String prefix, int count, String common) {
    add(prefix, count, Side.OFFERED, List.of(common));
  }

  /** Technicians {@code prefix}1 to {@code prefix}count. */
  public void addTechnicians(String prefix, int count) {
    add(prefix, count, Side.WANTED, List.of());
  }

  private void add(String prefix, int count, Side side, List<String> common) {
    for (int from = 1; from <= count; from += AT_A_TIME) {
      add(prefix, from, Math.min(count, from + AT_A_TIME - 1), side, common);
    }
  }

  private void add(String prefix, int from, int to, Side side, List<String> common) {
    var people = new ArrayList<Person>();
    var areas = new ArrayList<PersonArea>();
    for (int i = from; i <= to; i++) {
      var theirs = new LinkedHashSet<>(common);
      while (theirs.size() < AREAS) {
        theirs.add(one(profile.areas()).id());
      }
      var person = person(prefix + i, side, List.copyOf(theirs));
      people.add(person);
      theirs.forEach(area -> areas.add(new PersonArea(person.id(), area, side)));
    }
    database.change(
        team,
        session -> {
          session.insertMultiple(people);
          session.insertMultiple(areas);
        });
  }

  private Person person(String user, Side side, List<String> areas) {
    var person = new Person(user);
    boolean mentor = side == Side.OFFERED;
    person.work(
        new Work(
            id(profile.roles()),
            id(profile.levels()),
            id(profile.disciplines()),
            List.of(),
            id(profile.sites()),
            id(profile.modalities())));
    person.exchange(
        new Exchange(
            mentor ? List.of() : areas, mentor ? areas : List.of(), mentor ? 3 : 0, List.of("en")));
    person.style(
        new Style(
            List.of(one(profile.styles()).id()),
            List.of(one(profile.styles()).id()),
            List.of(id(profile.values()), id(profile.values())),
            List.of(id(profile.interests())),
            null,
            null));
    person.times(
        new Times(
            zoneOf(user), quiet(), Optional.empty(), LocalTime.of(10, 0), null));
    for (int page = 1; page <= Person.PAGES; page++) {
      person.pageDone(page, Instant.EPOCH);
    }
    return person;
  }

  private String id(List<Choice> choices) {
    return one(choices).id();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private QuietTime quiet() {
    var quiet = programme.messages().quiet();
    return new QuietTime(quiet.from(), quiet.until());
  }
}
