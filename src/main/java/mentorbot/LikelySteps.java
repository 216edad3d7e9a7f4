package mentorbot;

import java.util.BitSet;
import java.util.List;
import mentorbot.slack.Likely;
import mentorbot.store.Database;
import mentorbot.store.Sign;
import mentorbot.store.TeamQuery;
import org.jspecify.annotations.Nullable;

/** Asks the database for the signs of all steps at once: almost always almost none is there. */
final class LikelySteps implements Likely {
  private final Database database;
  private final List<List<Sign>> signs;
  private volatile @Nullable TeamQuery<BitSet> question;

  /**
   * The signs of each step, in the order of the steps; filled while the features are put together.
   */
  LikelySteps(Database database, List<List<Sign>> signs) {
    this.database = database;
    this.signs = signs;
  }

  @Override
  public BitSet of(String team, String user) {
    var there = database.read(team, session -> question().first(session, user)).orElseThrow();
    var likely = new BitSet(signs.size());
    int bit = 0;
    for (int step = 0; step < signs.size(); step++) {
      int count = signs.get(step).size();
      likely.set(step, count == 0 || !there.get(bit, bit + count).isEmpty());
      bit += count;
    }
    return likely;
  }

  private TeamQuery<BitSet> question() {
    var known = question;
    if (known == null) {
      known = Sign.together(signs.stream().flatMap(List::stream).toList());
      question = known;
    }
    return known;
  }
}
