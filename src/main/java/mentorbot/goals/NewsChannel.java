package mentorbot.goals;

import java.util.Optional;
import org.hibernate.StatelessSession;

/** Where good news may be posted just now; empty: nowhere. */
@FunctionalInterface
public interface NewsChannel {
  Optional<String> in(StatelessSession session);
}
