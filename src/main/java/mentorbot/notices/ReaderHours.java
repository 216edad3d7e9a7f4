package mentorbot.notices;

import mentorbot.calendar.OpenHours;
import org.hibernate.StatelessSession;

/** When a person may be written to, and how they read; asked in a transaction. */
public interface ReaderHours {
  OpenHours hours(StatelessSession session, String user);

  Recipient recipient(StatelessSession session, String team, String user);
}
