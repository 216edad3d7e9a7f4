package mentorbot.surveys;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.store.Sealer;
import mentorbot.surveys.Questionnaire.Asked;
import mentorbot.surveys.SurveyResults.Moved;
import mentorbot.surveys.release.Change;
import mentorbot.surveys.release.Release;
import mentorbot.surveys.release.Release.Said;
import org.hibernate.StatelessSession;

/**
 * How far a score has moved since the last survey before that asked the same in the same words; a
 * new version of a bank begins anew.
 */
final class Moves {
  private final StatelessSession session;
  private final Sealer sealer;
  private final List<Survey> closed;

  Moves(StatelessSession session, Sealer sealer) {
    this.session = session;
    this.sealer = sealer;
    this.closed = new Surveys_(session).closed().stream().filter(Survey::anonymous).toList();
  }

  Optional<Moved> of(Survey survey, Asked question, Said said) {
    return before(survey, question)
        .flatMap(
            before ->
                said(Closing.released(session, sealer, before), question)
                    .flatMap(
                        then ->
                            Change.between(
                                then.all(),
                                eligible(before),
                                said.all(),
                                eligible(survey),
                                question.options().size()))
                    .map(change -> new Moved(before.questionnaire().title(), change)));
  }

  Optional<Survey> before(Survey survey, Asked question) {
    return closed.stream()
        .filter(other -> other.closesAt().isBefore(survey.closesAt()))
        .filter(other -> other.questionnaire().questions().stream().anyMatch(question::sameAs))
        .findFirst();
  }

  Set<String> eligible(Survey survey) {
    var people = new HashSet<String>();
    new Surveys_(session).people(survey.id()).forEach(person -> people.add(person.person()));
    return people;
  }

  static Optional<Said> said(Release release, Asked question) {
    return release.scores().stream()
        .filter(said -> said.question().equals(question.key()))
        .findFirst();
  }
}
