package mentorbot.desk.slack;

import java.util.Optional;
import mentorbot.checkins.CheckInRequests;
import mentorbot.config.AgreementTemplate;
import mentorbot.config.Programme;
import mentorbot.desk.AuditPages;
import mentorbot.desk.Desk;
import mentorbot.desk.PeopleList;
import mentorbot.matching.RequestCare;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.DualRoles;
import mentorbot.mentorships.PausingForOthers;
import mentorbot.mentorships.SitePausing;
import mentorbot.people.AbsentPeople;
import mentorbot.people.ReportingLines;
import mentorbot.people.TrainingCorrections;
import mentorbot.people.TrainingRecords;
import mentorbot.slack.Caller;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** Everything a coordinator can type or tap. */
public final class DeskRoutes {
  /** For coordinators only, by command, button, page or forged payload. */
  public static final String COMMAND = "/mentor-admin";

  private final DeskHandlers desk;
  private final RecordHandlers records;
  private final OverrideHandlers overrides;
  private final ListHandlers lists;
  private final ForwardHandlers forward;
  private final AbsenceHandlers absence;
  private final SupervisorHandlers supervisors;
  private final SuggestHandlers suggesting;
  private final SitePauseHandlers pausing;
  private final PersonPauseHandlers resting;

  public DeskRoutes(
      Programme definition,
      AgreementTemplate template,
      Desk desk,
      PeopleList people,
      AuditPages audit,
      TrainingRecords training,
      TrainingCorrections corrections,
      DualRoles dualRoles,
      RequestCare requests,
      CheckInRequests wishes,
      AbsenceEnding absenceEnding,
      ReportingLines lines,
      AbsentPeople absent,
      SitePausing sites,
      PausingForOthers pausing) {
    this.desk = new DeskHandlers(definition, desk);
    this.records = new RecordHandlers(definition.deib(), desk, people, training, corrections);
    this.overrides = new OverrideHandlers(desk, dualRoles, template.dualRole());
    this.forward = new ForwardHandlers(desk, requests, wishes);
    this.supervisors = new SupervisorHandlers(desk, people, lines);
    this.suggesting = new SuggestHandlers(desk, requests);
    this.resting = new PersonPauseHandlers(desk, pausing);
    this.pausing = new SitePauseHandlers(definition, desk, sites, resting);
    this.absence = new AbsenceHandlers(desk, absenceEnding, absent);
    this.lists = new ListHandlers(desk, people, audit, new SiteNames(definition));
  }

  /** Empty for a coordinator; says to everybody else who the coordinators are. */
  public Optional<Reply> refusal(Caller caller) {
    return desk.refusal(caller);
  }

  /** Makes the family {@code /mentor-admin}; the order here is the order in its help. */
  public void register(Routes routes) {
    routes.family(COMMAND, desk::first).refusing(desk::refusal);
    records.register(routes);
    overrides.register(routes);
    lists.register(routes);
    forward.register(routes);
    absence.register(routes);
    supervisors.register(routes);
    suggesting.register(routes);
    pausing.register(routes);
    resting.register(routes);
    desk.register(routes);
  }
}
