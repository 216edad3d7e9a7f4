package mentorbot;

import java.time.Clock;

/**
 * The two clocks: the programme's decides every schedule and date and can be moved in the local
 * workspace; the wall's decides signatures, leases, retries and deduplication and never is.
 */
record Clocks(Clock programme, Clock wall) {
  static Clocks real() {
    return new Clocks(Clock.systemUTC(), Clock.systemUTC());
  }
}
