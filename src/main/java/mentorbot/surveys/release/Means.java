package mentorbot.surveys.release;

import java.util.OptionalDouble;
import mentorbot.surveys.release.Score.Middle;
import mentorbot.surveys.release.Score.Share;
import mentorbot.surveys.release.Score.Shares;
import mentorbot.surveys.release.Score.Together;

/** What follows from a released score and from nothing else. */
public final class Means {
  private Means() {}

  /** Empty where too few answered; the middle where only a range is told. */
  public static OptionalDouble of(Score score) {
    if (score instanceof Middle middle) {
      return OptionalDouble.of((middle.meanFrom() + middle.meanTo()) / 20.0);
    }
    if (score instanceof Shares shares) {
      return OptionalDouble.of(mean(shares));
    }
    return score instanceof Together together
        ? OptionalDouble.of(together.mean() / 10.0)
        : OptionalDouble.empty();
  }

  /** How many answered; nothing to nothing where too few did. */
  public static About answers(Score score) {
    if (score instanceof Middle middle) {
      return middle.answers();
    }
    if (score instanceof Shares shares) {
      return shares.answers();
    }
    return score instanceof Together together ? together.answers() : new About(0, 0);
  }

  private static double mean(Shares shares) {
    double sum = 0;
    double weights = 0;
    for (var share : shares.shares()) {
      sum += share.percent() * value(share);
      weights += share.percent();
    }
    return sum / weights;
  }

  /** The variance of the answers, as far as the shares tell it. */
  static double variance(Shares shares) {
    double mean = mean(shares);
    double sum = 0;
    double weights = 0;
    for (var share : shares.shares()) {
      double away = value(share) - mean;
      double within = (share.to() - share.from()) / 2.0;
      sum += share.percent() * (away * away + within * within);
      weights += share.percent();
    }
    return sum / weights;
  }

  private static double value(Share share) {
    return (share.from() + share.to()) / 2.0;
  }
}
