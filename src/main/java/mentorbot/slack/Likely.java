package mentorbot.slack;

import java.util.BitSet;

/** Tells, by one question for all, which steps may be there for a person: bit n for the n-th. */
@FunctionalInterface
public interface Likely {
  BitSet of(String team, String user);
}
