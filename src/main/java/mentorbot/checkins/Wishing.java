package mentorbot.checkins;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.checkins.Routing.Route;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** Passes on what somebody would change, only after they saw who will hear what and said yes. */
public final class Wishing {
  private final Database database;
  private final Clock programme;
  private final Sealer sealer;
  private final Routing routing;

  public Wishing(Database database, Clock programme, Sealer sealer, Coordinators coordinators) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
    this.routing = new Routing(coordinators);
  }

  /** Who would hear of a wish. {@code recipients} is empty if there is nobody without ties. */
  public record Preview(
      String mentorship,
      List<String> others,
      Wish wish,
      Audience audience,
      List<String> recipients) {
    public Preview {
      others = List.copyOf(others);
      recipients = List.copyOf(recipients);
    }
  }

  /** The other parties of a relationship of one's own. */
  public record With(String mentorship, List<String> others) {
    public With {
      others = List.copyOf(others);
    }
  }

  /** What came of saying yes. */
  public sealed interface Outcome {
    record Told(Preview preview) implements Outcome {}

    /** It was passed on before, and has not been dealt with yet or was so today. */
    record ToldBefore(Preview preview) implements Outcome {}

    /** Others than those shown would hear of it now: ask again. */
    record OthersNow(Preview preview) implements Outcome {}

    /** Missing, somebody else's, ended or erased. */
    record Gone() implements Outcome {}
  }

  /** Empty if there is no such open relationship of this person's. */
  public Optional<With> with(String team, String user, String mentorship) {
    return database.read(
        team,
        session ->
            open(session, mentorship, user).map(pair -> new With(mentorship, pair.otherPeople())));
  }

  /** Empty if there is no such open relationship of this person's. */
  public Optional<Preview> preview(String team, String user, String mentorship, Wish wish) {
    return database.read(
        team, session -> open(session, mentorship, user).map(pair -> preview(session, pair, wish)));
  }

  /** {@code shown}: those whom the person saw named. Words count only where the wish has some. */
  public Outcome tell(
      Actor actor, String mentorship, Wish wish, Collection<String> shown, String words) {
    return UniqueKeys.retrying(
        () ->
            database.write(
                actor,
                session -> {
                  var pair = open(session, mentorship, actor.user());
                  return pair.isEmpty()
                      ? new Outcome.Gone()
                      : tell(session, pair.get(), wish, shown, words);
                }));
  }

  private Outcome tell(
      StatelessSession session, Pair pair, Wish wish, Collection<String> shown, String words) {
    var preview = preview(session, pair, wish);
    boolean asShown = Set.copyOf(shown).equals(Set.copyOf(preview.recipients()));
    if (!asShown || preview.recipients().isEmpty()) {
      return new Outcome.OthersNow(preview);
    }
    var now = programme.instant();
    var me = pair.me().person();
    var key =
        CheckInRequest.onceKey(
            pair.mentorship().id(),
            me,
            wish,
            preview.audience(),
            now.atOffset(ZoneOffset.UTC).toLocalDate());
    var rows = new RequestRows_(session);
    if (rows.withKey(key) > 0) {
      return new Outcome.ToldBefore(preview);
    }
    var request = new CheckInRequest(pair.mentorship().id(), me, wish, preview.audience(), now);
    request.once(key);
    if (wish.takesWords()) {
      request.words(sealer, pair.mentorship().team(), words);
    }
    rows.add(request);
    for (var recipient : preview.recipients()) {
      Outbox.put(session, NewNotice.once(recipient, WishNotice.NAME, request.id(), now));
    }
    Outbox.homeStale(session, preview.recipients());
    return new Outcome.Told(preview);
  }

  private Preview preview(StatelessSession session, Pair pair, Wish wish) {
    Route route = routing.of(session, pair, wish);
    return new Preview(
        pair.mentorship().id(), pair.otherPeople(), wish, route.audience(), route.recipients());
  }

  private static Optional<Pair> open(StatelessSession session, String mentorship, String user) {
    return Pair.of(session, mentorship, user).filter(pair -> pair.mentorship().open());
  }
}
