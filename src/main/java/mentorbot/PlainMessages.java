package mentorbot;

import java.time.Clock;
import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.Outbox;
import mentorbot.slack.EventCall;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Somebody types to us as to a person: they get their next step. What they wrote is neither read
 * nor stored; only that they wrote is, until they have been answered.
 */
final class PlainMessages implements NoticeKind<PlainMessages.Wrote> {
  /** Nothing but who wrote. */
  record Wrote(String user) {}

  private final Database database;
  private final Clock programme;

  PlainMessages(Database database, Clock programme) {
    this.database = database;
    this.programme = programme;
  }

  /** Slack also tells of our own messages, of edits and of messages in groups. */
  void note(EventCall call) {
    var event = call.event();
    boolean fromPerson = !event.has("bot_id") && !event.has("subtype");
    boolean toUs =
        event.has("channel_type") && event.get("channel_type").getAsString().equals("im");
    if (fromPerson && toUs && !call.actor().user().isEmpty()) {
      database.write(
          call.actor(),
          session -> {
            Outbox.put(
                session,
                NewNotice.on(
                    call.actor().user(),
                    name(),
                    call.actor().user(),
                    event.get("ts").getAsString(),
                    programme.instant()));
            return true;
          });
    }
  }

  @Override
  public String name() {
    return "home.plain-message";
  }

  @Override
  public Weight weight() {
    return Weight.REPLY;
  }

  @Override
  public Decision<Wrote> decide(StatelessSession session, Notice notice, Instant now) {
    return Decision.send(new Wrote(notice.recipient()));
  }
}
