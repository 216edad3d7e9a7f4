package mentorbot.matching;

import java.util.List;

/** A person worth asking, with the reasons in words to be told; the score only orders. */
public record Suggestion(String person, int score, List<Reason> reasons) {
  public Suggestion {
    reasons = List.copyOf(reasons);
  }
}
