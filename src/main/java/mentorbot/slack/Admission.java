package mentorbot.slack;

import java.util.Locale;
import java.util.function.Function;
import mentorbot.actor.Actor;
import mentorbot.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Checks at every entry who is acting; a button can be pressed by people who can't use a command.
 */
final class Admission {
  private final IdentityHolder identity;
  private final Directory directory;
  private final Texts texts;

  Admission(IdentityHolder identity, Directory directory, Texts texts) {
    this.identity = identity;
    this.directory = directory;
    this.texts = texts;
  }

  /**
   * Calls {@code handler} for a full member of our workspace; everybody else gets a useful answer.
   */
  Reply admit(
      @Nullable String team,
      @Nullable String user,
      String delivery,
      Function<Caller, Reply> handler) {
    var words = texts.in(null);
    var known = identity.known();
    if (known.isEmpty()) {
      return Reply.tell(words.say("slack.starting"));
    }
    if (team == null || user == null || !team.equals(known.get().team())) {
      return Reply.tell(words.say("slack.refused.stranger"));
    }
    var account = directory.account(team, user);
    var theirs = texts.in(account.locale());
    if (account.standing() != Standing.MEMBER) {
      var reason = account.standing().name().toLowerCase(Locale.ROOT);
      return Reply.tell(theirs.sayOneOf("slack.refused", reason));
    }
    return handler.apply(new Caller(new Actor(team, user, delivery), theirs));
  }
}
