package mentorbot.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mentorbot.logs.Trail;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a notice's kind whether it still matters; a bug in one kind never holds up the others. */
final class Asking {
  private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
  private static final Duration AFTER_A_BUG = Duration.ofHours(6);
  private static final Duration GIVEN_UP = Duration.ofDays(3);

  private final NoticeKinds kinds;

  Asking(NoticeKinds kinds) {
    this.kinds = kinds;
  }

  Decision<?> decide(StatelessSession session, Notice notice, Instant now) {
    var kind = kinds.named(notice.kind());
    if (kind.isEmpty()) {
      return Decision.drop("unknown kind");
    }
    try {
      return kind.get().decide(session, notice, now);
    } catch (RuntimeException e) {
      LOG.error("notice {} of kind {} can't be decided", notice.id(), notice.kind(), e);
      return afterBug(notice, now);
    }
  }

  /** A bug here must not keep the notice from being given up. */
  void givenUp(StatelessSession session, Notice notice, String why, Instant now) {
    kinds
        .named(notice.kind())
        .ifPresent(
            kind -> {
              try {
                kind.givenUp(session, notice, why, now);
              } catch (RuntimeException e) {
                LOG.error("giving up notice {} of kind {}", notice.id(), notice.kind(), e);
              }
            });
  }

  /** Likewise. */
  void notChanged(StatelessSession session, Notice notice, String why, Instant now) {
    kinds
        .named(notice.kind())
        .ifPresent(
            kind -> {
              try {
                kind.notChanged(session, notice, why, now);
              } catch (RuntimeException e) {
                LOG.error("notice {} of kind {} stays", notice.id(), notice.kind(), e);
              }
            });
  }

  /**
   * Kept for a while, in case the bug is mended; then dropped, so that it doesn't stay for ever.
   */
  static Decision<?> afterBug(Notice notice, Instant now) {
    return afterBug(notice.notBefore(), now);
  }

  static Decision<?> afterBug(Instant notBefore, Instant now) {
    return now.isBefore(notBefore.plus(GIVEN_UP))
        ? Decision.later(now.plus(AFTER_A_BUG))
        : Decision.drop("failed");
  }

  /** The names of those of this weight. */
  List<String> kinds(NoticeKind.Weight weight) {
    return kinds.of(weight);
  }

  /** False for what must leave no trace of how it ended; never true of what surveys tell. */
  boolean keepsReason(Notice notice) {
    return !Trail.isDiscreet(notice.kind())
        && kinds.named(notice.kind()).map(NoticeKind::keepsReason).orElse(true);
  }

  boolean restsWithItsReader(Notice notice) {
    return kinds.named(notice.kind()).filter(NoticeKind::restsWithItsReader).isPresent();
  }

  NoticeKind.Weight weight(Notice notice) {
    return kinds.named(notice.kind()).map(NoticeKind::weight).orElse(NoticeKind.Weight.PERSONAL);
  }
}
