package mentorbot;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.config.Programme;
import mentorbot.goals.GoalLists;
import mentorbot.jobs.JobHealth;
import mentorbot.meetings.MyMeetings;
import mentorbot.mentorships.Parties;
import mentorbot.notices.Homes;
import mentorbot.notices.NoticeWatch;
import mentorbot.people.Absences;
import mentorbot.people.Coordinators;
import mentorbot.people.Departure;
import mentorbot.people.GroupRefresh;
import mentorbot.people.Hours;
import mentorbot.people.Members;
import mentorbot.people.Privacy;
import mentorbot.people.Profiles;
import mentorbot.people.QuietSpell;
import mentorbot.people.ReportingLines;
import mentorbot.people.SafeContacts;
import mentorbot.people.SafeWay;
import mentorbot.people.Silence;
import mentorbot.people.WorkingHours;
import mentorbot.people.ZoneMoves;
import mentorbot.people.slack.EnrolStep;
import mentorbot.people.slack.MeSection;
import mentorbot.people.slack.NeverOpenNotice;
import mentorbot.people.slack.PeopleRoutes;
import mentorbot.people.slack.SlackDirectory;
import mentorbot.people.slack.SlackGroups;
import mentorbot.people.slack.ZoneMovedNotice;
import mentorbot.slack.Caller;
import mentorbot.slack.Home;
import mentorbot.slack.HomeSection;
import mentorbot.slack.NextSteps;
import mentorbot.slack.Reply;
import mentorbot.store.Database;
import mentorbot.texts.Texts;

/** Puts the features together: one method each, no decisions. */
final class Bot {
  private final Parts parts;
  private final Registry registry;
  private final NextSteps nextSteps;
  private final Hours hours;
  private final Coordinators coordinators;
  private final SafeWay safeWay;
  private final ReportingLines lines;
  private final Absences absences;
  private final Members members;
  private final SlackDirectory directory;
  private final List<HomeSection> belowMyCard;
  private final DroppedNotices dropped = new DroppedNotices();
  private final PeopleRoutes self;

  Bot(Parts parts) {
    this.parts = parts;
    this.registry = new Registry(JobHealth.in(parts.database()));
    this.nextSteps =
        new NextSteps(
            parts.database()::together,
            new LikelySteps(parts.database(), registry.signs),
            registry.nextSteps);
    var definition = definition();
    this.hours =
        new Hours(
            new QuietTime(
                definition.messages().quiet().from(), definition.messages().quiet().until()),
            PreferredHour.daily(definition.checkIns().time()));
    this.coordinators =
        new Coordinators(
            definition.contacts().coordinatorPeople(), definition.contacts().coordinatorGroups());
    this.safeWay =
        new SafeWay(
            database(),
            new SafeContacts(definition.contacts().safeContacts()),
            coordinators,
            new Parties());
    var mentoring = new Mentoring(parts, registry, hours, coordinators);
    var following = new Following(parts, registry, hours, coordinators);
    var surveying = new Surveying(parts, registry, hours, coordinators);
    shared();
    mentoring.breaks().pauses();
    this.belowMyCard = List.of(mentoring.breaks().pausesOfMine(), mentoring.mentorships());
    var lookingBack =
        new Parting(parts, registry, hours)
            .closing(
                mentoring.ending(),
                mentoring.carrying(),
                mentoring.extending(),
                mentoring.membership(),
                this::becomeMentor);
    mentoring.matching(new Grouping(parts, registry, mentoring.membership()).groups());
    mentoring.agreement();
    var later = new Gathering(parts, registry, hours).meetings();
    new Deciding(parts, registry, hours).reviews();
    var goal = following.goals();
    var quiet = following.checkIns(safeWay::contactFor);
    following.silence(mentoring.ending());
    var learning = new Learning(parts, registry, hours, coordinators);
    learning.journal();
    registry.homeSections.add(lookingBack);
    this.lines =
        new ReportingLines(
            database(), programme(), coordinators, new Parties(), registry.lineListeners);
    var door =
        following.desk(
            mentoring.dualRoles(),
            mentoring.absenceEnding(),
            mentoring.breaks().pausingForOthers(),
            lines,
            surveying.reports());
    surveying.surveys();
    registry.step(later.ahead(), List.of(MyMeetings.OPEN));
    registry.step(later.plan(), List.of(MyMeetings.NOTHING_AHEAD));
    registry.step(goal, List.of(GoalLists.FIRST_GOAL_IS_DUE));
    registry.step(quiet, List.of());
    surveying.coordinators(door);
    surveying.report(door);
    learning.knowhow(door::refusal);
    var belonging = new Belonging(parts, registry, coordinators);
    belonging.posts();
    this.absences = new Absences(coordinators, registry.absenceListeners);
    this.members = new Members(database(), parts.clocks().wall(), programme(), absences);
    this.directory =
        new SlackDirectory(
            members,
            parts.api()::user,
            parts.clocks().wall(),
            definition.matching().guestsAllowed());
    this.self = people(profiles -> belonging.community(profiles, door::refusal));
    mentoring.breaks().pauseStep();
    outside();
  }

  private void shared() {
    registry
        .routes
        .family("/mentor", call -> Reply.tell(nextSteps.message(call.caller())))
        .inHelp(
            "often",
            "goal",
            "meet",
            "meetings",
            "met",
            "checkin",
            "journal",
            "review",
            "survey",
            "agreement",
            "relationships",
            "closing",
            "certificate",
            "requests")
        .inHelp("know-how", "guide", "resources", "work", "introduce")
        .inHelp("community", "community", "thanks")
        .inHelp("finding", "request", "offer", "nominate", "group", "register", "withdraw")
        .inHelp("me", "me", "hours", "quiet", "pause", "privacy", "enrol")
        .inHelp("hard", "something is wrong", "end", "leave");
    registry.routes.shortcut("next-step", call -> Reply.tell(nextSteps.message(call.caller())));
  }

  private Reply becomeMentor(Caller caller, Collection<String> areas) {
    return self.offer(caller, areas);
  }

  /** {@code alsoOf}: what else is made of people's profiles. */
  private PeopleRoutes people(Consumer<Profiles> alsoOf) {
    var profiles =
        new Profiles(
            database(),
            programme(),
            definition(),
            hours,
            lines,
            registry.hoursListeners,
            registry.workListeners);
    var workingHours = new WorkingHours(database(), programme(), hours, registry.hoursListeners);
    var moves = new ZoneMoves(database(), programme(), hours, registry.hoursListeners);
    var routes =
        new PeopleRoutes(
            definition(),
            programme(),
            profiles,
            workingHours,
            new QuietSpell(database(), programme(), hours),
            new Privacy(database(), registry.privacyItems),
            new Departure(database(), programme(), registry.leavings, dropped),
            safeWay,
            members,
            moves,
            caller -> belowMyCard.stream().flatMap(part -> part.blocks(caller).stream()).toList());
    routes.register(registry.routes);
    registry.tells(moves, new ZoneMovedNotice());
    registry.tells(new Silence(hours), new NeverOpenNotice());
    registry.sweeps.add(
        new GroupRefresh(
            database(),
            parts.clocks().wall(),
            coordinators,
            new SlackGroups(parts.api()::groupMembers)));
    registry.firstStep(new EnrolStep(profiles, this::coordinates), Profiles.NOT_ENROLLED);
    registry.homeSections.add(new MeSection(profiles, workingHours));
    alsoOf.accept(profiles);
    return routes;
  }

  private boolean coordinates(Caller caller) {
    return database().read(caller.team(), session -> coordinators.is(session, caller.user()));
  }

  /** What comes from outside by itself: somebody opens Home, or writes to us. */
  private void outside() {
    var homes = new Homes(database());
    registry.routes.event("app_home_opened", call -> homes.opened(call.actor()));
    var replies = new PlainMessages(database(), programme());
    registry.tells(replies, new PlainMessageReply(nextSteps, parts.identity()));
    registry.routes.event("message", replies::note);
  }

  private Programme definition() {
    return parts.definitions().programme();
  }

  private Database database() {
    return parts.database();
  }

  private Clock programme() {
    return parts.clocks().programme();
  }

  /** From now on it hears of what is not told because its reader has left. */
  void watchedBy(NoticeWatch watching) {
    dropped.heardBy(watching);
  }

  Registry registry() {
    return registry;
  }

  Hours hours() {
    return hours;
  }

  Absences absences() {
    return absences;
  }

  Texts texts() {
    return parts.texts();
  }

  Home home() {
    return new Home(database()::together, nextSteps, registry.homeSections);
  }

  SlackDirectory directory() {
    return directory;
  }
}
