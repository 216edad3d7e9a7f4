package mentorbot.slack.delivery;

import com.slack.api.model.Message;
import mentorbot.actor.Actor;
import mentorbot.notices.Sender;
import mentorbot.slack.Seen;

/** A tap on a message proves that it has arrived, though its reply got lost. */
public final class TapProof implements Seen {
  private final Sender sender;

  public TapProof(Sender sender) {
    this.sender = sender;
  }

  @Override
  public void message(Actor reader, String channel, Message message) {
    var keys = SlackCourier.keysOf(message);
    if (!keys.isEmpty()) {
      sender.seen(reader, channel, message.getTs(), keys);
    }
  }
}
