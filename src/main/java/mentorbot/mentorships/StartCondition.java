package mentorbot.mentorships;

import org.hibernate.StatelessSession;

/** What a start needs beside open gates: that every party has signed the same agreement (R69). */
@FunctionalInterface
public interface StartCondition {
  boolean signed(StatelessSession session, Mentorship mentorship);
}
