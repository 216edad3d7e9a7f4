package mentorbot.surveys.audit;

import java.util.List;
import mentorbot.surveys.release.Score.Share;
import mentorbot.surveys.release.Score.Shares;

/**
 * Large groups, by integer reasoning instead of by trying all ways: each share bounds a count from
 * both sides, the counts add up, and an option is possible for somebody else if some counts within
 * the bounds leave room for them.
 */
final class Spread {
  private final List<Share> shares;
  private final int answers;

  Spread(Shares shares, int answers) {
    this.shares = shares.shares();
    this.answers = answers;
  }

  Possible possible() {
    var possible = new Possible();
    for (var own : shares) {
      for (int ownOption = own.from(); ownOption <= own.to(); ownOption++) {
        for (var other : shares) {
          for (int option = other.from(); option <= other.to(); option++) {
            if (hasRoom(own, other)) {
              possible.add(ownOption, option);
            }
          }
        }
      }
    }
    return possible;
  }

  /** For one answer in each of the two bands, or two in one. */
  private boolean hasRoom(Share one, Share other) {
    long least = 0;
    long most = 0;
    for (var share : shares) {
      int needed = (share.equals(one) ? 1 : 0) + (share.equals(other) ? 1 : 0);
      long high = high(share);
      if (high < needed) {
        return false;
      }
      least += Math.max(needed, low(share));
      most += high;
    }
    return least <= answers && answers <= most;
  }

  /** Shares are rounded to five per cent, halves up. */
  private long low(Share share) {
    return (long) Math.ceil((share.percent() - 2.5) * answers / 100.0 - 1e-9);
  }

  private long high(Share share) {
    return (long) Math.ceil((share.percent() + 2.5) * answers / 100.0 - 1e-9) - 1;
  }
}
