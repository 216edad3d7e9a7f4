package mentorbot.surveys;

import java.util.List;
import java.util.Optional;
import mentorbot.surveys.release.Change;
import mentorbot.surveys.release.Release.Remarks;
import mentorbot.surveys.release.Release.Said;

/** What a coordinator may see of a survey. */
public sealed interface SurveyResults {
  /**
   * The same for everybody but that who is a party sees no groups; {@code back} is what was told to
   * all who were asked.
   */
  record Released(
      SurveyCard survey, List<Scored> scores, List<Commented> comments, Optional<Back> back)
      implements SurveyResults {
    public Released {
      scores = List.copyOf(scores);
      comments = List.copyOf(comments);
    }
  }

  /** Of a confidential or named survey, whoever has sent theirs. */
  record Replies(SurveyCard survey, List<Reply> replies, Optional<Back> back)
      implements SurveyResults {
    public Replies {
      replies = List.copyOf(replies);
    }
  }

  /** Nothing is told of an anonymous survey before its end. */
  record StillOpen(SurveyCard survey) implements SurveyResults {}

  record NotCoordinator() implements SurveyResults {}

  record Gone() implements SurveyResults {}

  /** {@code reversed}: less is better. {@code change} from the survey before, if it may be told. */
  record Scored(
      String text, List<String> options, boolean reversed, Said said, Optional<Moved> change) {
    public Scored {
      options = List.copyOf(options);
    }
  }

  record Commented(String text, Remarks remarks) {}

  /** {@code since} is the title of the survey before, in which the words were the same. */
  record Moved(String since, Change change) {}

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
