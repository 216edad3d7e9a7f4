package mentorbot.people;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Rota;
import mentorbot.calendar.Shift;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * When a person may be written to and wants to be asked: what they chose, otherwise the programme's
 * defaults. The zone is the one they confirmed, else Slack's, else UTC; so it works for anybody.
 */
public final class Hours {
  private static final int AT_A_TIME = 1_000;

  private final QuietTime usualQuiet;
  private final PreferredHour usualHour;

  public Hours(QuietTime usualQuiet, PreferredHour usualHour) {
    this.usualQuiet = usualQuiet;
    this.usualHour = usualHour;
  }

  public OpenHours of(StatelessSession session, String user) {
    return of(session, user, new People_(session).habits(user));
  }

  private OpenHours of(StatelessSession session, String user, Optional<? extends Habits> habits) {
    var rotas = new Rotas_(session);
    return hours(
        habits.orElse(null), zone(session, user, habits), rotas.shifts(user), rotas.leave(user));
  }

  /** The hours of many in four queries for each thousand; also of those who told nothing. */
  public Map<String, OpenHours> of(StatelessSession session, List<String> users) {
    Map<String, OpenHours> all = new HashMap<>();
    wishes(session, users).forEach((user, wish) -> all.put(user, wish.hours()));
    return all;
  }

  /** When somebody may be written to, and when they want to be asked. */
  public record Wish(OpenHours hours, PreferredHour promptHour) {}

  public Wish wish(StatelessSession session, String user) {
    var habits = new People_(session).habits(user);
    return new Wish(of(session, user, habits), promptHour(habits));
  }

  /** Of many, as {@link #of(StatelessSession, List)}. */
  public Map<String, Wish> wishes(StatelessSession session, List<String> users) {
    Map<String, Wish> wishes = new HashMap<>();
    for (int from = 0; from < users.size(); from += AT_A_TIME) {
      some(session, users.subList(from, Math.min(users.size(), from + AT_A_TIME)), wishes);
    }
    return wishes;
  }

  private void some(StatelessSession session, List<String> users, Map<String, Wish> wishes) {
    var habits = new HashMap<String, ToldHabits>();
    new People_(session).habitsOf(users).forEach(one -> habits.put(one.id(), one));
    var slackZones = new HashMap<String, String>();
    new MemberRows_(session).zonesOf(users).forEach(one -> slackZones.put(one.user(), one.zone()));
    var rotas = new Rotas_(session);
    var shifts = rotas.shiftsOf(users).stream().collect(Collectors.groupingBy(RotaShift::person));
    var leave = rotas.leaveOf(users).stream().collect(Collectors.groupingBy(LeaveDays::person));
    for (var user : users) {
      Optional<ToldHabits> told = Optional.ofNullable(habits.get(user));
      var zone =
          told.flatMap(Habits::zone)
              .flatMap(Hours::zoneOf)
              .or(() -> Optional.ofNullable(slackZones.get(user)).flatMap(Hours::zoneOf))
              .orElse(ZoneOffset.UTC);
      var hours =
          hours(
              told.orElse(null),
              zone,
              shifts.getOrDefault(user, List.of()),
              leave.getOrDefault(user, List.of()));
      wishes.put(user, new Wish(hours, promptHour(told)));
    }
  }

  public PreferredHour promptHour(StatelessSession session, String user) {
    return promptHour(new People_(session).habits(user));
  }

  PreferredHour promptHour(Optional<? extends Habits> habits) {
    var chosen = habits.flatMap(Habits::promptTime);
    return new PreferredHour(
        chosen.isPresent() ? habits.flatMap(Habits::promptDay) : usualHour.day(),
        chosen.orElse(usualHour.time()));
  }

  /** Once a week: at the hour that this person chose to be asked at, otherwise at {@code usual}. */
  public PreferredHour weekly(
      StatelessSession session, String user, DayOfWeek day, LocalTime usual) {
    var chosen = new People_(session).habits(user).flatMap(Habits::promptTime);
    return PreferredHour.weekly(day, chosen.orElse(usual));
  }

  public ZoneId zone(StatelessSession session, String user) {
    return zoneOf(session, user);
  }

  /** {@link #zone}, for what shows moments and has no other use for hours. */
  public static ZoneId zoneOf(StatelessSession session, String user) {
    return zone(session, user, new People_(session).habits(user));
  }

  QuietTime quiet(Optional<? extends Habits> habits) {
    return habits.flatMap(Habits::quiet).orElse(usualQuiet);
  }

  /** An id that this machine's zone table does not know counts as not told. */
  static Optional<ZoneId> zoneOf(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static ZoneId zone(StatelessSession session, String user, Optional<? extends Habits> habits) {
    return habits
        .flatMap(Habits::zone)
        .flatMap(Hours::zoneOf)
        .or(() -> slackZone(session, user))
        .orElse(ZoneOffset.UTC);
  }

  static Optional<ZoneId> slackZone(StatelessSession session, String user) {
    return new MemberRows_(session)
        .described(user)
        .flatMap(found -> Optional.ofNullable(found.account().zone()))
        .flatMap(Hours::zoneOf);
  }

  private OpenHours hours(
      @Nullable Habits habits, ZoneId zone, List<RotaShift> shifts, List<LeaveDays> leave) {
    Optional<Habits> known = Optional.ofNullable(habits);
    return new OpenHours(
        zone,
        quiet(known),
        rota(known.map(Habits::emptyRota).orElse(Rota.NONE), shifts),
        leave.stream().map(LeaveDays::leave).toList(),
        known.flatMap(Habits::leftAloneUntil));
  }

  /** Shifts of weeks that the rota no longer has are not looked at. */
  static Rota rota(Rota weeks, List<RotaShift> rows) {
    var rota = weeks;
    Map<LocalDate, List<Shift>> changes = new HashMap<>();
    for (var row : rows) {
      var day = row.weekday();
      var shift = row.shift();
      if (day.isPresent() && shift.isPresent() && row.week() < weeks.weeks().size()) {
        rota = rota.and(row.week(), Set.of(day.get()), shift.get());
      }
      row.date()
          .map(date -> changes.computeIfAbsent(date, d -> new ArrayList<>()))
          .ifPresent(list -> shift.ifPresent(list::add));
    }
    return new Rota(rota.weeks(), rota.anchor(), changes);
  }
}
