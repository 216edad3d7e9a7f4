package mentorbot;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import java.util.Map;
import mentorbot.actor.Actor;
import mentorbot.slack.Caller;
import mentorbot.slack.Edge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks the way of a command once before we say that we are ready: the first acknowledgement of a
 * cold program takes half a second and more, and Slack waits for three.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final int ROUNDS = 3;

  /** Nobody: a stranger to every workspace, so that nothing is kept and nobody is asked about. */
  private static final String NOBODY =
      "command=%2Fmentor&text=help&team_id="
          + Edge.NOBODYS_TEAM
          + "&user_id=U0WARMUP&trigger_id=0.0.0";

  private WarmUp() {}

  static void of(App app, Bot bot, String team) {
    try {
      var nobody = new Caller(new Actor(team, "U0WARMUP", ""), bot.texts().in(null));
      for (int round = 0; round < ROUNDS; round++) {
        app.run(new SlashCommandRequest(NOBODY, new RequestHeaders(Map.of())));
        bot.home().view(nobody);
      }
    } catch (Exception e) {
      LOG.warn("warming up failed; the first answers may be slow", e);
    }
  }
}
