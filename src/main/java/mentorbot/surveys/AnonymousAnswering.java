package mentorbot.surveys;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Answering where nobody is to know who said what. Nothing is stored before the last page is sent,
 * and then nothing that names the person or the moment: not even the delivery is claimed, since a
 * repeated one finds the participation.
 */
public final class AnonymousAnswering {
  /** Slack takes 3,000 characters along with a form; some are needed to name page and survey. */
  static final int MOST_CARRIED = 2_900;

  private final Database database;
  private final Clock programme;
  private final Concealing concealing;

  public AnonymousAnswering(Database database, Clock programme, Sealer sealer) {
    this(database, programme, new Concealing(sealer));
  }

  AnonymousAnswering(Database database, Clock programme, Concealing concealing) {
    this.database = database;
    this.programme = programme;
    this.concealing = concealing;
  }

  /** Ready, with nothing filled in, or why not. */
  public AnswerOutcome open(String team, String user, String survey) {
    return asked(team, user, survey, it -> new AnswerOutcome.Ready(it.form(), Answers.NONE));
  }

  /** {@code carried} is what the page before gave, "" on the first. */
  public AnswerOutcome keep(String team, String user, String survey, String carried, Answers page) {
    return asked(
        team,
        user,
        survey,
        it -> {
          var soFar = soFar(it, carried);
          if (soFar.isEmpty()) {
            return new AnswerOutcome.Gone();
          }
          var all = soFar.get().and(it.asked().allowed(page));
          var taken = concealing.carry(team, survey, user, new Payload(it.asked()).carried(all));
          return taken.length() > MOST_CARRIED
              ? new AnswerOutcome.TooMuchToCarry(it.form(), all)
              : new AnswerOutcome.PageKept(it.form(), all, taken);
        });
  }

  /** Once and for good. */
  public AnswerOutcome send(
      String team, String user, String survey, String carried, Answers lastPage) {
    return UniqueKeys.retrying(
        () ->
            database.write(team, session -> send(session, team, user, survey, carried, lastPage)));
  }

  private AnswerOutcome send(
      StatelessSession session,
      String team,
      String user,
      String survey,
      String carried,
      Answers lastPage) {
    if (new Ballots_(session).hold(survey) == 0) {
      return new Surveys_(session).asked(survey, user).isPresent()
          ? new AnswerOutcome.Closed()
          : new AnswerOutcome.Gone();
    }
    return asked(
        session,
        team,
        user,
        survey,
        it -> {
          var soFar = soFar(it, carried);
          if (soFar.isEmpty()) {
            return new AnswerOutcome.Gone();
          }
          var answers = it.asked().settled(soFar.get().and(it.asked().allowed(lastPage)));
          var ballots = new Ballots_(session);
          ballots.add(new SurveyParticipation(it.code(), survey));
          ballots.add(
              concealing.staged(team, survey, new Payload(it.asked()), it.group(), answers));
          return new AnswerOutcome.Thanks(it.form().survey(), it.asked().help());
        });
  }

  /** An open survey that this person was asked and has not answered. */
  private record Open(
      String team, String user, SurveyForm form, Questionnaire asked, String group, String code) {}

  private AnswerOutcome asked(
      String team, String user, String survey, Function<Open, AnswerOutcome> then) {
    return database.read(team, session -> asked(session, team, user, survey, then));
  }

  private AnswerOutcome asked(
      StatelessSession session,
      String team,
      String user,
      String survey,
      Function<Open, AnswerOutcome> then) {
    var surveys = new Surveys_(session);
    var found = surveys.survey(survey).filter(Survey::anonymous).filter(Survey::shown);
    var person = surveys.asked(survey, user);
    if (found.isEmpty() || person.isEmpty()) {
      return new AnswerOutcome.Gone();
    }
    if (!found.get().intact()) {
      return new AnswerOutcome.Changed();
    }
    var key = new Ballots_(session).key(survey);
    if (!found.get().takesAnswers(programme.instant()) || key.isEmpty()) {
      return new AnswerOutcome.Closed();
    }
    var asked = found.get().questionnaire();
    var shown = found.get().shown(asked);
    var code = concealing.code(team, key.get(), user);
    if (new Ballots_(session).participated(code)) {
      return new AnswerOutcome.AlreadyAnswered(shown);
    }
    return then.apply(
        new Open(team, user, asked.form(shown), asked, person.get().groupName(), code));
  }

  /** Empty if it was not carried by us, for this person and this survey. */
  private Optional<Answers> soFar(Open open, String carried) {
    if (carried.isEmpty()) {
      return Optional.of(Answers.NONE);
    }
    try {
      var survey = open.form().survey().id();
      var said = concealing.carried(open.team(), survey, open.user(), carried);
      return Optional.of(new Payload(open.asked()).carried(said));
    } catch (IllegalStateException | IllegalArgumentException forged) {
      return Optional.empty();
    }
  }
}
