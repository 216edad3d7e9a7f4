package mentorbot.surveys;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import mentorbot.surveys.SurveyErrand.Kind;
import mentorbot.surveys.release.Answered;
import mentorbot.surveys.release.Release;
import mentorbot.surveys.release.Releasing;
import org.hibernate.StatelessSession;

/**
 * Ends a survey whose time is over, in one transaction. Of an anonymous one it keeps what {@link
 * Releasing} says and nothing else: the answers are not rewritten but deleted, with the
 * participations and the key, and then leave the database's files. Of one that somebody has changed
 * since its launch nothing is said.
 */
public final class Closing {
  /** Of a release's text in one row; sealed, three bytes a character fit into the column. */
  private static final int PART_LENGTH = 10_000;

  private static final int AT_A_TIME = 200;

  private final Database database;
  private final Sealer sealer;
  private final Coordinators coordinators;
  private final Concealing concealing;
  private final Random chance;

  /** {@code chance} is a secure one; coordinators hear of the end. */
  public Closing(Database database, Sealer sealer, Coordinators coordinators, Random chance) {
    this(database, sealer, coordinators, new Concealing(sealer), chance);
  }

  Closing(
      Database database,
      Sealer sealer,
      Coordinators coordinators,
      Concealing concealing,
      Random chance) {
    this.database = database;
    this.sealer = sealer;
    this.coordinators = coordinators;
    this.concealing = concealing;
    this.chance = chance;
  }

  /** False if it was closed before, or is not due. */
  boolean close(String team, String id, Instant now) {
    boolean closed = database.write(team, session -> close(session, team, id, now));
    tidy(team);
    return closed;
  }

  private boolean close(StatelessSession session, String team, String id, Instant now) {
    var surveys = new Surveys_(session);
    var ballots = new Ballots_(session);
    int held = ballots.hold(id);
    var found = surveys.survey(id).filter(Survey::open).filter(it -> !now.isBefore(it.closesAt()));
    if (found.isEmpty()) {
      return false;
    }
    var survey = found.get();
    if (survey.anonymous()) {
      if (held == 0) {
        throw new IllegalStateException("survey " + id + " is open without its key");
      }
      survey.close(survey.intact() ? release(session, team, survey) : null);
      ballots.forgetStaged(id);
      ballots.forgetParticipations(id);
      ballots.forgetKey(id);
    } else {
      survey.close(null);
      new Replies_(session).forgetUnsent(id);
    }
    surveys.change(survey);
    leaveErrands(session, survey, now);
    var readers = coordinators.all(session);
    readers.forEach(
        reader -> Outbox.put(session, NewNotice.once(reader, ResultsNotice.NAME, id, now)));
    Outbox.homeStale(session, readers);
    return true;
  }

  private String release(StatelessSession session, String team, Survey survey) {
    var asked = survey.questionnaire();
    var payload = new Payload(asked);
    var answers = new ArrayList<Answered>();
    for (var some = staged(session, survey, ""); !some.isEmpty(); ) {
      some.forEach(staged -> answers.add(payload.read(concealing.open(staged))));
      some = staged(session, survey, some.get(some.size() - 1).id());
    }
    Collections.shuffle(answers, chance);
    var groups = Set.copyOf(new Surveys_(session).groupNames(survey.id()));
    var release = new Releasing(asked.floor(), chance).of(asked.released(), groups, answers);
    var said = SurveyJson.write(release);
    for (int from = 0, part = 0; from < said.length(); from += PART_LENGTH, part++) {
      var piece = said.substring(from, Math.min(said.length(), from + PART_LENGTH));
      var sealed = sealer.seal(place(team, survey.id(), part), piece);
      new Surveys_(session).add(new ReleasePart(survey.id(), part, sealed));
    }
    return Hash.of(said);
  }

  /** By their random ids, some at a time: sealed they are long. */
  private static List<SurveyStaged> staged(StatelessSession session, Survey survey, String after) {
    return new Ballots_(session).staged(survey.id(), after, Limit.of(AT_A_TIME));
  }

  /** What is said of a closed anonymous survey; throws IllegalStateException if it was changed. */
  static Release released(StatelessSession session, Sealer sealer, Survey survey) {
    var said = new StringBuilder();
    for (var part : new Surveys_(session).release(survey.id())) {
      said.append(sealer.open(place(survey.team(), survey.id(), part.part()), part.said()));
    }
    if (!Hash.of(said.toString()).equals(survey.releaseHash())) {
      throw new IllegalStateException("the release of survey " + survey.id() + " was changed");
    }
    return SurveyJson.read(said.toString(), Release.class);
  }

  private static Place place(String team, String survey, int part) {
    return new Place(team, "survey_release", "said", survey + "/" + part);
  }

  /**
   * Nobody is asked any more, and everybody's Home changes. Several surveys of one day share their
   * notices: no trace of them is kept once the last has closed.
   */
  private static void leaveErrands(StatelessSession session, Survey survey, Instant now) {
    var surveys = new Surveys_(session);
    var errands = new Portions_(session);
    errands.forget(survey.id(), Kind.ASK);
    errands.add(new SurveyErrand(survey.id(), Kind.HOMES, now));
    if (surveys.openSince(survey.opensOn()) == 0) {
      for (var other : surveys.ofDay(survey.opensOn())) {
        errands.forget(other.id(), Kind.PURGE);
        errands.add(new SurveyErrand(other.id(), Kind.PURGE, now));
      }
    }
  }

  /** Whoever died between the close and this comes back to it. */
  void tidy(String team) {
    var untidy = database.read(team, session -> new Surveys_(session).untidy());
    if (untidy.isEmpty()) {
      return;
    }
    database.leaveNothingDeleted("survey_staged", "survey_participation", "survey_key");
    database.change(
        team,
        session -> {
          for (var survey : untidy) {
            survey.tidy();
            new Surveys_(session).change(survey);
          }
        });
  }
}
