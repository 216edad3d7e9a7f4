package mentorbot;

import java.util.List;
import mentorbot.agreement.Agreement;
import mentorbot.agreement.AgreementClause;
import mentorbot.agreement.AgreementVersion;
import mentorbot.agreement.Refusal;
import mentorbot.agreement.Signature;
import mentorbot.checkins.CheckIn;
import mentorbot.checkins.CheckInRequest;
import mentorbot.checkins.SilentSpell;
import mentorbot.closing.AheadQuestion;
import mentorbot.closing.AheadWish;
import mentorbot.closing.Closing;
import mentorbot.community.CommunityChannel;
import mentorbot.community.CommunityPost;
import mentorbot.desk.Reminder;
import mentorbot.desk.Snooze;
import mentorbot.digest.DigestReader;
import mentorbot.goals.Goal;
import mentorbot.goals.GoalAction;
import mentorbot.goals.GoalRevision;
import mentorbot.goals.GoalStep;
import mentorbot.goals.GoalSuggestion;
import mentorbot.goals.GoodNews;
import mentorbot.goals.GrowthPlan;
import mentorbot.goals.Milestone;
import mentorbot.groups.Invitation;
import mentorbot.groups.Opening;
import mentorbot.journal.JournalEntry;
import mentorbot.journal.Reflection;
import mentorbot.journal.SharedLine;
import mentorbot.knowhow.Introduction;
import mentorbot.knowhow.Resource;
import mentorbot.knowhow.WorkReview;
import mentorbot.matching.Ask;
import mentorbot.matching.MentorRequest;
import mentorbot.matching.Proposal;
import mentorbot.meetings.Meeting;
import mentorbot.meetings.MeetingGap;
import mentorbot.meetings.MeetingLine;
import mentorbot.meetings.MeetingParty;
import mentorbot.meetings.MeetingSeries;
import mentorbot.meetings.MeetingSlot;
import mentorbot.mentorships.DualRole;
import mentorbot.mentorships.DualRoleSignature;
import mentorbot.mentorships.Follower;
import mentorbot.mentorships.FormerParticipant;
import mentorbot.mentorships.GroupName;
import mentorbot.mentorships.Joining;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.NotAgain;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Pause;
import mentorbot.mentorships.PausedDays;
import mentorbot.mentorships.RunningProgramme;
import mentorbot.notices.HomeView;
import mentorbot.notices.Mailbox;
import mentorbot.notices.Notice;
import mentorbot.notices.SlackRate;
import mentorbot.people.AuditEntry;
import mentorbot.people.LeaveDays;
import mentorbot.people.Member;
import mentorbot.people.Person;
import mentorbot.people.PersonArea;
import mentorbot.people.ReportingLine;
import mentorbot.people.RotaShift;
import mentorbot.people.TrainingRecord;
import mentorbot.people.UserGroup;
import mentorbot.people.UserGroupMember;
import mentorbot.report.ReportRequest;
import mentorbot.reviews.Review;
import mentorbot.reviews.ReviewAnswer;
import mentorbot.surveys.AnswerBack;
import mentorbot.surveys.ReleasePart;
import mentorbot.surveys.Survey;
import mentorbot.surveys.SurveyErrand;
import mentorbot.surveys.SurveyKey;
import mentorbot.surveys.SurveyList;
import mentorbot.surveys.SurveyParticipation;
import mentorbot.surveys.SurveyPerson;
import mentorbot.surveys.SurveyReply;
import mentorbot.surveys.SurveyStaged;
import mentorbot.surveys.SurveyTurn;
import mentorbot.surveys.SurveyWave;

/** Everything that is stored, feature by feature. */
public final class Entities {
  private Entities() {}

  public static List<Class<?>> all() {
    return List.of(
        // notices
        Notice.class,
        HomeView.class,
        Mailbox.class,
        SlackRate.class,
        // people
        Member.class,
        Person.class,
        PersonArea.class,
        LeaveDays.class,
        RotaShift.class,
        ReportingLine.class,
        TrainingRecord.class,
        UserGroup.class,
        UserGroupMember.class,
        AuditEntry.class,
        // mentorships
        Mentorship.class,
        Participant.class,
        Follower.class,
        FormerParticipant.class,
        GroupName.class,
        Joining.class,
        RunningProgramme.class,
        NotAgain.class,
        DualRole.class,
        DualRoleSignature.class,
        Pause.class,
        PausedDays.class,
        // agreement
        Agreement.class,
        AgreementVersion.class,
        AgreementClause.class,
        Signature.class,
        Refusal.class,
        // goals
        Goal.class,
        GoodNews.class,
        GoalSuggestion.class,
        GoalStep.class,
        GoalAction.class,
        Milestone.class,
        GoalRevision.class,
        GrowthPlan.class,
        // matching
        MentorRequest.class,
        Ask.class,
        Proposal.class,
        // groups
        Opening.class,
        Invitation.class,
        // meetings
        Meeting.class,
        MeetingParty.class,
        MeetingSlot.class,
        MeetingLine.class,
        MeetingSeries.class,
        MeetingGap.class,
        // checkins
        CheckIn.class,
        CheckInRequest.class,
        SilentSpell.class,
        // journal
        JournalEntry.class,
        SharedLine.class,
        Reflection.class,
        // reviews
        Review.class,
        ReviewAnswer.class,
        // knowhow
        Resource.class,
        WorkReview.class,
        Introduction.class,
        // closing
        AheadQuestion.class,
        AheadWish.class,
        Closing.class,
        // community
        CommunityChannel.class,
        CommunityPost.class,
        // surveys
        Survey.class,
        SurveyList.class,
        SurveyErrand.class,
        SurveyWave.class,
        SurveyPerson.class,
        SurveyTurn.class,
        SurveyKey.class,
        SurveyParticipation.class,
        SurveyStaged.class,
        ReleasePart.class,
        SurveyReply.class,
        AnswerBack.class,
        // desk
        Snooze.class,
        Reminder.class,
        // digest
        DigestReader.class,
        // report
        ReportRequest.class);
  }
}
