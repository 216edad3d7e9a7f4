package mentorbot.notices;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mentorbot.notices.SlackRates.Standing;
import mentorbot.store.Database;

/**
 * Shares Slack's rates among all nodes, and with whoever starts after this one: each takes calls by
 * moving one row, which only one can win.
 */
public final class SharedRates implements Rates {
  private static final int MOST_TRIES = 100;

  private final Database database;
  private final Clock wall;

  public SharedRates(Database database, Clock wall) {
    this.database = database;
    this.wall = wall;
  }

  @Override
  public Grant ask(String team, String method, Wish wish) {
    return untilWon(team, method, standing -> granted(team, method, wish, standing));
  }

  private Optional<Grant> granted(String team, String method, Wish wish, Standing standing) {
    var now = wall.instant();
    var next = later(standing.nextAt(), now.minus(wish.saved()));
    var first = later(later(next.plus(wish.left()), now), standing.pausedUntil());
    if (Duration.between(now, first).compareTo(wish.patience()) > 0) {
      return Optional.of(new Grant(first, 0, standing.pausedUntil()));
    }
    var after =
        later(next, first.minus(wish.saved())).plus(wish.spacing().multipliedBy(wish.calls()));
    return move(team, method, standing, after, standing.pausedUntil())
        ? Optional.of(new Grant(first, wish.calls(), standing.pausedUntil()))
        : Optional.empty();
  }

  @Override
  public void pause(String team, String method, Instant until) {
    untilWon(
        team,
        method,
        standing ->
            !until.isAfter(standing.pausedUntil())
                    || move(team, method, standing, standing.nextAt(), until)
                ? Optional.of(true)
                : Optional.empty());
  }

  private boolean move(
      String team, String method, Standing standing, Instant next, Instant pausedUntil) {
    return database.<Integer>write(
            team, s -> new SlackRates_(s).move(method, standing.version(), next, pausedUntil))
        == 1;
  }

  private interface Attempt<T> {
    Optional<T> at(Standing standing);
  }

  private <T> T untilWon(String team, String method, Attempt<T> attempt) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      var won = attempt.at(standing(team, method));
      if (won.isPresent()) {
        return won.get();
      }
    }
    throw new IllegalStateException("others are always faster at the rate of " + method);
  }

  private Standing standing(String team, String method) {
    Optional<Standing> known =
        database.read(team, session -> new SlackRates_(session).standing(method));
    if (known.isPresent()) {
      return known.get();
    }
    try {
      database.change(team, session -> new SlackRates_(session).add(new SlackRate(method)));
    } catch (PersistenceException | jakarta.data.exceptions.DataException madeByAnother) {
      // Then it is there.
    }
    return database
        .<Optional<Standing>>read(team, s -> new SlackRates_(s).standing(method))
        .orElseThrow();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
