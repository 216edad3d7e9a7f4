package mentorbot.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Database;

/** What lies in the outbox, and what its kinds decide of it, for the tests of features. */
public final class NoticeBoard {
  private final Database database;
  private final String team;

  public NoticeBoard(Database database, String team) {
    this.database = database;
    this.team = team;
  }

  /** All notices as {@code recipient kind}, sorted. */
  public List<String> all() {
    return notices().stream().map(n -> n.recipient() + " " + n.kind()).sorted().toList();
  }

  public List<Notice> notices() {
    return database.read(
        team, session -> session.createSelectionQuery("from Notice", Notice.class).getResultList());
  }

  /** The notices of this kind for this person, whatever became of them. */
  public List<Notice> of(String recipient, String kind) {
    return notices().stream()
        .filter(n -> n.recipient().equals(recipient) && n.kind().equals(kind))
        .toList();
  }

  /** What the kind would send now for the only notice of its name to this person. */
  public <D> Optional<D> says(NoticeKind<D> kind, String recipient, Instant now) {
    var said = new ArrayList<D>();
    for (var notice : of(recipient, kind.name())) {
      var decision = database.read(team, session -> kind.decide(session, notice, now));
      if (decision instanceof Decision.Send<D> send) {
        said.add(send.data());
      }
    }
    if (said.size() > 1) {
      throw new AssertionError(said.size() + " messages of " + kind.name());
    }
    return said.stream().findFirst();
  }

  /** When the only notice of this kind for this person may be sent. */
  public Instant notBefore(String recipient, String kind) {
    var found = of(recipient, kind);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " notices of " + kind);
    }
    return found.get(0).notBefore();
  }

  /** What an edit of the message would say now, had this notice been sent. */
  public <D> D asSent(NoticeKind<D> kind, Notice notice, Instant now) {
    database.change(
        team,
        session ->
            session
                .createMutationQuery("update Notice set state = SENT where id = :id")
                .setParameter("id", notice.id())
                .executeUpdate());
    var sent = notices().stream().filter(n -> n.id().equals(notice.id())).findFirst();
    var decision = database.read(team, session -> kind.decide(session, sent.orElseThrow(), now));
    return ((Decision.Send<D>) decision).data();
  }
}
