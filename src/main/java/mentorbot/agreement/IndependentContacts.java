package mentorbot.agreement;

import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Whom the mentee may turn to where one party supervises the other and a coordinator has proposed
 * an override (R25, R43): a Slack user id. Present means that both must sign the dual-role clause.
 */
@FunctionalInterface
public interface IndependentContacts {
  Optional<String> of(StatelessSession session, String mentorship);
}
