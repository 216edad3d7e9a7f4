package mentorbot.notices;

/** SQL: nobody holds the lease of somebody's mailbox, and we don't leave them alone for now. */
final class OpenMailbox {
  private OpenMailbox() {}

  /** {@code person} is a column; {@code :wall} the moment. */
  static String of(String person) {
    return " and not exists (select 1 from mailbox held where held.team = :team and held.id = "
        + person
        + " and held.leased_until > :wall)"
        + " and not exists (select 1 from mailbox alone where alone.team = :team and alone.id = "
        + person
        + " and alone.retry_at > :wall)";
  }
}
