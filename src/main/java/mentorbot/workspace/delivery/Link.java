package mentorbot.workspace.delivery;

import java.time.Duration;

/** A way to the bot; blocks until the ack or the limit. */
interface Link {
  Ack deliver(Parcel parcel, Duration limit);
}
