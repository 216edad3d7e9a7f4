package mentorbot;

import java.time.Clock;
import java.util.Optional;
import mentorbot.slack.Identity;
import mentorbot.slack.IdentityHolder;
import mentorbot.slack.SlackApi;
import mentorbot.store.Database;
import mentorbot.store.Installation;
import mentorbot.store.Installations_;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Keeps who we are: asked of Slack once, then remembered, so that a later start during an outage
 * answers commands at once.
 */
final class StoredIdentity {
  private final Database database;
  private final SlackApi api;
  private final IdentityHolder holder;
  private final Clock wall;

  StoredIdentity(Database database, SlackApi api, IdentityHolder holder, Clock wall) {
    this.database = database;
    this.api = api;
    this.holder = holder;
    this.wall = wall;
  }

  /** True if an earlier run has learned it. With several teams stored, Slack has to say which. */
  boolean recall() {
    var teams = database.teams();
    if (teams.size() != 1) {
      return false;
    }
    var team = teams.get(0);
    Optional<Installation> stored =
        database.read(team, session -> new Installations_(session).ours());
    stored.ifPresent(i -> holder.learn(new Identity(team, i.teamName(), i.botUser(), i.botId())));
    return stored.isPresent();
  }

  /** Asks Slack. Throws {@link mentorbot.slack.SlackException} if it can't be asked or says no. */
  void learn() {
    var me = api.whoAmI();
    var identity =
        new Identity(me.getTeamId(), me.getTeam(), me.getUserId(), String.valueOf(me.getBotId()));
    UniqueKeys.retrying(() -> database.write(identity.team(), session -> kept(session, identity)));
    holder.learn(identity);
  }

  /** False if an earlier run, or another node that starts at the same time, has kept it. */
  private boolean kept(StatelessSession session, Identity identity) {
    var installations = new Installations_(session);
    if (installations.ours().isPresent()) {
      return false;
    }
    installations.add(
        new Installation(
            identity.teamName(), identity.botUser(), identity.botId(), wall.instant()));
    return true;
  }
}
