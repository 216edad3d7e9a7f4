package mentorbot.workspace.api;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One Web API method: any one of its scopes opens it (none needed when empty); `required` arguments
 * are checked before the handler runs. Source: slack-api methods reference.
 */
record Method(
    String name,
    Tier tier,
    Token token,
    boolean takesJson,
    List<String> scopes,
    List<String> required,
    Function<Args, Reply> handler) {

  /** Calls a minute; special tiers have limits of their own. */
  enum Tier {
    T1(1),
    T2(20),
    T3(50),
    T4(100),
    SPECIAL(600);

    final int perMinute;

    Tier(int perMinute) {
      this.perMinute = perMinute;
    }
  }

  /** Whose token opens the method. */
  enum Token {
    NONE,
    EITHER,
    BOT,
    APP
  }

  boolean open(Collection<String> granted) {
    return scopes.isEmpty() || scopes.stream().anyMatch(granted::contains);
  }
}
