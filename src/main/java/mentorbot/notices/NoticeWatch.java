package mentorbot.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Hears what became of notices, once that is on disk; must be quick and not fail. */
public interface NoticeWatch {
  /** For those who need not know. */
  NoticeWatch NONE =
      new NoticeWatch() {
        @Override
        public void sent(Told told, Instant now) {}

        @Override
        public void dropped(String kind, String why) {}
      };

  /**
   * Of a notice that Slack has just taken; from when on it could go out, on the programme clock.
   */
  record Told(String kind, @Nullable String trail, Instant sendableFrom) {
    static Told of(
        String kind, @Nullable String trail, Instant notBefore, @Nullable Instant heldUntil) {
      return heldUntil != null && heldUntil.isAfter(notBefore)
          ? new Told(kind, trail, heldUntil)
          : new Told(kind, trail, notBefore);
    }
  }

  /** {@code now} on the programme clock. */
  void sent(Told told, Instant now);

  void dropped(String kind, String why);
}
