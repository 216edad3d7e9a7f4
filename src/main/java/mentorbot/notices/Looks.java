package mentorbot.notices;

import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;

/** What the sender looks for many times a second: who is to be visited. */
@Repository
interface Looks {
  StatelessSession session();

  String DUE =
      "select n.recipient from notice n where n.team = :team and n.state = 'WAITING'"
          + " and n.not_before <= :now and coalesce(n.held_until, n.not_before) <= :now";

  String OF_STALE =
      "select distinct n.recipient from notice n"
          + " where n.team = :team and n.stale = true and n.state = 'SENT'";

  TeamQuery<String> ANY_DUE = TeamQuery.of(DUE + " limit 1", row -> row.text(1));
  TeamQuery<String> ANY_STALE = TeamQuery.of(OF_STALE + " limit 1", row -> row.text(1));

  /** Something is to be sent or edited, whether its reader may be written to now or not. */
  default boolean anythingDue(Instant now) {
    return ANY_DUE.first(session(), now).isPresent() || ANY_STALE.first(session()).isPresent();
  }

  /** In the order of an index, so that of many only the first are read. */
  TeamQuery<String> LONGEST_DUE =
      TeamQuery.of(
          DUE
              + OpenMailbox.of("n.recipient")
              + " order by n.team, n.state, n.not_before limit :most",
          row -> row.text(1));

  /** Of one kind, due for no longer than that; of those who may be written to. */
  TeamQuery<String> RECIPIENTS_DUE_OF_KIND =
      TeamQuery.of(
          "select distinct n.recipient from notice n where n.team = :team and n.state = 'WAITING'"
              + " and n.kind = :kind and n.not_before >= :since and n.not_before <= :now"
              + " and coalesce(n.held_until, n.not_before) <= :now"
              + OpenMailbox.of("n.recipient")
              + " limit :most",
          row -> row.text(1));

  default List<String> recipientsDue(
      String kind, Instant since, Instant now, Instant wall, int most) {
    return RECIPIENTS_DUE_OF_KIND.ask(session(), kind, since, now, wall, most);
  }

  TeamQuery<String> RECIPIENTS_OF_STALE =
      TeamQuery.of(OF_STALE + OpenMailbox.of("n.recipient") + " limit :most", row -> row.text(1));

  /** Who waits longest for something, of those who may be written to; some twice. */
  default List<String> longestDue(Instant now, Instant wall, int most) {
    return LONGEST_DUE.ask(session(), now, wall, most);
  }

  default List<String> recipientsOfStale(Instant wall, int most) {
    return RECIPIENTS_OF_STALE.ask(session(), wall, most);
  }

  TeamQuery<Backlog.OfKind> DUE_BY_KIND =
      TeamQuery.of(
          "select n.kind, count(*), min(coalesce(n.held_until, n.not_before)) from notice n"
              + " where n.team = :team and n.state = 'WAITING' and n.not_before <= :now"
              + " and coalesce(n.held_until, n.not_before) <= :now group by n.kind",
          row -> new Backlog.OfKind(row.text(1), row.number(2), row.instant(3)));

  default List<Backlog.OfKind> dueByKind(Instant now) {
    return DUE_BY_KIND.ask(session(), now);
  }
}
