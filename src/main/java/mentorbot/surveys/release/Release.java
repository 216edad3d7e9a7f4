package mentorbot.surveys.release;

import java.util.List;
import java.util.Set;

/**
 * All that is ever said of one anonymous survey, the same for everybody. Only {@link Releasing}
 * makes one; every outlet shows one.
 */
public record Release(List<Said> scores, List<Remarks> comments) {
  public Release {
    scores = List.copyOf(scores);
    comments = List.copyOf(comments);
  }

  /** Too few have answered to tell anything at all. */
  public boolean tellsNothing() {
    return scores.stream().allMatch(said -> said.all() instanceof Score.Few)
        && comments.stream().allMatch(remarks -> remarks.texts().isEmpty());
  }

  /** Of one question: of everybody, and of the groups, if there are any that can be told. */
  public record Said(String question, Score all, List<GroupScore> groups) {
    public Said {
      groups = List.copyOf(groups);
    }
  }

  /** Several groups of the dimension taken together where one alone would be too small. */
  public record GroupScore(Set<String> groups, Score score) {
    public GroupScore {
      groups = Set.copyOf(groups);
    }
  }

  /** Empty where they are too few; in no order that means anything. */
  public record Remarks(String question, List<String> texts) {
    public Remarks {
      texts = List.copyOf(texts);
    }
  }
}
