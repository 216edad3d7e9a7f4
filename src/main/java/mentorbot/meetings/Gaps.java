package mentorbot.meetings;

import org.hibernate.StatelessSession;

/** A relationship has met, plans to, or is over: nobody need look after it. */
final class Gaps {
  private Gaps() {}

  static void close(StatelessSession session, String mentorship) {
    new GapRows_(session).close(mentorship);
  }
}
