package mentorbot.surveys.release;

import java.util.List;

/** What is said of the answers to one question by one group. */
public sealed interface Score {
  /** Too few answered; not even how many. */
  record Few() implements Score {}

  /**
   * Of five to nine answers: the mean in tenths, or that it lies at or beyond {@code meanFrom} or
   * {@code meanTo} where nearly all chose one end; and the options that the middle half of the
   * answers lie in, all of them where that would tell too much.
   */
  record Middle(About answers, int meanFrom, int meanTo, int bandFrom, int bandTo)
      implements Score {
    public boolean exact() {
      return meanFrom == meanTo;
    }
  }

  /** Of ten answers or more: how the answers spread, in steps of five per cent. */
  record Shares(About answers, List<Share> shares) implements Score {
    public Shares {
      shares = List.copyOf(shares);
    }
  }

  /**
   * Of everybody, where groups are told: worked out from what is told of them and from nothing
   * else; the mean in tenths.
   */
  record Together(About answers, int mean) implements Score {}

  /** The options {@code from} to {@code to} together. */
  record Share(int from, int to, int percent) {}
}
