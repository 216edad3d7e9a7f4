package mentorbot.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.people.Hours;
import mentorbot.people.Leaving;
import mentorbot.people.PrivacyItem;
import mentorbot.store.Database;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/**
 * What one person was asked. An anonymous survey stays in this list until it closes, answered or
 * not: a list that shrank would tell.
 */
public final class MySurveys implements Leaving {
  /** Something that may be in {@link #open}. */
  public static final Sign ASKED =
      Sign.when(
          "exists (select 1 from survey_person p"
              + " join survey s on s.team = :team and s.id = p.survey"
              + " where p.team = :team and p.person = :person and s.state = 'OPEN')");

  private final Database database;
  private final Clock programme;

  public MySurveys(Database database, Clock programme) {
    this.database = database;
    this.programme = programme;
  }

  /** In which moments are shown to this person. */
  public ZoneId zone(String team, String user) {
    return database.read(team, session -> Hours.zoneOf(session, user));
  }

  /** The one that closes first comes first; without what was sent under one's name. */
  public List<OpenSurvey> open(String team, String user) {
    return database.read(
        team,
        session ->
            new Surveys_(session)
                .openOf(user).stream()
                    .filter(survey -> survey.intact() && survey.takesAnswers(programme.instant()))
                    .filter(survey -> survey.anonymous() || !isSent(session, survey, user))
                    .map(survey -> survey.shown(survey.questionnaire()))
                    .toList());
  }

  private static boolean isSent(StatelessSession session, Survey survey, String user) {
    return new Replies_(session).of(survey.id(), user).filter(SurveyReply::sent).isPresent();
  }

  /** What was begun under one's name is forgotten; what was sent stays with who was to read it. */
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    new Replies_(session).forgetBegun(actor.user());
  }

  public static List<PrivacyItem> privacyItems() {
    return List.of(
        new PrivacyItem("surveys", (session, user) -> new Surveys_(session).countOf(user)),
        new PrivacyItem("replies", (session, user) -> new Replies_(session).countOf(user)));
  }
}
