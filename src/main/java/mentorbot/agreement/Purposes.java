package mentorbot.agreement;

import java.util.Optional;
import org.hibernate.StatelessSession;

/** What the mentee wrote when asking for this mentor; the first draft starts with it (R34). */
@FunctionalInterface
public interface Purposes {
  Optional<String> of(StatelessSession session, String mentorship);
}
