package mentorbot;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import mentorbot.goals.GoalBook;
import mentorbot.goals.GoalLists;
import mentorbot.mentorships.Parties;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.report.ReportNotice;
import mentorbot.report.Reporting;
import mentorbot.report.slack.ReportMessage;
import mentorbot.report.slack.ReportRoutes;
import mentorbot.store.Database;
import mentorbot.surveys.AnonymousAnswering;
import mentorbot.surveys.AskedAgainNotice;
import mentorbot.surveys.AskedNotice;
import mentorbot.surveys.BackNotice;
import mentorbot.surveys.CloseSweep;
import mentorbot.surveys.Closing;
import mentorbot.surveys.Errands;
import mentorbot.surveys.Launching;
import mentorbot.surveys.MySurveys;
import mentorbot.surveys.NamedAnswering;
import mentorbot.surveys.OwnAreas;
import mentorbot.surveys.PortionSweep;
import mentorbot.surveys.Reports;
import mentorbot.surveys.ResultsNotice;
import mentorbot.surveys.Upcoming;
import mentorbot.surveys.WaveSweep;
import mentorbot.surveys.slack.MySurveyViews;
import mentorbot.surveys.slack.SurveyNotices;
import mentorbot.surveys.slack.SurveyRoutes;
import mentorbot.surveys.slack.coordinator.Doorkeeper;
import mentorbot.surveys.slack.coordinator.ResultsMessages;
import mentorbot.surveys.slack.coordinator.SurveyDeskRoutes;
import mentorbot.surveys.slack.coordinator.SurveysHome;

/** Asking everybody alike, and what may be told of it. */
final class Surveying {
  private final Parts parts;
  private final Registry registry;
  private final Hours hours;
  private final Coordinators coordinators;

  Surveying(Parts parts, Registry registry, Hours hours, Coordinators coordinators) {
    this.parts = parts;
    this.registry = registry;
    this.hours = hours;
    this.coordinators = coordinators;
  }

  void surveys() {
    var mine = new MySurveys(database(), programme());
    new SurveyRoutes(
            new AnonymousAnswering(database(), programme(), parts.sealer()),
            new NamedAnswering(database(), programme(), parts.sealer()),
            mine,
            new OwnAreas(
                database(),
                new GoalLists(new GoalBook(database(), parts.sealer(), programme(), hours)),
                parts.definitions().programme().profile().areas()))
        .register(registry.routes);
    var views = new MySurveyViews(mine);
    registry.step(views, List.of(MySurveys.ASKED));
    registry.homeSections.add(views);
    registry.leavings.add(mine);
    registry.privacyItems.addAll(MySurveys.privacyItems());
    registry.sweeps.add(new WaveSweep(database(), parts.sealer(), parts.definitions(), hours));
    registry.sweeps.add(new PortionSweep(errands()));
    registry.sweeps.add(
        new CloseSweep(
            database(),
            new Closing(database(), parts.sealer(), coordinators, new SecureRandom()),
            errands()));
    registry.tells(new AskedNotice(), SurveyNotices::asked);
    registry.tells(new AskedAgainNotice(), SurveyNotices::askedAgain);
    registry.tells(new BackNotice(parts.sealer()), SurveyNotices::toldBack);
  }

  /** After the desk, whose command this joins. */
  void coordinators(Doorkeeper door) {
    var profile = parts.definitions().programme().profile();
    var launching =
        new Launching(
            database(), programme(), parts.sealer(), parts.definitions(), hours, coordinators);
    var upcoming = new Upcoming(parts.definitions(), programme());
    new SurveyDeskRoutes(launching, reports(), upcoming, profile, door).register(registry.routes);
    registry.homeSections.add(new SurveysHome(reports()));
    registry.tells(new ResultsNotice(reports()), new ResultsMessages(profile));
  }

  /** All that can be counted, of everything before it. */
  void report(Doorkeeper door) {
    var term = parts.definitions().programme().card().lengthMonths();
    new ReportRoutes(new Reporting(database(), programme(), coordinators, term), door::refusal)
        .register(registry.routes);
    registry.tells(new ReportNotice(coordinators, reports()), new ReportMessage());
    registry.privacyItems.add(Reporting.privacyItem());
  }

  Reports reports() {
    return new Reports(
        database(), programme(), parts.sealer(), coordinators, new Parties(), errands());
  }

  private Errands errands() {
    return new Errands(database(), parts.definitions().programme().surveys(), hours);
  }

  private Database database() {
    return parts.database();
  }

  private Clock programme() {
    return parts.clocks().programme();
  }
}
