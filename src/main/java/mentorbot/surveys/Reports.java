package mentorbot.surveys;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.notices.Outbox;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.people.Involvement;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.surveys.SurveyResults.Back;
import mentorbot.surveys.SurveyResults.Commented;
import mentorbot.surveys.SurveyResults.Line;
import mentorbot.surveys.SurveyResults.Reply;
import mentorbot.surveys.SurveyResults.Scored;
import mentorbot.surveys.release.Release.Said;
import org.hibernate.StatelessSession;

/** What coordinators see of surveys, and what they tell everybody of them. No way round. */
public final class Reports {
  private static final int MOST = 100;

  /** So long a coordinator is reminded that people wait to hear what follows. */
  private static final Duration FRESH = Duration.ofDays(14);

  private final Database database;
  private final Clock programme;
  private final Sealer sealer;
  private final Coordinators coordinators;
  private final Involvement involvement;
  private final Errands errands;

  public Reports(
      Database database,
      Clock programme,
      Sealer sealer,
      Coordinators coordinators,
      Involvement involvement,
      Errands errands) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
    this.coordinators = coordinators;
    this.involvement = involvement;
    this.errands = errands;
  }

  /** What came of telling everybody. */
  public enum BackOutcome {
    TOLD,
    TOLD_BEFORE,
    STILL_OPEN,
    CHANGED,
    NOT_COORDINATOR,
    GONE
  }

  /** {@code changed}: so many are not what was sent, and nothing is told of them. */
  public record Listed(List<SurveyCard> surveys, int changed) {
    public Listed {
      surveys = List.copyOf(surveys);
    }
  }

  /** Newest first; empty for anybody but coordinators. */
  public Optional<Listed> list(String team, String coordinator) {
    return database.read(
        team,
        session ->
            coordinators.is(session, coordinator) ? Optional.of(list(session)) : Optional.empty());
  }

  private static Listed list(StatelessSession session) {
    var newest = new Surveys_(session).newest(Limit.of(MOST));
    var cards = newest.stream().filter(Survey::intact).map(s -> card(s)).toList();
    return new Listed(cards, newest.size() - cards.size());
  }

  /** {@code nothing}: too few have answered to tell anything. */
  public record Waiting(SurveyCard card, boolean nothing) {}

  /** The latest of them, for a coordinator; empty for everybody else. */
  public List<Waiting> waitingForWord(String team, String coordinator, int most) {
    return database.read(
        team,
        session ->
            coordinators.is(session, coordinator)
                ? waitingForWord(session, programme.instant()).stream()
                    .limit(most)
                    .map(card -> new Waiting(card, tellsNothing(session, card.survey().id())))
                    .toList()
                : List.of());
  }

  /** One whose release was changed says so where it is opened. */
  private boolean tellsNothing(StatelessSession session, String id) {
    var survey = new Surveys_(session).survey(id).filter(Survey::anonymous);
    try {
      return survey
          .filter(one -> Closing.released(session, sealer, one).tellsNothing())
          .isPresent();
    } catch (IllegalStateException notWhatItsHashSays) {
      return false;
    }
  }

  /** Closed lately, and nobody has told yet what follows; the latest first. */
  public List<SurveyCard> waitingForWord(StatelessSession session, Instant now) {
    var surveys = new Surveys_(session);
    return surveys.closedSince(now.minus(FRESH)).stream()
        .filter(Survey::intact)
        .filter(survey -> surveys.back(survey.id()).isEmpty())
        .map(survey -> card(survey))
        .toList();
  }

  public SurveyResults results(String team, String coordinator, String survey) {
    return database.read(team, session -> results(session, coordinator, survey));
  }

  SurveyResults results(StatelessSession session, String coordinator, String id) {
    if (!coordinators.is(session, coordinator)) {
      return new SurveyResults.NotCoordinator();
    }
    var found = new Surveys_(session).survey(id);
    if (found.isEmpty()) {
      return new SurveyResults.Gone();
    }
    var survey = found.get();
    if (!survey.intact()) {
      return new SurveyResults.Changed();
    }
    if (survey.anonymous() && survey.open()) {
      return new SurveyResults.StillOpen(card(survey));
    }
    var partners = involvement.partnersOf(session, coordinator);
    return survey.anonymous()
        ? released(session, new Moves(session, sealer), survey, !partners.isEmpty())
        : new SurveyResults.Replies(
            card(survey),
            replies(session, survey, partners),
            !partners.isEmpty(),
            back(session, id));
  }

  /** What a report may tell of surveys; {@code changed} ones are not what was sent or told. */
  public record Past(List<SurveyResults.Released> released, int changed) {
    public Past {
      released = List.copyOf(released);
    }
  }

  /**
   * Of anonymous surveys that closed from then until before then, the earliest first; nothing but
   * what {@link #results} tells of each.
   */
  public Past past(StatelessSession session, String coordinator, Instant from, Instant until) {
    if (!coordinators.is(session, coordinator)) {
      return new Past(List.of(), 0);
    }
    boolean party = !involvement.partnersOf(session, coordinator).isEmpty();
    var moves = new Moves(session, sealer);
    var released = new ArrayList<SurveyResults.Released>();
    int changed = 0;
    for (var survey : new Surveys_(session).closedSince(from)) {
      if (survey.closesAt().isBefore(until) && survey.anonymous()) {
        try {
          released.add(0, released(session, moves, survey, party));
        } catch (IllegalStateException notWhatItsHashSays) {
          changed++;
        }
      }
    }
    return new Past(released, changed);
  }

  private SurveyResults.Released released(
      StatelessSession session, Moves moves, Survey survey, boolean party) {
    var release = moves.release(survey);
    var scores = new ArrayList<Scored>();
    var comments = new ArrayList<Commented>();
    var notCompared = new LinkedHashSet<String>();
    for (var question : moves.asked(survey).questions()) {
      Moves.said(release, question)
          .ifPresent(
              said ->
                  scores.add(
                      new Scored(
                          question.text(),
                          question.options(),
                          question.reversed(),
                          party ? new Said(said.question(), said.all(), List.of()) : said,
                          moves.of(survey, question, said),
                          moves.isReworded(survey, question))));
      Moves.said(release, question)
          .flatMap(said -> moves.untold(survey, question, said))
          .ifPresent(notCompared::add);
      release.comments().stream()
          .filter(remarks -> remarks.question().equals(question.key()))
          .forEach(remarks -> comments.add(new Commented(question.text(), remarks)));
    }
    return new SurveyResults.Released(
        card(survey),
        scores,
        comments,
        List.copyOf(notCompared),
        party,
        party ? "" : String.valueOf(survey.releaseHash()),
        back(session, survey.id()));
  }

  /** Who is in a relationship with somebody does not read their answers (M30). */
  private List<Reply> replies(StatelessSession session, Survey survey, Set<String> partners) {
    var questions = survey.questionnaire().questions();
    var replies = new ArrayList<Reply>();
    for (var reply : new Replies_(session).sent(survey.id())) {
      if (partners.contains(reply.person())) {
        continue;
      }
      var answers = reply.said(sealer);
      var lines = new ArrayList<Line>();
      for (var question : questions) {
        var option = answers.options().get(question.key());
        var answer =
            option == null
                ? answers.comments().getOrDefault(question.key(), "")
                : question.options().get(option - 1);
        if (!answer.isEmpty()) {
          lines.add(new Line(question.text(), answer));
        }
      }
      replies.add(new Reply(reply.person(), lines));
    }
    return replies;
  }

  /** Once for each survey, to everybody who was asked, whether they answered or not. */
  public BackOutcome tellBack(Actor actor, String id, Back back) {
    var now = programme.instant();
    var outcome = database.write(actor, session -> tellBack(session, actor, id, back, now));
    if (outcome == BackOutcome.TOLD) {
      errands.begin(actor.team(), id, now);
    }
    return outcome;
  }

  private BackOutcome tellBack(
      StatelessSession session, Actor actor, String id, Back back, Instant now) {
    var surveys = new Surveys_(session);
    if (!coordinators.is(session, actor.user())) {
      return BackOutcome.NOT_COORDINATOR;
    }
    var survey = surveys.survey(id);
    if (survey.isEmpty()) {
      return BackOutcome.GONE;
    }
    if (survey.get().open()) {
      return BackOutcome.STILL_OPEN;
    }
    if (surveys.back(id).isPresent()) {
      return BackOutcome.TOLD_BEFORE;
    }
    if (!survey.get().intact()) {
      return BackOutcome.CHANGED;
    }
    surveys.add(new AnswerBack(actor.team(), id, sealer, back, actor.user(), now));
    new Portions_(session).add(new SurveyErrand(id, SurveyErrand.Kind.BACK, now));
    Outbox.refresh(session, ResultsNotice.NAME, id);
    Outbox.homeStale(session, coordinators.all(session));
    Audit.record(session, actor, "survey.answered-back", id, Map.of(), now);
    return BackOutcome.TOLD;
  }

  private Optional<Back> back(StatelessSession session, String survey) {
    return new Surveys_(session).back(survey).map(told -> told.back(sealer));
  }

  private static SurveyCard card(Survey survey) {
    return new SurveyCard(
        survey.shown(survey.questionnaire()), survey.open(), survey.people(), survey.closesAt());
  }
}
