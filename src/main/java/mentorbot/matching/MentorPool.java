package mentorbot.matching;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.SharedHours;
import mentorbot.calendar.TypicalWeek;
import mentorbot.config.Choice;
import mentorbot.config.Programme;
import mentorbot.matching.PoolRows.Light;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Pairing;
import mentorbot.mentorships.Parties;
import mentorbot.people.Hours;
import mentorbot.people.IdList;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.people.PersonArea;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Loads whom the rules and the ranking look at. Of all mentors only light rows, in two queries,
 * with hours from zone and quiet time alone (each such pattern is compared once, and thousands of
 * mentors share few patterns); shifts are looked at for the few who come out on top.
 */
final class MentorPool {
  private final Programme programme;
  private final Hours hours;

  MentorPool(Programme programme, Hours hours) {
    this.programme = programme;
    this.hours = hours;
  }

  /** The person as somebody who looks for a mentor; unknown people have no traits. */
  Seeker seeker(
      StatelessSession session,
      String user,
      Collection<String> areas,
      Collection<String> learnsBy,
      boolean complement,
      Wish wish) {
    var traits =
        new People_(session)
            .person(user)
            .map(p -> traits(p, learnsBy.isEmpty() ? p.learnsBy() : learnsBy))
            .orElse(Traits.UNKNOWN);
    return new Seeker(user, Set.copyOf(areas), traits, complement, wish.form());
  }

  static Ties ties(StatelessSession session, String user) {
    return new Ties(
        Gates.reportingLine(session, user),
        Gates.notAgain(session, user),
        new Parties().partnersOf(session, user),
        new HashSet<>(new MentorRequests_(session).askedBy(user)));
  }

  /** One person, as they are now. */
  Candidate candidate(StatelessSession session, String mentor, String seeker, Instant now) {
    var person = new People_(session).person(mentor);
    var shared =
        SharedHours.of(hours.of(session, mentor), hours.of(session, seeker), now).minutesPerWeek();
    return person
        .map(p -> candidate(session, p, shared))
        .orElseGet(
            () -> new Candidate(mentor, Set.of(), Traits.UNKNOWN, false, false, 0, 0, shared));
  }

  private Candidate candidate(StatelessSession session, Person person, int sharedMinutes) {
    return new Candidate(
        person.id(),
        offered(session, person.id()),
        traits(person, person.helpsBy()),
        person.takesPart(),
        person.offersMentoring(),
        person.places(),
        Pairing.placesTaken(session, person.id()),
        sharedMinutes);
  }

  static Set<String> offered(StatelessSession session, String person) {
    return areas(session, person, PersonArea.Side.OFFERED);
  }

  static Set<String> wanted(StatelessSession session, String person) {
    return areas(session, person, PersonArea.Side.WANTED);
  }

  private static Set<String> areas(StatelessSession session, String person, PersonArea.Side side) {
    var areas = new HashSet<String>();
    for (var area : new People_(session).areas(person)) {
      if (area.side() == side) {
        areas.add(area.area());
      }
    }
    return areas;
  }

  /** As somebody who asked. */
  Seeker seeker(StatelessSession session, MentorRequest request) {
    return seeker(session, request.mentee(), request.areas(), List.of(), false, request.wish());
  }

  /**
   * Everybody who offers one of the areas sought, or looks for the same where peers are sought;
   * their hours are coarse.
   */
  List<Candidate> offering(StatelessSession session, Seeker seeker, Wish wish, Instant now) {
    var rows = new PoolRows_(session);
    var taken = new HashMap<String, Integer>();
    rows.taken().forEach(row -> taken.put(row.person(), (int) row.places()));
    var offered = matching(rows, seeker, wish);
    boolean mentors = !wish.form().onALevel();
    var weeks = new CoarseWeeks(TypicalWeek.at(now, hours.of(session, seeker.person())), now);
    var sets = new HashMap<String, Set<String>>();
    var candidates = new ArrayList<Candidate>(offered.size());
    for (var row : mentors ? rows.mentors() : rows.everybody()) {
      var areas = offered.get(row.person());
      if (areas == null) {
        continue;
      }
      candidates.add(
          new Candidate(
              row.person(),
              areas,
              traits(row, sets),
              true,
              mentors,
              row.places(),
              taken.getOrDefault(row.person(), 0),
              weeks.sharedWith(row)));
    }
    return candidates;
  }

  /** By person, the areas sought that they can help with or look for themselves. */
  private static Map<String, Set<String>> matching(PoolRows rows, Seeker seeker, Wish wish) {
    boolean peers = wish.form() == Form.PEER;
    var found = new HashMap<String, Set<String>>();
    for (var area : seeker.areas()) {
      (peers ? rows.wanting(area) : rows.offering(area))
          .forEach(person -> found.computeIfAbsent(person, p -> new HashSet<>()).add(area));
    }
    wish.inReturn().ifPresent(area -> found.keySet().retainAll(Set.copyOf(rows.wanting(area))));
    return found;
  }

  /** The same few people with their shifts looked at. */
  List<Candidate> withShifts(
      StatelessSession session, List<Candidate> few, String seeker, Instant now) {
    if (few.isEmpty()) {
      return List.of();
    }
    var ids = few.stream().map(Candidate::person).toList();
    var exact = hours.of(session, ids);
    var mine = TypicalWeek.at(now, hours.of(session, seeker));
    return few.stream()
        .map(
            c ->
                c.sharing(
                    minutes(
                        mine, TypicalWeek.at(now, Objects.requireNonNull(exact.get(c.person()))))))
        .toList();
  }

  private static int minutes(TypicalWeek one, TypicalWeek other) {
    return SharedHours.of(one, other).minutesPerWeek();
  }

  private Traits traits(Person person, Collection<String> styles) {
    return new Traits(
        person.discipline(),
        level(person.level()),
        person.site(),
        person.modality(),
        Set.copyOf(person.languages()),
        Set.copyOf(styles),
        Set.copyOf(person.values()),
        Set.copyOf(person.interests()));
  }

  private Traits traits(Light row, Map<String, Set<String>> sets) {
    return new Traits(
        row.discipline(),
        level(row.level()),
        row.site(),
        row.modality(),
        set(row.languages(), sets),
        set(row.helpsBy(), sets),
        set(row.values(), sets),
        set(row.interests(), sets));
  }

  private static Set<String> set(@Nullable String stored, Map<String, Set<String>> sets) {
    return stored == null ? Set.of() : sets.computeIfAbsent(stored, IdList::setOf);
  }

  private int level(@Nullable String id) {
    var levels = programme.profile().levels();
    for (int i = 0; i < levels.size(); i++) {
      Choice level = levels.get(i);
      if (level.id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Minutes shared with one person, computed once for each pattern of zone and quiet time. */
  private static final class CoarseWeeks {
    private final TypicalWeek mine;
    private final Instant now;
    private final Map<Pattern, Integer> known = new HashMap<>();

    private record Pattern(@Nullable String zone, @Nullable Integer from, @Nullable Integer until) {
      OpenHours hours() {
        var quiet =
            from == null || until == null
                ? QuietTime.DEFAULT
                : new QuietTime(time(from), time(until));
        return OpenHours.of(zoneOf(zone), quiet);
      }

      private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / 60, minutes % 60);
      }

      private static ZoneId zoneOf(@Nullable String id) {
        try {
          return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknownHere) {
          return ZoneOffset.UTC;
        }
      }
    }

    CoarseWeeks(TypicalWeek mine, Instant now) {
      this.mine = mine;
      this.now = now;
    }

    int sharedWith(Light row) {
      return known.computeIfAbsent(
          new Pattern(row.zone(), row.quietFrom(), row.quietUntil()),
          pattern -> minutes(mine, TypicalWeek.at(now, pattern.hours())));
    }
  }
}
