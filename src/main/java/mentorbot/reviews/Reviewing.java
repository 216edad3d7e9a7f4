package mentorbot.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What a person does with their own part in a review; nobody is told of any of it. */
public final class Reviewing {
  private final Database database;
  private final Clock programme;
  private final Sealer sealer;
  private final Hours hours;
  private final ReviewCards cards;

  public Reviewing(
      Database database, Clock programme, Sealer sealer, Hours hours, ReviewCards cards) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
    this.hours = hours;
    this.cards = cards;
  }

  /** What came of it; {@code card} is how it stands now. */
  public sealed interface Outcome {
    record Done(ReviewCard card) implements Outcome {}

    /** Answers no longer count; nothing was changed. */
    record Closed(ReviewCard card) implements Outcome {}

    /** Missing, somebody else's or erased. */
    record Gone() implements Outcome {}
  }

  /** One's own note as it was written. */
  public record Written(ReviewCard card, @Nullable String note) {}

  /** The latest tap counts, as long as the review is open; the same again changes nothing. */
  public Outcome answer(Actor actor, String id, Said said) {
    return act(actor, id, answer -> answer.say(sealer, said));
  }

  /** Says again that what is told stays between the parties (R23). */
  public Outcome affirm(Actor actor, String id) {
    return database.write(
        actor,
        session -> {
          var day = programme.instant().atZone(hours.zone(session, actor.user())).toLocalDate();
          return act(session, actor, id, true, answer -> answer.affirm(day));
        });
  }

  /** Keeps, changes or (blank) removes it, also after the close: it is the author's own. */
  public Outcome note(Actor actor, String id, String text) {
    return database.write(
        actor, session -> act(session, actor, id, false, answer -> answer.note(sealer, text)));
  }

  /** Empty if there is no such part of this person's. */
  public Optional<Written> written(String team, String user, String id) {
    return database.read(
        team,
        session ->
            ReviewCards.mine(session, id, user)
                .flatMap(
                    answer ->
                        cards
                            .card(session, answer, programme.instant())
                            .map(card -> new Written(card, answer.note(sealer)))));
  }

  private Outcome act(Actor actor, String id, Consumer<ReviewAnswer> act) {
    return database.write(actor, session -> act(session, actor, id, true, act));
  }

  private Outcome act(
      StatelessSession session,
      Actor actor,
      String id,
      boolean onlyWhileOpen,
      Consumer<ReviewAnswer> act) {
    var mine = ReviewCards.mine(session, id, actor.user());
    var before = mine.flatMap(answer -> cards.card(session, answer, programme.instant()));
    if (mine.isEmpty() || before.isEmpty()) {
      return new Outcome.Gone();
    }
    boolean counts = before.get().open() && goesOn(session, mine.get());
    if (onlyWhileOpen && !counts) {
      return new Outcome.Closed(before.get());
    }
    act.accept(mine.get());
    new Reviews_(session).change(mine.get());
    Outbox.refreshAll(session, id);
    Outbox.homeStale(session, List.of(actor.user()));
    return new Outcome.Done(cards.card(session, mine.get(), programme.instant()).orElseThrow());
  }

  private static boolean goesOn(StatelessSession session, ReviewAnswer answer) {
    return new Mentorships_(session)
        .mentorship(answer.mentorship())
        .filter(Mentorship::open)
        .isPresent();
  }
}
