package mentorbot.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentorbot.store.Sealer;
import mentorbot.surveys.Questionnaire.Asked;
import mentorbot.surveys.SurveyResults.Moved;
import mentorbot.surveys.release.Change;
import mentorbot.surveys.release.Means;
import mentorbot.surveys.release.Release;
import mentorbot.surveys.release.Release.Said;
import org.hibernate.StatelessSession;

/**
 * How far a score has moved since the last survey before that asked the same in the same words; a
 * new version of a bank begins anew. Reads each survey once; made per transaction.
 */
final class Moves {
  private final Surveys surveys;
  private final Sealer sealer;
  private final List<Survey> closed;
  private final Map<String, Questionnaire> questionnaires = new HashMap<>();
  private final Map<String, Release> releases = new HashMap<>();
  private final Map<String, Map<String, String>> groups = new HashMap<>();
  private final Map<String, Set<String>> eligible = new HashMap<>();

  Moves(StatelessSession session, Sealer sealer) {
    this.surveys = new Surveys_(session);
    this.sealer = sealer;
    this.closed =
        surveys.closed().stream().filter(Survey::anonymous).filter(Survey::intact).toList();
  }

  Optional<Moved> of(Survey survey, Asked question, Said said) {
    return before(survey, question)
        .flatMap(
            before ->
                said(release(before), question)
                    .flatMap(then -> moved(survey, question, said, before, then)));
  }

  private Optional<Moved> moved(
      Survey survey, Asked question, Said said, Survey before, Said then) {
    return Change.between(
            then.all(), eligible(before), said.all(), eligible(survey), question.options().size())
        .map(
            change ->
                new Moved(
                    asked(before).title(),
                    before.opensOn(),
                    Means.answers(then.all()).among(before.people()),
                    change));
  }

  /**
   * The title of the survey before, where both told this and only who was asked keeps them from
   * being compared.
   */
  Optional<String> untold(Survey survey, Asked question, Said said) {
    return before(survey, question)
        .filter(before -> !Change.isOfSamePeople(eligible(before), eligible(survey)))
        .filter(before -> Means.of(said.all()).isPresent())
        .filter(
            before ->
                said(release(before), question)
                    .filter(then -> Means.of(then.all()).isPresent())
                    .isPresent())
        .map(before -> asked(before).title());
  }

  /** The last survey before that asked this, if it asked it in the same words. */
  Optional<Survey> before(Survey survey, Asked question) {
    return lastWith(survey, question)
        .filter(before -> asked(before).questions().stream().anyMatch(question::sameAs));
  }

  /** Asked before, but in other words: the line begins anew. */
  boolean isReworded(Survey survey, Asked question) {
    return lastWith(survey, question).isPresent() && before(survey, question).isEmpty();
  }

  private Optional<Survey> lastWith(Survey survey, Asked question) {
    return closed.stream()
        .filter(other -> other.closesAt().isBefore(survey.closesAt()))
        .filter(
            other ->
                asked(other).questions().stream()
                    .anyMatch(asked -> asked.key().equals(question.key())))
        .findFirst();
  }

  Questionnaire asked(Survey survey) {
    return questionnaires.computeIfAbsent(survey.id(), id -> survey.questionnaire());
  }

  Release release(Survey survey) {
    return releases.computeIfAbsent(
        survey.id(), id -> Closing.released(surveys.session(), sealer, survey));
  }

  /** Who was asked, with their group. */
  Map<String, String> groupOf(Survey survey) {
    return groups.computeIfAbsent(
        survey.id(),
        id -> {
          var groupOf = new HashMap<String, String>();
          surveys.groups(id).forEach(one -> groupOf.put(one.person(), one.groupName()));
          return groupOf;
        });
  }

  private Set<String> eligible(Survey survey) {
    return eligible.computeIfAbsent(survey.id(), id -> Set.copyOf(groupOf(survey).keySet()));
  }

  static Optional<Said> said(Release release, Asked question) {
    return release.scores().stream()
        .filter(said -> said.question().equals(question.key()))
        .findFirst();
  }
}
