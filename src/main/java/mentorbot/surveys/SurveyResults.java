package mentorbot.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.surveys.release.About;
import mentorbot.surveys.release.Change;
import mentorbot.surveys.release.Release.Remarks;
import mentorbot.surveys.release.Release.Said;
import mentorbot.surveys.release.Score;

/** What a coordinator may see of a survey. */
public sealed interface SurveyResults {
  /**
   * The same for everybody but that who is a {@code party} sees no groups. {@code notCompared}:
   * titles of surveys before, of which a comparison would be about a few people. {@code hash} is
   * that of all that is said: empty for a party, who could try which groups lead to it. {@code
   * back} is what was told to all who were asked.
   */
  record Released(
      SurveyCard survey,
      List<Scored> scores,
      List<Commented> comments,
      List<String> notCompared,
      boolean party,
      String hash,
      Optional<Back> back)
      implements SurveyResults {
    public Released {
      scores = List.copyOf(scores);
      comments = List.copyOf(comments);
      notCompared = List.copyOf(notCompared);
    }

    /** Too few have answered to tell anything at all. */
    public boolean tellsNothing() {
      return scores.stream().allMatch(one -> one.said().all() instanceof Score.Few)
          && comments.stream().allMatch(one -> one.remarks().texts().isEmpty());
    }
  }

  /**
   * Of a confidential or named survey, whoever has sent theirs; {@code party}: but for the people
   * this coordinator is in a relationship with.
   */
  record Replies(SurveyCard survey, List<Reply> replies, boolean party, Optional<Back> back)
      implements SurveyResults {
    public Replies {
      replies = List.copyOf(replies);
    }
  }

  /** Nothing is told of an anonymous survey before its end. */
  record StillOpen(SurveyCard survey) implements SurveyResults {}

  /** What was asked is not what was sent: somebody has changed it, and nothing is told. */
  record Changed() implements SurveyResults {}

  record NotCoordinator() implements SurveyResults {}

  record Gone() implements SurveyResults {}

  /**
   * {@code reversed}: less is better. {@code change} from the survey before, if it may be told;
   * {@code reworded}: that one asked it in other words.
   */
  record Scored(
      String text,
      List<String> options,
      boolean reversed,
      Said said,
      Optional<Moved> change,
      boolean reworded) {
    public Scored {
      options = List.copyOf(options);
    }
  }

  record Commented(String text, Remarks remarks) {}

  /**
   * {@code since} is the title of the survey before, in which the words were the same; so many
   * {@code answers} it had then.
   */
  record Moved(String since, LocalDate opensOn, About answers, Change change) {}

  record Reply(String person, List<Line> lines) {
    public Reply {
      lines = List.copyOf(lines);
    }
  }

  /** A question and the label chosen or the words written. */
  record Line(String text, String answer) {}

  /** "You said, we will." */
  record Back(String said, String follows) {}
}
