package mentorbot.people.slack;

import com.slack.api.model.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import mentorbot.people.Members;
import mentorbot.people.SlackAccount;
import mentorbot.slack.Directory;
import mentorbot.slack.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows accounts from what is kept; asks Slack about a stranger within the time an acknowledgement
 * allows, and behind the scenes about somebody not asked about for a day.
 */
public final class SlackDirectory implements Directory, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackDirectory.class);
  private static final Duration PATIENCE = Duration.ofMillis(900);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(20);
  private static final int WAITING = 200;

  private final Members members;
  private final Function<String, Optional<User>> slack;
  private final Clock wall;
  private final boolean guestsAllowed;
  private final Set<String> asking = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor asker =
      new ThreadPoolExecutor(2, 2, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));
  private volatile Instant impatientUntil = Instant.MIN;

  /** {@code slack} is {@code SlackApi::user}. */
  public SlackDirectory(
      Members members, Function<String, Optional<User>> slack, Clock wall, boolean guestsAllowed) {
    this.members = members;
    this.slack = slack;
    this.wall = wall;
    this.guestsAllowed = guestsAllowed;
    asker.allowCoreThreadTimeOut(true);
  }

  @Override
  public Account account(String team, String user) {
    var known = members.known(team, user);
    if (known.isPresent()) {
      if (!known.get().fresh()) {
        var unused = ask(team, user);
      }
      return shown(known.get().account());
    }
    return firstMet(team, user).map(this::shown).orElse(new Account(Standing.MEMBER, null));
  }

  private Optional<SlackAccount> firstMet(String team, String user) {
    var answer = ask(team, user);
    if (wall.instant().isBefore(impatientUntil)) {
      return Optional.empty();
    }
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      impatientUntil = wall.instant().plus(AFTER_FAILURE);
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** What comes back is kept, also when nobody waits for it any more. */
  private CompletableFuture<Optional<SlackAccount>> ask(String team, String user) {
    var answer = new CompletableFuture<Optional<SlackAccount>>();
    if (!asking.add(team + " " + user)) {
      answer.complete(Optional.empty());
      return answer;
    }
    try {
      asker.execute(() -> askNow(team, user, answer));
    } catch (RejectedExecutionException tooManyWaiting) {
      asking.remove(team + " " + user);
      answer.complete(Optional.empty());
    }
    return answer;
  }

  private void askNow(String team, String user, CompletableFuture<Optional<SlackAccount>> answer) {
    try {
      var account = slack.apply(user).map(found -> Accounts.of(team, found));
      account.ifPresent(found -> members.keep(team, found));
      answer.complete(Optional.of(account.orElseGet(() -> stranger(user))));
    } catch (RuntimeException e) {
      impatientUntil = wall.instant().plus(AFTER_FAILURE);
      LOG.warn("an account could not be looked up", e);
      answer.complete(Optional.empty());
    } finally {
      asking.remove(team + " " + user);
    }
  }

  /** Slack shows us no such account: not one of this workspace. */
  private static SlackAccount stranger(String user) {
    return new SlackAccount(user, "", "", null, null, SlackAccount.Kind.STRANGER);
  }

  private Account shown(SlackAccount account) {
    return new Account(Accounts.standing(account.kind(), guestsAllowed), account.locale());
  }

  @Override
  public void close() {
    asker.shutdownNow();
  }
}
