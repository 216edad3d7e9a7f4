package mentorbot;

import static java.time.Duration.ofHours;

import java.time.Clock;
import java.util.List;
import mentorbot.checkins.AgreedTerms;
import mentorbot.checkins.Answering;
import mentorbot.checkins.AskSweep;
import mentorbot.checkins.Cards;
import mentorbot.checkins.CheckInLeaving;
import mentorbot.checkins.CheckInPrivacy;
import mentorbot.checkins.CheckInRequests;
import mentorbot.checkins.CloseSweep;
import mentorbot.checkins.EndedQuietlyNotice;
import mentorbot.checkins.GoalHint;
import mentorbot.checkins.GoingOn;
import mentorbot.checkins.HandledNotice;
import mentorbot.checkins.LaterNotice;
import mentorbot.checkins.MyCheckIns;
import mentorbot.checkins.NextDateMoves;
import mentorbot.checkins.PromptNotice;
import mentorbot.checkins.Schedule;
import mentorbot.checkins.SharedNotice;
import mentorbot.checkins.SilenceNotice;
import mentorbot.checkins.SilenceSweep;
import mentorbot.checkins.SomebodyToTalkTo;
import mentorbot.checkins.WishNotice;
import mentorbot.checkins.Wishing;
import mentorbot.checkins.slack.CheckInHome;
import mentorbot.checkins.slack.CheckInMessages;
import mentorbot.checkins.slack.CheckInRoutes;
import mentorbot.checkins.slack.CheckInStep;
import mentorbot.checkins.slack.GoingOnViews;
import mentorbot.checkins.slack.QuietStep;
import mentorbot.config.Choice;
import mentorbot.config.Programme;
import mentorbot.desk.AgreementSource;
import mentorbot.desk.AuditPages;
import mentorbot.desk.ChannelSource;
import mentorbot.desk.DeactivatedSource;
import mentorbot.desk.Desk;
import mentorbot.desk.EndingSource;
import mentorbot.desk.GateSource;
import mentorbot.desk.JobSource;
import mentorbot.desk.LastWeeksSource;
import mentorbot.desk.PeopleList;
import mentorbot.desk.ReminderNotice;
import mentorbot.desk.RequestSource;
import mentorbot.desk.SilentSource;
import mentorbot.desk.SurveySource;
import mentorbot.desk.UnmetSource;
import mentorbot.desk.UnreachableSource;
import mentorbot.desk.WishSource;
import mentorbot.desk.slack.DeskHome;
import mentorbot.desk.slack.DeskRoutes;
import mentorbot.desk.slack.DeskStep;
import mentorbot.desk.slack.ReminderViews;
import mentorbot.digest.ChannelNotice;
import mentorbot.digest.DigestSweep;
import mentorbot.digest.WeeklyNotice;
import mentorbot.digest.slack.ChannelViews;
import mentorbot.digest.slack.DigestViews;
import mentorbot.goals.ActionReminders;
import mentorbot.goals.Celebrating;
import mentorbot.goals.Forgetting;
import mentorbot.goals.GoalBook;
import mentorbot.goals.GoalCare;
import mentorbot.goals.GoalLists;
import mentorbot.goals.GoalLog;
import mentorbot.goals.GoalPrompts;
import mentorbot.goals.GoalTasks;
import mentorbot.goals.GoalsPrinting;
import mentorbot.goals.ProgrammeGoals;
import mentorbot.goals.Suggesting;
import mentorbot.goals.slack.FirstGoal;
import mentorbot.goals.slack.GoalHome;
import mentorbot.goals.slack.GoalRoutes;
import mentorbot.matching.RequestCare;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.DualRoles;
import mentorbot.mentorships.Ending;
import mentorbot.mentorships.Parties;
import mentorbot.mentorships.PausingForOthers;
import mentorbot.mentorships.SitePausing;
import mentorbot.people.AbsentPeople;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.ReportingLines;
import mentorbot.people.TrainingCorrections;
import mentorbot.people.TrainingRecords;
import mentorbot.slack.NextStep;
import mentorbot.store.Database;
import mentorbot.surveys.Reports;
import mentorbot.surveys.slack.coordinator.Doorkeeper;

/** What goes on once a relationship has begun: goals, check-ins, and the coordinator's desk. */
final class Following {
  private final Parts parts;
  private final Registry registry;
  private final Hours hours;
  private final Coordinators coordinators;
  private final GoalBook goals;

  Following(Parts parts, Registry registry, Hours hours, Coordinators coordinators) {
    this.parts = parts;
    this.registry = registry;
    this.hours = hours;
    this.coordinators = coordinators;
    this.goals = new GoalBook(database(), parts.sealer(), programme(), hours);
  }

  /** Gives back the step of who may set a goal, which is not the first thing to do for them. */
  NextStep goals() {
    var lists = new GoalLists(goals);
    new GoalRoutes(
            new GoalLog(goals),
            new GoalCare(goals),
            new GoalTasks(goals),
            lists,
            new Celebrating(goals, Belonging.newsChannel(definition())::apply),
            new Suggesting(goals),
            new GoalsPrinting(goals),
            definition().profile().areas())
        .register(registry.routes);
    registry.step(new FirstGoal(lists::firstGoalLeads), List.of(GoalLists.FIRST_GOAL_LEADS));
    registry.homeSections.add(new GoalHome(lists));
    registry.letsGo(new Forgetting());
    registry.privacyItems.addAll(Forgetting.privacyItems());
    registry.sweeps.add(new ActionReminders(goals));
    registry.sweeps.add(new ProgrammeGoals(goals, definition().goals()));
    GoalMessages.told(registry, goals);
    return new FirstGoal(lists::firstGoalIsDue);
  }

  /** Gives back the step of who has nothing to do. */
  NextStep checkIns(SomebodyToTalkTo contact) {
    var defaults = definition().checkIns();
    var schedule = new Schedule(new AgreedTerms(), hours);
    var cards =
        new Cards(
            schedule,
            hours,
            GoalHint.of(new GoalPrompts(goals)),
            ofHours(defaults.openHours()),
            parts.sealer());
    var mine = new MyCheckIns(database(), programme(), cards, schedule, hours);
    new CheckInRoutes(
            new Answering(
                database(),
                programme(),
                parts.sealer(),
                hours,
                cards,
                ofHours(defaults.laterHours())),
            mine,
            new Wishing(database(), programme(), parts.sealer(), coordinators),
            new CheckInRequests(database(), programme(), coordinators),
            contact)
        .register(registry.routes);
    registry.firstStep(new CheckInStep(mine), MyCheckIns.OPEN);
    registry.homeSections.add(new CheckInHome(mine));
    var closing = new CheckInLeaving();
    registry.letsGo(closing);
    registry.absenceListeners.add(closing);
    registry.privacyItems.addAll(CheckInPrivacy.items());
    var goingOn = new GoingOn(database(), programme(), definition().messages().leaveInPeaceAfter());
    registry.sweeps.add(new AskSweep(database(), schedule, goingOn::isLeftInPeace));
    registry.sweeps.add(new CloseSweep(database(), ofHours(defaults.openHours())));
    registry.tells(new PromptNotice(cards), CheckInMessages::asking);
    registry.tells(new LaterNotice(cards), CheckInMessages::asking);
    registry.tells(new SharedNotice(parts.sealer()), CheckInMessages::shared);
    registry.tells(new WishNotice(parts.sealer()), CheckInMessages::wished);
    registry.tells(new HandledNotice(), CheckInMessages::handled);
    return new QuietStep(mine);
  }

  /** What follows when nothing is heard of a pair. */
  void silence(Ending ending) {
    var goingOn = new GoingOn(database(), programme(), definition().messages().leaveInPeaceAfter());
    var views = new GoingOnViews(goingOn);
    views.register(registry.routes);
    registry.step(views, List.of(GoingOn.LEFT_OUT));
    var rules = definition().silence();
    var sweep = new SilenceSweep(database(), new AgreedTerms(), rules, ending, coordinators);
    registry.sweeps.add(sweep);
    registry.endingListeners.add(sweep);
    var moves = new NextDateMoves();
    registry.endingListeners.add(moves);
    registry.pauseListeners.add(moves);
    registry.tells(new SilenceNotice(rules), GoingOnViews::silent);
    registry.tells(new EndedQuietlyNotice(), GoingOnViews::endedQuietly);
  }

  /** Gives back who is let in at the desk. */
  Doorkeeper desk(
      DualRoles dualRoles,
      AbsenceEnding absenceEnding,
      PausingForOthers pausing,
      ReportingLines lines,
      Reports reports) {
    registry.trainingListeners.add(ReminderNotice.whenRecorded(coordinators));
    var involvement = new Parties();
    var training =
        new TrainingRecords(
            database(),
            programme(),
            parts.sealer(),
            coordinators,
            involvement,
            definition().deib().validMonths(),
            registry.trainingListeners);
    var wishes = new CheckInRequests(database(), programme(), coordinators);
    var desk =
        new Desk(
            database(),
            programme(),
            hours,
            coordinators,
            involvement,
            List.of(
                new GateSource(involvement),
                new WishSource(wishes),
                new DeactivatedSource(),
                new RequestSource(),
                new AgreementSource(),
                new UnreachableSource(),
                new JobSource(registry.jobHealth),
                new SilentSource(definition().silence()),
                new UnmetSource(),
                new LastWeeksSource(),
                new EndingSource(involvement),
                new ChannelSource(Belonging.newsChannel(definition())),
                new SurveySource(reports)));
    var routes =
        new DeskRoutes(
            definition(),
            parts.definitions().agreement(),
            desk,
            new PeopleList(database(), programme(), hours, coordinators, involvement, training),
            new AuditPages(database(), coordinators),
            training,
            new TrainingCorrections(
                database(),
                programme(),
                coordinators,
                involvement,
                definition().deib().validMonths(),
                registry.trainingListeners),
            dualRoles,
            new RequestCare(database(), programme(), definition(), hours, coordinators),
            wishes,
            absenceEnding,
            lines,
            new AbsentPeople(database(), programme(), coordinators),
            new SitePausing(
                database(),
                programme(),
                hours,
                coordinators,
                Choice.ids(definition().profile().sites())),
            pausing);
    routes.register(registry.routes);
    registry.homeSections.add(new DeskHome(desk));
    registry.step(new DeskStep(desk), List.of());
    digest(desk);
    var reminders = new ReminderViews(definition().deib());
    ReminderNotice.all(hours).forEach(kind -> registry.tells(kind, reminders));
    return new DoorOfTheDesk(routes, desk);
  }

  private void digest(Desk desk) {
    registry.sweeps.add(new DigestSweep(database(), definition().digest(), hours, coordinators));
    registry.tells(
        new WeeklyNotice(desk, coordinators, Belonging.newsChannel(definition())),
        new DigestViews(new WordsOfTheDesk()));
    registry.tells(new ChannelNotice(Belonging.newsChannel(definition())), new ChannelViews());
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
}
