package mentorbot.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.StatelessSession;

/** Finds what needs a coordinator in one feature; the most urgent first, some hundred at most. */
@FunctionalInterface
public interface DeskSource {
  /** How many one source tells of; nobody reads further, and what is done makes room. */
  int MOST = 200;

  /** When the desk is looked at: on the programme clock, and the coordinator's own date. */
  record Moment(Instant now, LocalDate day) {}

  List<DeskItem> items(StatelessSession session, String coordinator, Moment moment);
}
