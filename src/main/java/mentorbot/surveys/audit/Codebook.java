package mentorbot.surveys.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentorbot.surveys.release.About;
import mentorbot.surveys.release.Releasing;
import mentorbot.surveys.release.Score;
import mentorbot.surveys.release.Score.Middle;
import mentorbot.surveys.release.Score.Shares;
import mentorbot.surveys.release.Tally;

/**
 * The release function turned round: which ways of answering lead to what is said. The number of
 * answers is taken as known, as it may be to somebody who watched who was at their phone.
 */
final class Codebook {
  private static final About KNOWN = new About(0, 0);

  private final Releasing code;
  private final Map<List<Integer>, Map<Score, List<Tally>>> pages = new HashMap<>();

  Codebook(Releasing code) {
    this.code = code;
  }

  List<Tally> ways(Score said, int answers, int options) {
    return pages
        .computeIfAbsent(List.of(answers, options), key -> page(answers, options))
        .getOrDefault(bare(said), List.of());
  }

  Score score(Tally tally) {
    return bare(code.score(tally));
  }

  private Map<Score, List<Tally>> page(int answers, int options) {
    var page = new HashMap<Score, List<Tally>>();
    Tallies.each(
        answers,
        options,
        tally -> page.computeIfAbsent(score(tally), s -> new ArrayList<>()).add(tally));
    return page;
  }

  /** Without the number of answers. */
  static Score bare(Score score) {
    if (score instanceof Middle m) {
      return new Middle(KNOWN, m.meanFrom(), m.meanTo(), m.bandFrom(), m.bandTo());
    }
    return score instanceof Shares shares ? new Shares(KNOWN, shares.shares()) : score;
  }
}
