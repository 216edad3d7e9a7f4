package mentorbot.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.config.SurveyRules;
import mentorbot.jobs.OneByOne;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import mentorbot.surveys.SurveyErrand.Kind;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does for everybody on a survey's list what is to be done for them, portion by portion, each in a
 * short transaction that also notes that it is done: whoever dies in between goes on there. A list
 * is frozen at the launch and only written out here; the survey opens with the last portion of it,
 * so that nobody can answer before everybody can.
 */
public final class Errands {
  private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

  /** All that there is to do for a list of one portion. */
  private static final int FIRST_STEPS = 2;

  private final Database database;
  private final Invitations invitations;

  public Errands(Database database, SurveyRules rules, Hours hours) {
    this.database = database;
    this.invitations = new Invitations(rules, hours);
  }

  /** The next portion of anything; false: nothing is left. */
  boolean next(String team, Instant now) {
    var all = new OneByOne();
    all.first(database.read(team, Errands::waiting), survey -> step(team, survey, now));
    return all.done() > 0;
  }

  /** Lists before all else; the others are there for when the first one fails. */
  private static List<String> waiting(StatelessSession session) {
    var rows = new Portions_(session);
    return Stream.of(rows.surveysWithLists(), rows.surveysWithErrands())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /**
   * The first portions for this survey, right after their cause: where few are asked, nobody waits
   * for the next tick. May fail, since the sweep goes on with what is left.
   */
  void begin(String team, String survey, Instant now) {
    try {
      for (int step = 0; step < FIRST_STEPS && step(team, survey, now); step++) {
        LOG.trace("a portion of a survey is done");
      }
    } catch (RuntimeException e) {
      LOG.warn("what is to be done for a survey is left to the sweep", e);
    }
  }

  /** A list is being written out: not everybody is known yet whose turn is taken. */
  boolean listing(String team) {
    return database.read(team, session -> !new Portions_(session).surveysWithLists().isEmpty());
  }

  private boolean step(String team, String survey, Instant now) {
    return UniqueKeys.retrying(() -> database.write(team, session -> step(session, survey, now)));
  }

  private boolean step(StatelessSession session, String survey, Instant now) {
    var rows = new Portions_(session);
    var list = rows.nextList(survey);
    if (list.isPresent()) {
      if (rows.take(list.get().id()) == 1) {
        writeOut(session, list.get(), now);
      }
      return true;
    }
    var errand = rows.nextErrand(survey);
    if (errand.isPresent() && rows.step(errand.get().id(), errand.get().portion()) == 1) {
      run(session, errand.get(), now);
    }
    return errand.isPresent();
  }

  private static void writeOut(StatelessSession session, SurveyList list, Instant now) {
    var surveys = new Surveys_(session);
    var survey = surveys.survey(list.survey()).orElseThrow();
    var people = new ArrayList<SurveyPerson>();
    var turns = new ArrayList<SurveyTurn>();
    var lines = list.read();
    var before = lines.before();
    for (var line : lines.lines()) {
      if (!line.person().equals(before)) {
        people.add(new SurveyPerson(survey.id(), line.person(), line.group(), list.portion()));
      }
      before = line.person();
      if (!line.mentorship().isEmpty()) {
        turns.add(new SurveyTurn(survey.wave(), line.mentorship(), line.person()));
      }
    }
    session.insertMultiple(people);
    session.insertMultiple(turns);
    if (list.portion() == survey.portions() - 1) {
      survey.begin();
      surveys.change(survey);
      new Portions_(session).add(new SurveyErrand(survey.id(), Kind.ASK, now));
    }
  }

  private void run(StatelessSession session, SurveyErrand errand, Instant now) {
    var rows = new Portions_(session);
    var survey = new Surveys_(session).survey(errand.survey()).orElseThrow();
    var people = rows.people(survey.id(), errand.portion());
    switch (errand.kind()) {
      case ASK -> {
        if (survey.takesAnswers(now)) {
          invitations.leave(session, survey, people, errand.begunAt(), now);
        }
      }
      case HOMES -> Outbox.homeStale(session, people);
      case PURGE -> {
        var day = survey.opensOn().toString();
        Outbox.purge(session, AskedNotice.NAME, day, people);
        Outbox.purge(session, AskedAgainNotice.NAME, day, people);
      }
      case BACK -> Outbox.putAll(session, back(survey, people, errand.begunAt()));
    }
    if (errand.portion() >= survey.portions() - 1) {
      rows.done(errand.id());
    }
  }

  private static List<NewNotice> back(Survey survey, List<String> people, Instant told) {
    return people.stream()
        .map(person -> NewNotice.once(person, BackNotice.NAME, survey.id(), told))
        .toList();
  }
}
