package mentorbot.people.slack;

import java.time.Clock;
import java.util.Collection;
import mentorbot.config.Programme;
import mentorbot.people.Departure;
import mentorbot.people.Members;
import mentorbot.people.Privacy;
import mentorbot.people.Profiles;
import mentorbot.people.QuietSpell;
import mentorbot.people.SafeWay;
import mentorbot.people.WorkingHours;
import mentorbot.people.ZoneMoves;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** Everything about oneself that can be typed or tapped. */
public final class PeopleRoutes {
  private final Enrolling enrolling;
  private final SelfHandlers self;
  private final HoursHandlers hours;
  private final QuietHandlers quiet;
  private final MovingHandlers moving;

  /** {@code programme} is the programme clock; {@code around} comes below one's own card. */
  public PeopleRoutes(
      Programme definition,
      Clock programme,
      Profiles profiles,
      WorkingHours hours,
      QuietSpell quiet,
      Privacy privacy,
      Departure departure,
      SafeWay safeWay,
      Members members,
      ZoneMoves moves,
      HomeSection around) {
    this.enrolling = new Enrolling(profiles, hours, definition, programme);
    this.self = new SelfHandlers(profiles, hours, privacy, departure, safeWay, definition, around);
    this.hours = new HoursHandlers(hours);
    this.quiet = new QuietHandlers(quiet);
    this.moving = new MovingHandlers(members, moves);
  }

  /** Opens the page of what one offers, with these areas of the programme's added. */
  public Reply offer(Caller caller, Collection<String> areas) {
    return enrolling.offer(caller, areas);
  }

  /** The family {@code /mentor} must be there; the order here is the order in its help. */
  public void register(Routes routes) {
    enrolling.register(routes);
    self.register(routes);
    hours.register(routes);
    quiet.register(routes);
    moving.register(routes);
  }
}
