package mentorbot.surveys;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.actor.Actor;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** Answering under one's name (confidential and named surveys): saved page by page, then sent. */
public final class NamedAnswering {
  private final Database database;
  private final Clock programme;
  private final Sealer sealer;

  public NamedAnswering(Database database, Clock programme, Sealer sealer) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
  }

  public AnswerOutcome open(String team, String user, String survey) {
    return database.read(
        team,
        session ->
            asked(
                session, user, survey, it -> new AnswerOutcome.Ready(it.form(), it.soFar(sealer))));
  }

  /** What was answered before on other pages stays. */
  public AnswerOutcome keep(Actor actor, String survey, Answers page) {
    return saved(actor, survey, page, false);
  }

  /** Once and for good. */
  public AnswerOutcome send(Actor actor, String survey, Answers lastPage) {
    return saved(actor, survey, lastPage, true);
  }

  private AnswerOutcome saved(Actor actor, String survey, Answers page, boolean send) {
    return UniqueKeys.retrying(
        () ->
            database.write(
                actor,
                session ->
                    asked(
                        session,
                        actor.user(),
                        survey,
                        it -> save(session, actor, it, page, send))));
  }

  private AnswerOutcome save(
      StatelessSession session, Actor actor, Open open, Answers page, boolean send) {
    var soFar = open.soFar(sealer).and(open.asked().allowed(page));
    var all = send ? open.asked().settled(soFar) : soFar;
    var reply =
        open.reply()
            .orElseGet(
                () ->
                    new SurveyReply(
                        actor.team(), open.form().survey().id(), actor.user(), sealer, all));
    reply.say(sealer, all);
    if (send) {
      reply.send();
    }
    if (open.reply().isPresent()) {
      new Replies_(session).change(reply);
    } else {
      new Replies_(session).add(reply);
    }
    return send
        ? new AnswerOutcome.Thanks(open.form().survey(), open.asked().help())
        : new AnswerOutcome.PageKept(open.form(), all, "");
  }

  private record Open(SurveyForm form, Questionnaire asked, Optional<SurveyReply> reply) {
    Answers soFar(Sealer sealer) {
      return reply.map(begun -> begun.said(sealer)).orElse(Answers.NONE);
    }
  }

  private AnswerOutcome asked(
      StatelessSession session, String user, String survey, Function<Open, AnswerOutcome> then) {
    var surveys = new Surveys_(session);
    var found = surveys.survey(survey).filter(it -> !it.anonymous() && it.shown());
    if (found.isEmpty() || surveys.asked(survey, user).isEmpty()) {
      return new AnswerOutcome.Gone();
    }
    if (!found.get().intact()) {
      return new AnswerOutcome.Changed();
    }
    var asked = found.get().questionnaire();
    var shown = found.get().shown(asked);
    var reply = new Replies_(session).of(survey, user);
    if (reply.filter(SurveyReply::sent).isPresent()) {
      return new AnswerOutcome.AlreadyAnswered(shown);
    }
    if (!found.get().takesAnswers(programme.instant())) {
      return new AnswerOutcome.Closed();
    }
    return then.apply(new Open(asked.form(shown), asked, reply));
  }
}
