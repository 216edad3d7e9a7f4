package mentorbot.notices;

import java.time.Instant;

/**
 * A thing to tell. {@code key} is unique per team: the same thing is told once, however often it is
 * put in, for as long as notices are kept (180 days after they were sent). {@code notBefore} is on
 * the programme clock.
 */
public record NewNotice(
    String recipient, String kind, String subject, Instant notBefore, String key) {
  /** Told once per recipient and subject. */
  public static NewNotice once(String recipient, String kind, String subject, Instant notBefore) {
    return new NewNotice(
        recipient, kind, subject, notBefore, kind + "/" + subject + "/" + recipient);
  }

  /** Told once per recipient, subject and occasion (a version, a round, a date). */
  public static NewNotice on(
      String recipient, String kind, String subject, String occasion, Instant notBefore) {
    return new NewNotice(
        recipient,
        kind,
        subject,
        notBefore,
        kind + "/" + subject + "/" + recipient + "/" + occasion);
  }
}
