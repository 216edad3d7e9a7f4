package mentorbot;

import java.time.Instant;
import mentorbot.notices.NoticeWatch;

/** Tells the figures, which are made after the features, of what these drop by themselves. */
final class DroppedNotices implements NoticeWatch {
  private volatile NoticeWatch watch = NoticeWatch.NONE;

  void heardBy(NoticeWatch watching) {
    watch = watching;
  }

  @Override
  public void sent(Told told, Instant now) {
    watch.sent(told, now);
  }

  @Override
  public void dropped(String kind, String why) {
    watch.dropped(kind, why);
  }
}
