package mentorbot.slack;

import org.jspecify.annotations.Nullable;

/** What we know of an account in Slack, from what we keep or by asking Slack once. */
public interface Directory {
  /** An account; {@code locale} as Slack names it ("en-GB"), null if Slack has not told. */
  record Account(Standing standing, @Nullable String locale) {}

  /** Never throws and never waits long: when Slack can't be asked, a member is assumed. */
  Account account(String team, String user);
}
