package mentorbot;

import com.slack.api.model.block.LayoutBlock;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mentorbot.agreement.AgreedNotice;
import mentorbot.agreement.AgreementPrivacy;
import mentorbot.agreement.Carrying;
import mentorbot.agreement.Drafts;
import mentorbot.agreement.EditedNotice;
import mentorbot.agreement.Editing;
import mentorbot.agreement.Extending;
import mentorbot.agreement.IndependentContacts;
import mentorbot.agreement.NothingToSign;
import mentorbot.agreement.PrintNotice;
import mentorbot.agreement.Printing;
import mentorbot.agreement.Purposes;
import mentorbot.agreement.Reading;
import mentorbot.agreement.RefusedNotice;
import mentorbot.agreement.Renewing;
import mentorbot.agreement.SignedAgreements;
import mentorbot.agreement.SignedNotice;
import mentorbot.agreement.Signing;
import mentorbot.agreement.UnsignedNotice;
import mentorbot.agreement.UnsignedSweep;
import mentorbot.agreement.slack.AgreementHome;
import mentorbot.agreement.slack.AgreementNextStep;
import mentorbot.agreement.slack.AgreementNotices;
import mentorbot.agreement.slack.AgreementRoutes;
import mentorbot.agreement.slack.PrintViews;
import mentorbot.calendar.HolidayCalendar;
import mentorbot.calendar.WorkingDays;
import mentorbot.checkins.AgreedTerms;
import mentorbot.checkins.Schedule;
import mentorbot.config.Programme;
import mentorbot.groups.OpeningPurposes;
import mentorbot.matching.AcceptedNotice;
import mentorbot.matching.Answers;
import mentorbot.matching.AskedNotice;
import mentorbot.matching.ExhaustedNotice;
import mentorbot.matching.FirstMeetingNotice;
import mentorbot.matching.MatchingPrivacy;
import mentorbot.matching.NewRole;
import mentorbot.matching.NewRoleNotice;
import mentorbot.matching.Offers;
import mentorbot.matching.ProposalAnsweredNotice;
import mentorbot.matching.ProposedNotice;
import mentorbot.matching.RequestList;
import mentorbot.matching.RequestPurposes;
import mentorbot.matching.RequestSweep;
import mentorbot.matching.Requests;
import mentorbot.matching.SuggestedNotice;
import mentorbot.matching.Suggestions;
import mentorbot.matching.TurnNotice;
import mentorbot.matching.slack.AnswerRoutes;
import mentorbot.matching.slack.MatchingHome;
import mentorbot.matching.slack.MatchingNotices;
import mentorbot.matching.slack.MatchingRoutes;
import mentorbot.matching.slack.NewRoleViews;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.AbsentNotice;
import mentorbot.mentorships.AbsentPartners;
import mentorbot.mentorships.AcknowledgeNotice;
import mentorbot.mentorships.CourseDone;
import mentorbot.mentorships.CourseDoneNotice;
import mentorbot.mentorships.DualRoles;
import mentorbot.mentorships.EndedNotice;
import mentorbot.mentorships.Ending;
import mentorbot.mentorships.HeldNotice;
import mentorbot.mentorships.HeldPairNotice;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.MentorshipPrivacy;
import mentorbot.mentorships.Naming;
import mentorbot.mentorships.NotJoinedNotice;
import mentorbot.mentorships.Relationships;
import mentorbot.mentorships.StartedNotice;
import mentorbot.mentorships.Starting;
import mentorbot.mentorships.Succession;
import mentorbot.mentorships.slack.ConstellationSection;
import mentorbot.mentorships.slack.CourseViews;
import mentorbot.mentorships.slack.MentorshipHome;
import mentorbot.mentorships.slack.MentorshipNotices;
import mentorbot.mentorships.slack.MentorshipRoutes;
import mentorbot.mentorships.slack.NamingRoutes;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.store.Database;

/** The way from a request to a signed agreement: matching, mentorships, agreement. */
final class Mentoring {
  private final Parts parts;
  private final Registry registry;
  private final Hours hours;
  private final Coordinators coordinators;
  private final Drafts drafts;
  private final Membership membership;
  private final Ending ending;
  private final Relationships relationships;
  private final DualRoles dualRoles;
  private final Starting starting;
  private final Breaks breaks;

  Mentoring(Parts parts, Registry registry, Hours hours, Coordinators coordinators) {
    this.parts = parts;
    this.registry = registry;
    this.hours = hours;
    this.coordinators = coordinators;
    this.drafts =
        new Drafts(
            parts.definitions().agreement(),
            Purposes.firstOf(
                new RequestPurposes(parts.sealer()), new OpeningPurposes(parts.sealer())),
            IndependentContacts.byGates(),
            parts.sealer());
    var condition = new SignedAgreements(drafts);
    this.starting = new Starting(condition, hours, programme());
    this.membership = new Membership(definition(), parts.sealer(), registry.membershipListeners);
    this.ending = new Ending(parts.sealer(), registry.endingListeners, Optional.of(membership));
    this.breaks = new Breaks(parts, registry, hours, coordinators, condition);
    this.dualRoles =
        new DualRoles(
            database(),
            programme(),
            parts.clocks().wall(),
            coordinators,
            starting,
            parts.definitions().agreement().dualRole());
    this.relationships =
        new Relationships(
            database(),
            programme(),
            hours,
            condition,
            new Schedule(new AgreedTerms(), hours),
            ending,
            parts.sealer());
  }

  /** {@code groups}: what of groups waits for somebody's answer. */
  void matching(Function<Caller, List<LayoutBlock>> groups) {
    var suggestions = new Suggestions(database(), programme(), definition(), hours);
    var requests =
        new Requests(database(), programme(), definition(), parts.sealer(), hours, coordinators);
    var list = new RequestList(database(), parts.sealer(), suggestions);
    var offers = new Offers(database(), programme(), definition(), hours, coordinators, starting);
    var answers = new Answers(database(), programme(), definition(), hours, coordinators, starting);
    new MatchingRoutes(suggestions, requests, list, offers, groups, definition())
        .register(registry.routes);
    new AnswerRoutes(answers, offers, definition()).register(registry.routes);
    var home = new MatchingHome(list, offers, suggestions, relationships, definition());
    registry.step(home, List.of(RequestList.ASKED, Offers.PROPOSED, Relationships.NONE_OPEN));
    registry.answersFirst(home);
    registry.privacyItems.addAll(MatchingPrivacy.items());
    registry.leavings.add(requests);
    registry.leavings.add(offers);
    registry.absenceListeners.addAll(List.of(requests, offers));
    registry.sweeps.add(new RequestSweep(database(), definition(), hours, coordinators));
    matchingNotices(suggestions);
  }

  private void matchingNotices(Suggestions suggestions) {
    var words = new MatchingNotices(definition());
    registry.tells(AskedNotice.request(parts.sealer(), suggestions), words::asked);
    registry.tells(AskedNotice.reminder(parts.sealer(), suggestions), words::reminder);
    registry.tells(new TurnNotice(), words::turn);
    registry.tells(ExhaustedNotice.technician(), words::exhausted);
    registry.tells(ExhaustedNotice.desk(), words::exhaustedDesk);
    registry.tells(new SuggestedNotice(suggestions), words::suggested);
    registry.tells(new AcceptedNotice(hours), words::accepted);
    registry.tells(new FirstMeetingNotice(hours), words::firstMeeting);
    registry.workListeners.add(new NewRole(hours));
    registry.tells(new NewRoleNotice(), NewRoleViews::offer);
    registry.tells(new ProposedNotice(), words::proposed);
    registry.tells(new ProposalAnsweredNotice(), words::proposalAnswered);
  }

  /** Gives back what shows whom somebody learns from, for their own card. */
  HomeSection mentorships() {
    var courseDone = new CourseDone(database(), programme(), coordinators);
    var naming = new Naming(database(), parts.sealer());
    new NamingRoutes(naming).register(registry.routes);
    registry.leavings.add(naming);
    new MentorshipRoutes(relationships, dualRoles, courseDone, definition(), parts.api())
        .register(registry.routes);
    var home = new MentorshipHome(relationships, dualRoles, definition());
    var signs = new ArrayList<>(DualRoles.PROPOSED);
    signs.add(Relationships.AGREEING);
    registry.step(home, signs);
    var constellation = new ConstellationSection(relationships, definition());
    breaks.step();
    var agreements = new AgreementHome(new Reading(database(), drafts, programme()));
    registry.homeSections.addAll(List.of(home, agreements, constellation));
    registry.privacyItems.addAll(MentorshipPrivacy.items());
    registry.leavings.addAll(List.of(breaks.leaving(), ending));
    registry.absenceListeners.add(new AbsentPartners());
    registry.trainingListeners.addAll(List.of(starting, courseDone));
    registry.lineListeners.add(dualRoles);
    registry.tells(new StartedNotice(), MentorshipNotices::started);
    registry.tells(new EndedNotice(), MentorshipNotices::ended);
    registry.tells(new AbsentNotice(), MentorshipNotices::absent);
    registry.tells(new NotJoinedNotice(), MentorshipNotices::notJoined);
    registry.tells(new HeldNotice(), MentorshipNotices::held);
    registry.tells(new HeldPairNotice(), MentorshipNotices::heldPair);
    registry.tells(new AcknowledgeNotice(), MentorshipNotices::acknowledge);
    registry.tells(new CourseDoneNotice(), CourseViews::told);
    return constellation;
  }

  void agreement() {
    var reading = new Reading(database(), drafts, programme());
    var signing =
        new Signing(
            database(),
            drafts,
            starting::tryStart,
            hours,
            programme(),
            parts.clocks().wall(),
            Optional.of(membership));
    registry.membershipListeners.add(new Renewing(drafts));
    var succession = new Succession(ending, starting, hours);
    registry.membershipListeners.add(succession);
    registry.endingListeners.add(succession);
    registry.absenceListeners.add(signing);
    registry.endingListeners.add(new NothingToSign());
    new AgreementRoutes(
            reading,
            new Editing(database(), drafts, programme()),
            signing,
            new Printing(database(), programme()))
        .register(registry.routes);
    registry.step(new AgreementNextStep(reading), List.of(Reading.UNSIGNED, Reading.JOINING));
    registry.privacyItems.addAll(AgreementPrivacy.items());
    registry.sweeps.add(new UnsignedSweep(database(), drafts, hours, workingDays()));
    registry.tells(new EditedNotice(drafts), AgreementNotices::edited);
    registry.tells(new SignedNotice(drafts), AgreementNotices::theirTurn);
    registry.tells(new AgreedNotice(drafts), AgreementNotices::agreed);
    registry.tells(new RefusedNotice(drafts), AgreementNotices::kept);
    registry.tells(new UnsignedNotice(drafts), AgreementNotices::unsigned);
    registry.tells(new PrintNotice(drafts, definition().card().name()), PrintViews::ready);
  }

  Breaks breaks() {
    return breaks;
  }

  AbsenceEnding absenceEnding() {
    return new AbsenceEnding(database(), programme(), coordinators, ending);
  }

  Ending ending() {
    return ending;
  }

  Membership membership() {
    return membership;
  }

  Extending extending() {
    return new Extending(drafts);
  }

  Carrying carrying() {
    return new Carrying(drafts);
  }

  DualRoles dualRoles() {
    return dualRoles;
  }

  private WorkingDays workingDays() {
    var holidays = definition().holidays();
    return WorkingDays.mondayToFriday(
        HolidayCalendar.of(
            holidays.region(),
            Set.copyOf(holidays.extraDays()),
            Set.copyOf(holidays.workedDays())));
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
