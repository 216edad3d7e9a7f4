package mentorbot.slack.delivery;

import java.time.Clock;
import mentorbot.notices.Rates;
import mentorbot.notices.SharedRates;
import mentorbot.testing.TestDatabase;

/** Rates in a database that nobody else is at. */
final class UnsharedRates implements Rates {
  private final SharedRates rates;

  UnsharedRates(Clock wall) {
    rates = new SharedRates(TestDatabase.hsqldb(), wall);
  }

  @Override
  public Grant ask(String team, String method, Wish wish) {
    return rates.ask(team, method, wish);
  }

  @Override
  public void pause(String team, String method, java.time.Instant until) {
    rates.pause(team, method, until);
  }
}
