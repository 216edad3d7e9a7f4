package mentorbot.people;

import org.hibernate.StatelessSession;

/**
 * One kind of thing stored about a person, so that {@code /mentor privacy} tells all of it. The
 * texts {@code privacy.<key>.what} and {@code privacy.<key>.seen} name it and who sees it.
 */
public record PrivacyItem(String key, Count count) {
  /** How many of them are stored about a person. */
  @FunctionalInterface
  public interface Count {
    long of(StatelessSession session, String user);
  }
}
