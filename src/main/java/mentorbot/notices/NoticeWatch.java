package mentorbot.notices;

import java.time.Instant;

/** Hears what became of notices, once that is on disk; must be quick and not fail. */
public interface NoticeWatch {
  /** For those who need not know. */
  NoticeWatch NONE =
      new NoticeWatch() {
        @Override
        public void sent(Notice notice, Instant now) {}

        @Override
        public void dropped(String kind, String why) {}
      };

  /** As it was right before; {@code now} on the programme clock. */
  void sent(Notice notice, Instant now);

  void dropped(String kind, String why);
}
